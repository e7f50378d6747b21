package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.layout.Slot.FieldSlot;
import dev.mycelium.compiler.schema.Field;
import java.util.List;

/**
 * A field as the lock holds it.
 *
 * @param name as the contract writes it
 * @param type in Rust's spelling, with its capacity
 * @param offset of its first byte in the payload
 * @param size in bytes
 * @param rules that {@code validate()} checks, without {@code max_length}, which is the capacity
 */
public record LockedField(String name, LockedType type, int offset, int size, List<LockedRule> rules) {
    public LockedField {
        rules = List.copyOf(rules);
    }

    static LockedField of(FieldSlot slot) {
        Field field = slot.field();
        List<LockedRule> rules = field.rules().stream()
                .flatMap(rule -> LockedRule.of(rule).stream())
                .toList();
        return new LockedField(field.name(), LockedType.of(field.type()), slot.offset(), slot.size(), rules);
    }

    /** Whether both are the same bytes, read the same way. */
    boolean liesLike(LockedField other) {
        return offset == other.offset && size == other.size && type.equals(other.type);
    }

    /** Whether a byte belongs to both. */
    boolean overlaps(LockedField other) {
        return offset < other.offset + other.size && other.offset < offset + size;
    }

    /** Whether no value of the field takes a byte, or can differ from another: two such types read the same. */
    boolean canHoldNothing(LockedField other) {
        boolean noBytes = size == 0 && other.size == 0;
        boolean noRoom = type.capacity().equals(other.type.capacity())
                && type.capacity().isPresent()
                && type.capacity().getAsInt() == 0;
        return noBytes || noRoom;
    }
}
