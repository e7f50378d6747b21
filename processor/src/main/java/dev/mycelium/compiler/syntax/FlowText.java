package dev.mycelium.compiler.syntax;

import java.util.stream.Collectors;

/** A value on one line, as a reader of the contract would write it. */
final class FlowText {

    private FlowText() {}

    /** The recursion is as deep as the tree, which {@link Tree#DEEPEST} bounds. */
    static String of(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Mapping map) {
            return map.entries().stream()
                    .map(entry -> entry.key().text() + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return "?";
    }
}
