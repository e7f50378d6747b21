package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.FieldType.Scalar;

/** What is in a slot, as far as a colour can tell. */
enum Kind {
    NUMBER("number", "integer"),
    FLOAT("float", "floating point"),
    BOOL("bool", "bool"),
    TEXT("text", "text"),
    BYTES("bytes", "bytes"),
    LIST("list", "array or vector"),
    PADDING("padding", "padding");

    private final String style;
    private final String words;

    Kind(String style, String words) {
        this.style = style;
        this.words = words;
    }

    static Kind of(Slot slot) {
        return slot instanceof Slot.FieldSlot field ? of(field.field().type()) : PADDING;
    }

    private static Kind of(FieldType type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar) {
                case BOOL -> BOOL;
                case F32, F64 -> FLOAT;
                default -> NUMBER;
            };
        }
        if (type instanceof FieldType.U256) {
            return NUMBER;
        }
        if (type instanceof FieldType.Text) {
            return TEXT;
        }
        return type instanceof FieldType.Bytes || type instanceof FieldType.ByteVec ? BYTES : LIST;
    }

    /** The class that the style sheet colours. */
    String style() {
        return style;
    }

    /** What the legend calls it. */
    String words() {
        return words;
    }
}
