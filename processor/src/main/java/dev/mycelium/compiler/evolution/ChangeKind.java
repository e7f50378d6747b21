package dev.mycelium.compiler.evolution;

import static dev.mycelium.compiler.evolution.Verdict.BREAKING;
import static dev.mycelium.compiler.evolution.Verdict.COMPATIBLE;
import static dev.mycelium.compiler.evolution.Verdict.NEW_READS_OLD;
import static dev.mycelium.compiler.evolution.Verdict.OLD_READS_NEW;

import java.util.Locale;

/**
 * Everything that can happen to a contract, with its verdict and its wording, and the only place where both stand.
 *
 * <p>A verdict is about bytes: records, frames, files. It does not speak of Java source (a renamed field keeps its bytes
 * and breaks source that names it), nor of a peer that compares schema digests, which refuses any other contract.
 */
public enum ChangeKind {
    // The contract.
    TEXT_ONLY(COMPATIBLE, "the text changed and no byte of any message: a comment, a description, a blank"),
    MESSAGES_REORDERED(COMPATIBLE, "the messages stand in another order"),
    SCHEMA_ADDED(COMPATIBLE, "the section schema was added, with version %s"),
    SCHEMA_REMOVED(COMPATIBLE, "the section schema was removed, it had version %s"),
    SCHEMA_ID_CHANGED(COMPATIBLE, "schema.id changed from %s to %s"),
    VERSION_RAISED(COMPATIBLE, "schema.version was raised from %s to %s"),
    VERSION_LOWERED(COMPATIBLE, "schema.version was lowered from %s to %s"),
    MIN_COMPATIBLE_RAISED(COMPATIBLE, "schema.min_compatible was raised from %s to %s"),
    MIN_COMPATIBLE_LOWERED(COMPATIBLE, "schema.min_compatible was lowered from %s to %s"),

    // A message.
    MESSAGE_ADDED(COMPATIBLE, "message %s was added with type id %s"),
    MESSAGE_REMOVED(OLD_READS_NEW, "message %s with type id %s was removed"),
    MESSAGE_RENAMED(COMPATIBLE, "message %s was renamed to %s"),
    TYPE_ID_CHANGED(BREAKING, "the type id of message %s changed from %s to %s"),
    TYPE_ID_REUSED(BREAKING, "message %s took the type id %s, which was that of %s"),
    TOPIC_CHANGED(COMPATIBLE, "the topic of message %s changed from %s to %s"),
    REDACTION_ADDED(COMPATIBLE, "the payload of message %s must not be printed any more"),
    REDACTION_REMOVED(COMPATIBLE, "the payload of message %s may be printed now"),
    MESSAGE_RESIZED(BREAKING, "the payload of message %s changed from %s to %s bytes"),
    ALIGNMENT_CHANGED(COMPATIBLE, "the alignment of message %s changed from %s to %s"),
    FIELDS_REORDERED(BREAKING, "the fields of message %s stand in another order, from %s on"),

    // A field.
    FIELD_ADDED(BREAKING, "field %s was added at %s (bytes: %s)"),
    FIELD_ADDED_IN_PADDING(OLD_READS_NEW, "field %s was added at %s (bytes: %s), where padding or unused capacity was"),
    FIELD_ADDED_WITHOUT_BYTES(COMPATIBLE, "field %s was added, which takes no bytes"),
    FIELD_REMOVED(BREAKING, "field %s was removed, it was at %s (bytes: %s)"),
    FIELD_REMOVED_TO_PADDING(
            NEW_READS_OLD, "field %s was removed; at %s (bytes: %s) is padding or unused capacity now"),
    FIELD_REMOVED_WITHOUT_BYTES(COMPATIBLE, "field %s was removed, which took no bytes"),
    FIELD_RENAMED(COMPATIBLE, "field %s was renamed to %s and stays at %s"),
    FIELD_MOVED(BREAKING, "field %s moved from %s to %s"),
    FIELD_RESIZED(BREAKING, "field %s at %s changed from %s to %s, from %s to %s bytes"),
    FIELD_RETYPED(BREAKING, "field %s at %s changed from %s to %s, from %s to %s bytes"),
    FIELD_REINTERPRETED(BREAKING, "field %s at %s changed from %s to %s: the same %s bytes are another value"),
    FIELD_RESPELLED(COMPATIBLE, "field %s at %s changed from %s to %s: the same bytes are the same value"),
    CAPACITY_RAISED(BREAKING, "the capacity of field %s was raised from %s to %s, its size from %s to %s bytes"),
    CAPACITY_RAISED_IN_PLACE(
            NEW_READS_OLD,
            "the capacity of field %s was raised from %s to %s; nothing moves, the payload keeps its size"),
    CAPACITY_LOWERED(BREAKING, "the capacity of field %s was lowered from %s to %s, its size from %s to %s bytes"),
    CAPACITY_LOWERED_IN_PLACE(
            OLD_READS_NEW,
            "the capacity of field %s was lowered from %s to %s; nothing moves, the payload keeps its size"),
    RULE_ADDED(COMPATIBLE, "field %s got the rule %s; decoding does not ask for it, validate() does"),
    RULE_REMOVED(COMPATIBLE, "field %s lost the rule %s; decoding did not ask for it, validate() did"),
    RULE_TIGHTENED(COMPATIBLE, "field %s tightened the rule %s to %s; decoding does not ask for it, validate() does"),
    RULE_LOOSENED(COMPATIBLE, "field %s loosened the rule %s to %s; decoding does not ask for it, validate() does");

    private final Verdict verdict;
    private final String wording;

    ChangeKind(Verdict verdict, String wording) {
        this.verdict = verdict;
        this.wording = wording;
    }

    /** Returns what it does to bytes. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns the stable name that tools print: {@code field-moved}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text(Object[] facts) {
        return String.format(Locale.ROOT, wording, facts);
    }
}
