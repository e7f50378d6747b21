package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.Optional;

/** The three shapes a value can have. Each method returns nothing after a diagnostic that the shape is another. */
final class Shape {

    private Shape() {}

    static Optional<Node.Mapping> map(Node node, String what, Diagnostics diagnostics) {
        if (node instanceof Node.Mapping map) {
            return Optional.of(map);
        }
        if (!(node instanceof Node.Broken)) {
            diagnostics.add(Rule.NOT_A_MAP, node.location(), what, kind(node, "{}"));
        }
        return Optional.empty();
    }

    static Optional<Node.Sequence> list(Node node, String what, Diagnostics diagnostics) {
        if (node instanceof Node.Sequence list) {
            return Optional.of(list);
        }
        if (!(node instanceof Node.Broken)) {
            diagnostics.add(Rule.NOT_A_LIST, node.location(), what, kind(node, "[]"));
        }
        return Optional.empty();
    }

    private static String kind(Node node, String empty) {
        return node.kind().equals(Scalar.NOTHING) ? Scalar.NOTHING + "; an empty one is '" + empty + "'" : node.kind();
    }

    /** What YAML 1.1 takes for a truth value, a number, a date or nothing is text here. */
    static Optional<Scalar> text(Node node, String what, Diagnostics diagnostics) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        if (!(node instanceof Node.Broken)) {
            diagnostics.add(Rule.NOT_TEXT, node.location(), what, node.kind());
        }
        return Optional.empty();
    }

    /** As {@link #text}, and something must be written. */
    static Optional<Scalar> someText(Node node, String what, Diagnostics diagnostics) {
        Optional<Scalar> text = text(node, what, diagnostics);
        if (text.isPresent() && text.get().text().isBlank()) {
            diagnostics.add(Rule.EMPTY_TEXT, node.location(), what);
            return Optional.empty();
        }
        return text;
    }
}
