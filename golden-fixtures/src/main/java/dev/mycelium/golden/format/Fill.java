package dev.mycelium.golden.format;

/** What stands in the bytes of a golden file that carry no value. */
public enum Fill {
    /** Zero, as every sender writes them. */
    ZERO("zero", ".golden"),
    /** {@code a5}, in place of what Rust may leave there: receivers must not look at them. */
    POISONED("poisoned", ".poisoned.golden");

    /** The byte that fills them in a poisoned file. */
    public static final byte POISON = (byte) 0xa5;

    private final String word;
    private final String suffix;

    Fill(String word, String suffix) {
        this.word = word;
        this.suffix = suffix;
    }

    /** The word in the file's second line. */
    public String word() {
        return word;
    }

    /** How the names of such files end: {@code TextMessage.golden}, {@code TextMessage.poisoned.golden}. */
    public String suffix() {
        return suffix;
    }
}
