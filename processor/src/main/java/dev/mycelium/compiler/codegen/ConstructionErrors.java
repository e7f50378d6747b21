package dev.mycelium.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/** The {@code @throws} tags of whatever makes a record. */
final class ConstructionErrors {

    private ConstructionErrors() {}

    /** Returns a line for each exception that the record's constructor can throw. */
    static List<String> of(MessageTypes message) {
        List<String> lines = new ArrayList<>();
        if (message.components().stream()
                .anyMatch(component -> !component.code().type().isPrimitive())) {
            lines.add("@throws NullPointerException if a component is null\n");
        }
        if (message.components().stream()
                .anyMatch(component -> !component.code().check(component).isEmpty())) {
            lines.add("@throws IllegalArgumentException if a component does not fit its field\n");
        }
        return lines;
    }
}
