package dev.mycelium.command.interpret;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.PaddingLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * A codec that follows the layout as data: the same bytes, values, verdicts and words as generated code, from the same
 * functions of the runtime, without a compiler run.
 */
public final class InterpretedCodec extends MessageCodec<FieldValues> {
    private final List<Field> declared;
    private final List<FieldLayout> fields;

    private InterpretedCodec(MessageLayout layout) {
        super(FieldValues.class, RuntimeLayout.of(layout));
        this.declared = layout.slots().stream()
                .filter(Slot.FieldSlot.class::isInstance)
                .map(slot -> ((Slot.FieldSlot) slot).field())
                .toList();
        this.fields = layout().fields();
    }

    /** Returns the codec of a message. */
    public static InterpretedCodec of(MessageLayout layout) {
        return new InterpretedCodec(layout);
    }

    @Override
    public void validate(FieldValues message) {
        for (int i = 0; i < fields.size(); i++) {
            FieldRules.check(declared.get(i), fields.get(i), message.values().get(i));
        }
    }

    @Override
    public List<Object> values(FieldValues message) {
        return message.values();
    }

    @Override
    public FieldValues ofValues(List<?> values) {
        requireCount(values);
        List<Object> checked = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            checked.add(FieldRange.require(fields.get(i), values, i));
        }
        return new FieldValues(checked);
    }

    @Override
    protected void write(FieldValues message, byte[] dst, int offset) {
        layout().slots().stream()
                .filter(PaddingLayout.class::isInstance)
                .forEach(slot -> Padding.zero(dst, offset + slot.offset(), slot.size()));
        for (int i = 0; i < fields.size(); i++) {
            FieldBytes.write(fields.get(i), message.values().get(i), dst, offset);
        }
    }

    @Override
    protected FieldValues read(byte[] src, int offset) {
        List<Object> values = new ArrayList<>();
        for (FieldLayout field : fields) {
            values.add(FieldBytes.read(field, src, offset));
        }
        return new FieldValues(values);
    }
}
