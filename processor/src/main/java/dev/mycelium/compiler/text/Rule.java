package dev.mycelium.compiler.text;

import static dev.mycelium.compiler.text.Severity.ERROR;
import static dev.mycelium.compiler.text.Severity.WARNING;

import java.util.Locale;

/**
 * Everything that the compiler can say about a contract: code, severity and wording of each diagnostic, and the only
 * place where they stand.
 *
 * <p>A code never changes its meaning and is never used again. Wordings are {@link java.util.Formatter} templates; what
 * is filled in is made printable by {@link Diagnostics}.
 */
public enum Rule {
    // The file as bytes.
    FILE_TOO_LARGE(101, ERROR, "the file has %s bytes; a contract may have %s"),
    NOT_UTF8(102, ERROR, "the file is not UTF-8 at byte offset %s: found %s; save it as UTF-8"),
    BYTE_ORDER_MARK(103, ERROR, "the file starts with a byte order mark (ef bb bf); save it as UTF-8 without one"),
    FORBIDDEN_CHARACTER(104, ERROR, "the character U+%s may not stand in a contract; %s"),
    EMPTY_FILE(105, ERROR, "the file says nothing; a contract without messages is 'messages: {}'"),
    LINE_TOO_LONG(107, ERROR, "the line has %s characters; a line may have %s"),
    TOO_MANY_VALUES(108, ERROR, "%s has more than %s; split the contract"),
    TOO_MANY_MISTAKES(
            109, ERROR, "reading stops here, after %s mistakes in the YAML; correct those, then comes the rest"),
    MORE_NOT_SHOWN(106, WARNING, "%s more errors and %s more warnings are not shown"),

    // Field types.
    TYPE_MALFORMED(110, ERROR, "'%s' is not a type for field %s: %s"),
    NOT_AN_ELEMENT(
            111, ERROR, "'%s' cannot stand inside '%s' for field %s; elements are numbers, bool, U256 or [u8; N]"),
    UNKNOWN_TYPE(112, ERROR, "unknown type '%s' for field %s"),
    TYPE_NESTED(
            113, ERROR, "type '%s' of field %s is nested too deeply; the deepest are [[u8; M]; N] and Vec<[u8; M]>"),
    ARRAY_LENGTH(114, ERROR, "the array length %s in the type of field %s is outside 0..%s"),
    LENGTH(115, ERROR, "%s is %s, outside 0..65535: the count on the wire is a u16"),
    CAPACITY_MISSING(116, ERROR, "field %s needs a capacity: %s has no default; add 'validation: [{max_length: n}]'"),
    TYPE_SPELLING(117, WARNING, "Rust's generator only knows the spelling '%s' of '%s' for field %s"),
    WIDE_TYPE(118, WARNING, "Rust's generator does not accept this type today: '%s' for field %s"),
    TYPE_UNQUOTED(119, ERROR, "without quotes the type of field %s is a YAML list; write 'type: \"%s\"'"),

    // YAML.
    YAML_SYNTAX(120, ERROR, "this is not YAML: %s"),
    TOO_DEEP(121, ERROR, "nested deeper than %s levels"),
    SEVERAL_DOCUMENTS(122, ERROR, "a second YAML document starts here; a contract is one document"),
    DIRECTIVE(123, ERROR, "YAML directives ('%%YAML', '%%TAG') are not read the same everywhere; remove the line"),
    ANCHOR(124, ERROR, "anchors are not allowed ('&%s'); write the value out where it is used"),
    ALIAS(125, ERROR, "aliases are not allowed ('*%s'); write the value out, or put it in quotes if it is text"),
    TAG(126, ERROR, "tags are not allowed ('%s'); remove it, the type of each value follows from its place"),
    MERGE_KEY(127, ERROR, "merge keys ('<<') are not allowed; write the merged entries out"),
    DUPLICATE_KEY(128, ERROR, "the key '%s' stands here a second time; the first is in line %s"),
    KEY_NOT_TEXT(129, ERROR, "a map or a list cannot be a key; write a name"),
    UNPAIRED_SURROGATE(
            130,
            ERROR,
            "the escapes make half of a surrogate pair (U+%s), which is not a character; write '\\U' and 8 digits"),

    // Values in their places.
    NOT_A_MAP(140, ERROR, "%s must be a map, not %s"),
    NOT_A_LIST(141, ERROR, "%s must be a list, not %s"),
    NOT_TEXT(142, ERROR, "%s must be text, not %s"),
    NOT_AN_INTEGER(143, ERROR, "%s must be an integer like 1001 or 0x3e9, not %s"),
    QUOTED_NUMBER(144, ERROR, "%s must be a number, not text; write it without quotes: %s"),
    LEADING_ZERO(145, ERROR, "the leading zero of '%s' makes it octal for some parsers; write %s"),
    NUMBER_BASE(146, ERROR, "not every parser reads '%s' as a number; write it in decimal or with 0x: %s"),
    NUMBER_SEPARATOR(147, ERROR, "not every parser reads '%s' as a number; write it without '_': %s"),
    NUMBER_SIGN(148, ERROR, "not every parser reads '%s' the same; write %s"),
    SEXAGESIMAL(149, ERROR, "some parsers read '%s' in base 60; write %s"),
    NOT_A_DECIMAL(150, ERROR, "%s must be a number like 10, -2.5 or 1.0e-9, not %s"),
    NOT_A_BOOLEAN(151, ERROR, "%s must be true or false, not %s"),
    QUOTED_BOOLEAN(152, ERROR, "%s must be true or false, not text; write it without quotes"),
    MISSING_KEY(153, ERROR, "%s has no '%s'"),
    OUT_OF_RANGE(154, ERROR, "%s is %s, outside %s"),
    EMPTY_TEXT(155, ERROR, "%s is empty"),
    MISTYPED_KEY(156, ERROR, "unknown key '%s' in %s, which has no '%s'"),

