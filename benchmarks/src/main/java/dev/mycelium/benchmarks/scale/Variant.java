package dev.mycelium.benchmarks.scale;

/** What a contract is compiled to. */
enum Variant {
    EVERYTHING("everything", "-Amycelium.flyweights=on"),
    NO_COMMENTS("no comments", "-Amycelium.javadoc=off"),
    NO_FLYWEIGHTS("no flyweights", "-Amycelium.flyweights=off");

    private final String words;
    private final String option;

    Variant(String words, String option) {
        this.words = words;
        this.option = option;
    }

    /** The processor's option. */
    String option() {
        return option;
    }

    /** Its name in a table. */
    @Override
    public String toString() {
        return words;
    }
}
