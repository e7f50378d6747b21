package dev.mycelium.golden.defects;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A codec that reads the layout as data, and has one defect. It shares no code with the generated codecs but the exceptions,
 * so that it is also a second opinion about every golden file.
 */
final class InterpretedCodec extends MessageCodec<Interpreted> {
    private final Defect defect;
    private final List<FieldLayout> fields;
    private final FieldBytes fieldBytes;
    private final ValueRules rules;

    InterpretedCodec(MessageLayout layout, Defect defect) {
        super(Interpreted.class, WrongLayouts.declared(layout, defect));
        this.defect = defect;
        this.fields = WrongLayouts.used(layout(), defect);
        this.fieldBytes = new FieldBytes(defect);
        this.rules = new ValueRules(defect);
    }

    @Override
    public void validate(Interpreted message) {}

    @Override
    public List<Object> values(Interpreted message) {
        return message.values();
    }

    @Override
    public Interpreted ofValues(List<?> values) {
        requireCount(values);
        for (int i = 0; i < fields.size(); i++) {
            rules.require(fields.get(i), values.get(i));
        }
        return new Interpreted(List.copyOf(values), ByteString.EMPTY);
    }

    @Override
    protected void write(Interpreted message, byte[] dst, int offset) {
        int start = defect == Defect.ARRAY_OFFSET_FORGOTTEN ? 0 : offset;
        for (Slot slot : layout().slots()) {
            boolean padding = !(slot instanceof FieldLayout);
            if (padding && defect != Defect.PADDING_LEFT_AS_IT_WAS) {
                Arrays.fill(dst, start + slot.offset(), start + slot.offset() + slot.size(), (byte) 0);
            }
            if (padding && defect == Defect.PADDING_COPIED_THROUGH) {
                copyThrough(message, dst, start, slot);
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            FieldLayout field = fields.get(i);
            if (defect == Defect.UNUSED_CAPACITY_COPIED_THROUGH
                    && message.bytes().size() > 0) {
                copyThrough(message, dst, start, field);
            }
            fieldBytes.write(field, message.values().get(i), dst, start);
        }
    }

    private static void copyThrough(Interpreted message, byte[] dst, int start, Slot slot) {
        if (message.bytes().size() > 0) {
            for (int at = slot.offset(); at < slot.offset() + slot.size(); at++) {
                dst[start + at] = message.bytes().byteAt(at);
            }
        }
    }

    @Override
    protected Interpreted read(byte[] src, int offset) {
        Object[] values = new Object[fields.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            order.add(i);
        }
        if (defect == Defect.LAST_BAD_FIELD_NAMED) {
            Collections.reverse(order);
        }
        int start = defect == Defect.ARRAY_OFFSET_FORGOTTEN_WHEN_READ ? 0 : offset;
        for (int i : order) {
            values[i] = fieldBytes.read(fields.get(i), src, start);
        }
        return new Interpreted(List.of(values), ByteString.copyOf(src, offset, size()));
    }
}
