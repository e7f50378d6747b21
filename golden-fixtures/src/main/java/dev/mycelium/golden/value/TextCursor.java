package dev.mycelium.golden.value;

/** A place in the text of a value; every reading method leaves it behind what it read. */
final class TextCursor {
    private final String text;
    private int index;

    TextCursor(String text) {
        this.text = text;
    }

    int index() {
        return index;
    }

    boolean atEnd() {
        return index == text.length();
    }

    /** Steps over a word and says so, or stays. */
    boolean take(String word) {
        if (!text.startsWith(word, index)) {
            return false;
        }
        index += word.length();
        return true;
    }

    void require(String word, String expected) throws ValueSyntaxException {
        if (!take(word)) {
            throw wrong(expected);
        }
    }

    char next(String expected) throws ValueSyntaxException {
        if (atEnd()) {
            throw wrong(expected);
        }
        return text.charAt(index++);
    }

    /** Reads up to the first blank, comma or closing bracket; empty where one of them stands. */
    String word() {
        int from = index;
        while (!atEnd() && " ,]".indexOf(text.charAt(index)) < 0) {
            index++;
        }
        return text.substring(from, index);
    }

    /** An error at this place, naming what stands there. */
    ValueSyntaxException wrong(String expected) {
        String found = atEnd() ? "the value ends here" : "unexpected " + QuotedText.quote(rest());
        return new ValueSyntaxException(index, found, expected);
    }

    private String rest() {
        int end = Math.min(text.length(), index + 20);
        return text.substring(index, end);
    }
}
