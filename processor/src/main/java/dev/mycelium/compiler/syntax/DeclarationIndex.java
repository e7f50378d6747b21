package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Declarations;
import dev.mycelium.compiler.text.Location;
import java.util.Optional;

/** Where the messages and fields of a file start and end, however much else of it cannot be read. */
final class DeclarationIndex {
    private final Declarations.Builder index = new Declarations.Builder();

    private DeclarationIndex() {}

    static Declarations of(Node.Mapping file) {
        DeclarationIndex index = new DeclarationIndex();
        index.outside(file);
        child(file, "messages").ifPresent(index::messages);
        return index.index.build();
    }

    private void messages(Node.Mapping messages) {
        outside(messages);
        for (Node.Entry entry : messages.entries()) {
            Declarations.Declaration message =
                    index.add("message " + entry.key().text(), start(entry), null);
            if (entry.value() instanceof Node.Mapping map) {
                within(map, message);
                child(map, "fields").ifPresent(fields -> fields(fields, message));
            }
        }
    }

    private void fields(Node.Mapping fields, Declarations.Declaration message) {
        within(fields, message);
        for (Node.Entry entry : fields.entries()) {
            index.add("field " + entry.key().text(), start(entry), message);
        }
    }

    /** From each key of a map on, one is no longer in what its neighbour before it declares. */
    private void within(Node.Mapping map, Declarations.Declaration declaration) {
        map.entries().forEach(entry -> index.continueIn(declaration, start(entry)));
        map.refused().forEach(place -> index.continueIn(declaration, place));
    }

    private void outside(Node.Mapping map) {
        map.entries().forEach(entry -> index.continueOutside(start(entry)));
        map.refused().forEach(index::continueOutside);
    }

    private static Location start(Node.Entry entry) {
        return entry.key().location();
    }

    private static Optional<Node.Mapping> child(Node.Mapping map, String key) {
        return map.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .findFirst();
    }
}
