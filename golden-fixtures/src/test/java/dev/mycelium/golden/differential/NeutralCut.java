package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.Arrays;

/**
 * Where one field lies in values of neutral form.
 *
 * @param type the field's type
 * @param at its first byte
 * @param count its elements
 * @param end the first byte behind it
 */
record NeutralCut(FieldType type, int at, int count, int end) {

    static NeutralCut at(MessageLayout layout, byte[] neutral, int index) {
        int at = 0;
        for (int i = 0; i < index; i++) {
            at = NeutralForm.end(layout.fields().get(i).type(), neutral, at);
        }
        FieldType type = layout.fields().get(index).type();
        return new NeutralCut(type, at, NeutralForm.count(type, neutral, at), NeutralForm.end(type, neutral, at));
    }

    /** Zero, false, empty; arrays have their length all the same. */
    static byte[] zero(FieldType type) {
        if (NeutralForm.isCounted(type)) {
            return new byte[Integer.BYTES];
        }
        return new byte[NeutralForm.capacity(type) * NeutralForm.width(NeutralForm.element(type))];
    }

    int dataAt() {
        return NeutralForm.dataAt(type, at);
    }

    byte[] firstElements(byte[] neutral, int kept) {
        return elements(neutral, dataAt(), kept);
    }

    byte[] lastElements(byte[] neutral, int kept) {
        return elements(neutral, dataAt() + (count - kept) * width(), kept);
    }

    byte[] replaceIn(byte[] neutral, byte[] value) {
        GrowingBytes out = new GrowingBytes();
        out.put(neutral, 0, at);
        out.put(value, 0, value.length);
        out.put(neutral, end, neutral.length - end);
        return out.toByteArray();
    }

    private byte[] elements(byte[] neutral, int from, int kept) {
        GrowingBytes out = new GrowingBytes();
        out.putInt(kept);
        byte[] data = Arrays.copyOfRange(neutral, from, from + kept * width());
        out.put(data, 0, data.length);
        return out.toByteArray();
    }

    private int width() {
        return NeutralForm.width(NeutralForm.element(type));
    }
}
