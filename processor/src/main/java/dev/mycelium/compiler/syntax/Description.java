package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Rule;
import java.util.Optional;

/** The documentation of a message or a field: Rust demands it, the bytes do not depend on it. */
final class Description {

    private Description() {}

    /** Returns the text; nothing after a warning. */
    static Optional<Scalar> of(Section section) {
        Optional<Node> written = section.optional("description");
        Optional<Scalar> text =
                written.flatMap(node -> Shape.text(node, "description of " + section.name(), section.diagnostics()));
        boolean nothing = text.map(scalar -> scalar.text().isBlank()).orElse(written.isEmpty());
        if (nothing && section.map().complete()) {
            section.diagnostics()
                    .add(Rule.DESCRIPTION_MISSING, written.map(Node::location).orElse(section.place()), section.name());
        }
        return text;
    }
}
