package dev.mycelium.compiler.syntax;

/** A validation rule as written: what kind of value it needs depends on its name. */
public record WrittenRule(Scalar name, Node value) {

    /** Returns it on one line: {@code known_venue: [1, 2]}. */
    public String text() {
        return name.text() + ": " + FlowText.of(value);
    }
}