    // Names.
    NOT_A_NAME(
            160,
            ERROR,
            "'%s' cannot be the name of a %s: names are letters, digits and _, and start with a letter or _"),
    NAME_TOO_LONG(161, ERROR, "the name '%s' has %s characters; a name may have %s"),
    RUST_KEYWORD(162, WARNING, "Rust will refuse the name '%s': it cannot be a name there, not even as r#%s"),
    DOMAIN(163, ERROR, "the domain of message %s must be 1 to %s characters without control characters"),
    UNKNOWN_MESSAGE(164, ERROR, "message %s requires '%s' before it, but there is no such message"),
    TOO_MANY_FIELDS(
            165,
            ERROR,
            "message %s takes %s parameter slots in Java (u32, u64, i64 and f64 take 2, all others 1); the JVM allows 254: split it"),

    // Type ids and versions.
    DUPLICATE_TYPE_ID(170, ERROR, "tlv_type %s of message %s already belongs to %s (line %s)"),
    RANGE_MALFORMED(
            171, ERROR, "'%s' is not a range; write two numbers from 0 to 65535 like '%s: 1000-9999', without blanks"),
    RANGE_REVERSED(172, ERROR, "the range %s of tag_ranges.%s ends before it starts; write %s"),
    RANGES_OVERLAP(173, ERROR, "tag_ranges.%s (%s) overlaps tag_ranges.%s (%s)"),
    TYPE_ID_CORE(174, ERROR, "tlv_type %s of message %s lies in the core range %s, which belongs to the bus"),
    TYPE_ID_EXPERIMENTAL(175, WARNING, "tlv_type %s of message %s lies in the experimental range %s"),
    TYPE_ID_OUTSIDE(176, WARNING, "tlv_type %s of message %s lies outside the app range %s"),
    MIN_COMPATIBLE(177, WARNING, "schema.min_compatible %s is above schema.version %s: no version would be compatible"),

    // Validation rules.
    RULE_MALFORMED(
            180,
            ERROR,
            "an entry of the validation of field %s must be one rule with its value, like 'not_empty: true'; found %s"),
    RULE_DOES_NOT_FIT(181, ERROR, "the rule %s does not fit field %s of type %s; it is for %s"),
    RULE_TWICE(182, ERROR, "the rule %s of field %s stands here a second time; the first is in line %s"),
    RULE_NOT_TRUE(183, ERROR, "%s can only be true; remove the rule instead (Rust goes by its presence)"),
    BOUND_OUT_OF_RANGE(184, ERROR, "%s is %s; no %s is outside %s"),
    BOUNDS_CROSSED(185, ERROR, "min %s of field %s is above its max %s: no value is allowed"),
    LENGTHS_CROSSED(186, ERROR, "min_length %s of field %s is above its capacity %s%s: no value is allowed"),
    RULE_CANNOT_HOLD(187, ERROR, "no value of field %s can keep the rule %s: its type has room for 0 bytes"),
    RULE_NOT_CHECKED(
            188, WARNING, "the rule '%s' is kept as documentation only: a message alone cannot be checked for it"),

    // What Rust asks for beyond the bytes.
    DESCRIPTION_MISSING(190, WARNING, "%s has no description; Rust will refuse the contract"),
    SHORT_FORM(191, WARNING, "Rust will refuse the short form of field %s; write '%s: {type: %s, description: ...}'"),

    // The layout.
    PAYLOAD_TOO_LARGE(195, ERROR, "field %s.%s ends at byte %s of the payload; no bus accepts more than %s (16 MiB)"),
    PAYLOAD_LARGE(
            196, WARNING, "message %s takes %s bytes; a Rust bus accepts it, other bindings no more than %s (4 MiB)"),

    // What a change does to bytes that are already written; the changes' own wordings are in ChangeKind.
    LOCK_MALFORMED(
            200, ERROR, "%s; restore the lock from version control, or delete it to start from the contract as it is"),
    LOCK_FORMAT(
            201, ERROR, "the lock is of format %s and this compiler reads format 1; use the compiler that wrote it"),
    FIELD_CHANGED(210, ERROR, "%s: %s; to accept it, %s"),
    MESSAGE_CHANGED(211, ERROR, "%s: %s; to accept it, %s");

    private final int number;
    private final Severity severity;
    private final String wording;

    Rule(int number, Severity severity, String wording) {
        this.number = number;
        this.severity = severity;
        this.wording = wording;
    }

    /** Returns the stable name that users search for: {@code MYC112}. */
    public String code() {
        return "MYC" + number;
    }

    /** Returns whether it stops the compilation. */
    public Severity severity() {
        return severity;
    }

    String message(Object[] facts) {
        return String.format(Locale.ROOT, wording, facts);
    }
}
