package dev.mycelium.golden.format;

/** A place in one line of a golden file. Columns count from 1. */
final class LineCursor {
    private final String file;
    private final int line;
    private final String text;
    private int index;

    LineCursor(String file, int line, String text) {
        this.file = file;
        this.line = line;
        this.text = text;
    }

    int line() {
        return line;
    }

    int column() {
        return index + 1;
    }

    boolean atEnd() {
        return index == text.length();
    }

    /** Whether the line goes on with this. */
    boolean startsWith(String words) {
        return text.startsWith(words, index);
    }

    void require(String words, String expected) throws GoldenSyntaxException {
        if (!startsWith(words)) {
            throw wrong(expected);
        }
        index += words.length();
    }

    void blank() throws GoldenSyntaxException {
        require(" ", "one blank stands between words");
    }

    void end() throws GoldenSyntaxException {
        if (!atEnd()) {
            throw wrong("the line ends here");
        }
    }

    /** Reads up to the next blank or the end of the line. */
    String word(String expected) throws GoldenSyntaxException {
        return upTo(" ", expected);
    }

    /** Reads up to the mark or the end of the line. */
    String upTo(String mark, String expected) throws GoldenSyntaxException {
        int found = text.indexOf(mark, index);
        int end = found < 0 ? text.length() : found;
        if (end == index) {
            throw wrong(expected);
        }
        String words = text.substring(index, end);
        index = end;
        return words;
    }

    String rest() {
        String rest = text.substring(index);
        index = text.length();
        return rest;
    }

    /** Reads a blank, the word, a blank and a number. */
    int number(String word, int max) throws GoldenSyntaxException {
        require(" " + word + " ", "here stands \"" + word + "\" and a number");
        int column = column();
        return number(column, word("a number from 0 to " + max), max);
    }

    /** The number that the digits at a column are. */
    int number(int column, String digits, int max) throws GoldenSyntaxException {
        if (!digits.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(digits) > max) {
            throw wrong(column, "\"" + digits + "\" is out of place", "here stands a number from 0 to " + max);
        }
        return Integer.parseInt(digits);
    }

    /** An error at this place, naming what stands there. */
    GoldenSyntaxException wrong(String expected) {
        String rest = text.substring(index, Math.min(text.length(), index + 30));
        return wrong(column(), atEnd() ? "the line ends here" : "found \"" + rest + "\"", expected);
    }

    GoldenSyntaxException wrong(int column, String found, String expected) {
        return new GoldenSyntaxException(file, line, column, found, expected);
    }

    GoldenSyntaxException wrong(int column, String what) {
        return new GoldenSyntaxException(file, line, column, what);
    }
}
