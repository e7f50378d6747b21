package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.TypeName;
import java.util.OptionalInt;

/**
 * A field type as the lock holds it.
 *
 * @param text in Rust's spelling: {@code Vec<[u8; 20]>}
 * @param capacity of text (in UTF-8 bytes) and vectors (in elements), 0..65535
 */
public record LockedType(String text, OptionalInt capacity) {

    static LockedType of(FieldType type) {
        return new LockedType(TypeName.of(type), capacityOf(type));
    }

    /** Whether the same bytes mean the same, capacity aside: {@code U256} is {@code [u8; 32]}. */
    boolean readsLike(LockedType other) {
        return bytesForm().equals(other.bytesForm());
    }

    /** Whether both are arrays of the same element: only the length may differ. */
    boolean isArrayLike(LockedType other) {
        String mine = arrayOf();
        return !mine.isEmpty() && mine.equals(other.arrayOf());
    }

    private String bytesForm() {
        return text.replace("U256", "[u8; 32]");
    }

    /** The array up to its length: {@code [[u8; 20]} of {@code [[u8; 20]; 6]}; empty for what is no array. */
    private String arrayOf() {
        String form = bytesForm();
        return form.startsWith("[") ? form.substring(0, form.lastIndexOf(';')) : "";
    }

    private static OptionalInt capacityOf(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return OptionalInt.of(text.capacity());
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return OptionalInt.of(bytes.capacity());
        }
        return type instanceof FieldType.Vec vec ? OptionalInt.of(vec.capacity()) : OptionalInt.empty();
    }

    /** Returns the text with the capacity behind it: {@code String of capacity 32}. */
    @Override
    public String toString() {
        return capacity.isPresent() ? text + " of capacity " + capacity.getAsInt() : text;
    }
}
