package dev.mycelium.golden.update;

import dev.mycelium.golden.cases.ElementBytes;
import dev.mycelium.golden.format.Fill;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.Arrays;

/** Fills every byte of a payload that carries no value, as Rust leaves them in memory. */
final class Poison {
    private static final int COUNT = 2;
    private static final int PREFIX = 8;
    private static final int WIDE_PREFIX = 16;

    private Poison() {}

    /** The payload with poison in padding, behind counts, and in unused capacity. */
    static byte[] into(MessageLayout layout, byte[] payload) {
        byte[] poisoned = new byte[payload.length];
        Arrays.fill(poisoned, Fill.POISON);
        for (FieldLayout field : layout.fields()) {
            int at = field.offset();
            int elementSize = elementSize(field.type());
            if (elementSize < 0) {
                System.arraycopy(payload, at, poisoned, at, field.size());
            } else {
                int count = (payload[at] & 0xff) | (payload[at + 1] & 0xff) << 8;
                int data = at + dataOffset(field.type());
                System.arraycopy(payload, at, poisoned, at, COUNT);
                System.arraycopy(payload, data, poisoned, data, count * elementSize);
            }
        }
        return poisoned;
    }

    /** The bytes of one element of what has a count; -1 where every byte counts. */
    private static int elementSize(FieldType type) {
        if (type instanceof FieldType.Text || type instanceof FieldType.ByteVec) {
            return 1;
        }
        return type instanceof FieldType.Vec vec ? ElementBytes.size(vec.element()) : -1;
    }

    /** Where the elements start: those that are aligned to 16 have 8 more bytes of padding before them. */
    private static int dataOffset(FieldType type) {
        boolean wide =
                type instanceof FieldType.Vec vec && (vec.element() == Scalar.U128 || vec.element() == Scalar.I128);
        return wide ? WIDE_PREFIX : PREFIX;
    }
}
