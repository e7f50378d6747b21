package dev.mycelium.command.interpret;

import java.util.List;

/**
 * A message without a class of its own.
 *
 * @param values in field order, boxed as a generated record returns them
 */
public record FieldValues(List<Object> values) {
    /** Keeps a copy. */
    public FieldValues {
        values = List.copyOf(values);
    }

    /** Says nothing of the values: whether they may be shown is for the layout to say. */
    @Override
    public String toString() {
        return "FieldValues[" + values.size() + "]";
    }
}
