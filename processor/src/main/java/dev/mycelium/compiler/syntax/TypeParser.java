package dev.mycelium.compiler.syntax;

/**
 * Reads the text of a field type.
 *
 * <pre>
 * type   = name | "Vec" "&lt;" type "&gt;" | "[" type ";" length "]"
 * name   = letters, digits and _
 * length = the same
 * </pre>
 *
 * <p>Blanks may stand between all parts.
 */
public final class TypeParser {

    /** Types end at 2; a few more levels let the resolver say so. */
    private static final int DEEPEST = 8;

    private final String text;
    private int next;

    private TypeParser(String text) {
        this.text = text;
    }

    /** Returns the type, or what is wrong with it. */
    public static TypeSyntax parse(String text) {
        TypeParser parser = new TypeParser(text);
        try {
            TypeSyntax type = parser.type(1);
            parser.end();
            return type;
        } catch (NotAType e) {
            return new TypeSyntax.Malformed(e.problem, text);
        }
    }

    private TypeSyntax type(int depth) throws NotAType {
        if (depth > DEEPEST) {
            throw new NotAType("it is nested deeper than " + DEEPEST + " levels");
        }
        blanks();
        int start = next;
        if (takes('[')) {
            return array(start, depth);
        }
        String name = word();
        if (name.isEmpty()) {
            throw new NotAType(
                    next == text.length()
                            ? "a type is missing at its end"
                            : "a type cannot start with '" + here() + "'");
        }
        if (!takes('<')) {
            return new TypeSyntax.Named(name);
        }
        TypeSyntax element = type(depth + 1);
        expect('>', "'" + name + "<' has no '>'");
        String whole = text.substring(start, next);
        return name.equals("Vec") ? new TypeSyntax.VecOf(element, whole) : new TypeSyntax.Named(whole);
    }

    private TypeSyntax array(int start, int depth) throws NotAType {
        TypeSyntax element = type(depth + 1);
        expect(';', "an array is written '[u8; 20]', with its length after ';'");
        blanks();
        String length = word();
        if (length.isEmpty()) {
            throw new NotAType("the length after ';' is missing");
        }
        expect(']', "the length must be one number, and then ']'");
        return new TypeSyntax.ArrayOf(element, length, text.substring(start, next));
    }

    private void end() throws NotAType {
        blanks();
        if (next < text.length()) {
            throw new NotAType("'" + here() + "' stands behind its end");
        }
    }

    private String word() {
        int start = next;
        while (next < text.length() && isWordPart(text.charAt(next))) {
            next++;
        }
        return text.substring(start, next);
    }

    private static boolean isWordPart(char character) {
        return character == '_'
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z');
    }

    private void expect(char character, String problem) throws NotAType {
        if (!takes(character)) {
            throw new NotAType(problem);
        }
    }

    private boolean takes(char character) {
        blanks();
        boolean found = next < text.length() && text.charAt(next) == character;
        if (found) {
            next++;
        }
        return found;
    }

    private void blanks() {
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
    }

    private String here() {
        return Character.toString(text.codePointAt(next));
    }

    /** Ends the reading of this one type; {@link #parse} turns it into a value. */
    private static final class NotAType extends Exception {
        private static final long serialVersionUID = 1;

        private final String problem;

        NotAType(String problem) {
            super(problem, null, false, false);
            this.problem = problem;
        }
    }
}
