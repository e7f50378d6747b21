package dev.mycelium.compiler.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A field as written.
 *
 * @param name the key
 * @param type the type's text
 * @param shortForm whether it is {@code name: type}
 * @param rules the entries of {@code validation}, in the order of the file
 */
public record WrittenField(
        Scalar name,
        Optional<Scalar> type,
        boolean shortForm,
        Optional<Scalar> description,
        boolean optional,
        List<WrittenRule> rules) {
    public WrittenField {
        rules = List.copyOf(rules);
    }
}
