package dev.mycelium.golden.value;

/** A text that is no value of its type: where in the text, what is wrong there, and what would be right. */
public final class ValueSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int index;

    ValueSyntaxException(int index, String found, String expected) {
        super(found + ", " + expected);
        this.index = index;
    }

    /** The first wrong character, counted from 0. */
    public int index() {
        return index;
    }
}
