package dev.mycelium.golden.value;

/**
 * Text between double quotes, in printable ASCII: {@code \"}, {@code \\}, and {@code \}{@code u{hex}} for every other character,
 * by its Unicode scalar value in lower case without leading zeros.
 */
final class QuotedText {
    private static final int LONGEST_ESCAPE = 6;

    private QuotedText() {}

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(scalar -> {
            if (scalar == '"' || scalar == '\\') {
                quoted.append('\\').append((char) scalar);
            } else if (scalar >= ' ' && scalar <= '~') {
                quoted.append((char) scalar);
            } else {
                quoted.append("\\u{").append(Integer.toHexString(scalar)).append('}');
            }
        });
        return quoted.append('"').toString();
    }

    static String parse(TextCursor cursor) throws ValueSyntaxException {
        cursor.require("\"", "a text stands in double quotes");
        StringBuilder text = new StringBuilder();
        while (!cursor.take("\"")) {
            if (cursor.take("\\")) {
                text.appendCodePoint(escaped(cursor));
                continue;
            }
            int at = cursor.index();
            char plain = cursor.next("a text ends with a double quote");
            if (plain < ' ' || plain > '~') {
                throw new ValueSyntaxException(
                        at,
                        "the character U+%04X is not printable ASCII".formatted((int) plain),
                        "write it as \\u{hex}");
            }
            text.append(plain);
        }
        return text.toString();
    }

    private static int escaped(TextCursor cursor) throws ValueSyntaxException {
        if (cursor.take("\"")) {
            return '"';
        }
        if (cursor.take("\\")) {
            return '\\';
        }
        cursor.require("u{", "the escapes are \\\", \\\\ and \\u{hex}");
        int at = cursor.index();
        StringBuilder digits = new StringBuilder();
        while (!cursor.take("}")) {
            digits.append(cursor.next("the escape ends with }"));
        }
        return scalar(at, digits.toString());
    }

    private static int scalar(int at, String digits) throws ValueSyntaxException {
        boolean hex = !digits.isEmpty() && digits.length() <= LONGEST_ESCAPE && HexDigits.areLowerCase(digits);
        int scalar = hex ? Integer.parseInt(digits, 16) : -1;
        boolean surrogate = scalar >= Character.MIN_SURROGATE && scalar <= Character.MAX_SURROGATE;
        if (!Character.isValidCodePoint(scalar) || surrogate) {
            throw new ValueSyntaxException(
                    at,
                    "\"" + digits + "\" is no Unicode scalar value",
                    "0 to 10ffff without d800 to dfff, in lower-case hexadecimal");
        }
        return scalar;
    }
}
