package dev.mycelium.command.interpret;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.Message;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;

/** The compiler's layout of a message as the runtime's: what generated code has as constants. */
final class RuntimeLayout {

    private RuntimeLayout() {}

    static dev.mycelium.runtime.codec.MessageLayout of(MessageLayout layout) {
        Message message = layout.message();
        FieldLayout[] fields = layout.slots().stream()
                .filter(Slot.FieldSlot.class::isInstance)
                .map(Slot.FieldSlot.class::cast)
                .map(slot -> field(message, slot))
                .toArray(FieldLayout[]::new);
        return dev.mycelium.runtime.codec.MessageLayout.of(
                message.name(),
                message.typeId(),
                message.topic(),
                message.redacted(),
                layout.size(),
                layout.alignment(),
                fields);
    }

    private static FieldLayout field(Message message, Slot.FieldSlot slot) {
        return new FieldLayout(
                message.name(),
                message.redacted(),
                slot.field().name(),
                type(slot.field().type()),
                slot.offset(),
                slot.size());
    }

    private static FieldType type(dev.mycelium.compiler.schema.FieldType type) {
        if (type instanceof dev.mycelium.compiler.schema.FieldType.Text text) {
            return new FieldType.Text(text.capacity());
        }
        if (type instanceof dev.mycelium.compiler.schema.FieldType.ByteVec bytes) {
            return new FieldType.ByteVec(bytes.capacity());
        }
        if (type instanceof dev.mycelium.compiler.schema.FieldType.Vec vec) {
            return new FieldType.Vec(element(vec.element()), vec.capacity());
        }
        if (type instanceof dev.mycelium.compiler.schema.FieldType.Array array) {
            return new FieldType.Array(element(array.element()), array.length());
        }
        return (FieldType) element((dev.mycelium.compiler.schema.FieldType.Element) type);
    }

    private static FieldType.Element element(dev.mycelium.compiler.schema.FieldType.Element element) {
        if (element instanceof dev.mycelium.compiler.schema.FieldType.Bytes bytes) {
            return new FieldType.Bytes(bytes.length());
        }
        if (element instanceof dev.mycelium.compiler.schema.FieldType.U256) {
            return FieldType.Scalar.U256;
        }
        // Both stages call a number as Rust does.
        return FieldType.Scalar.valueOf(((dev.mycelium.compiler.schema.FieldType.Scalar) element).name());
    }
}
