package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Makes values of a message up, in neutral form, with weight on the edges: zero, the largest, sign bits alone, every kind
 * of NaN, empty and full, multi-byte text that ends exactly at the capacity.
 */
final class ValueGenerator {
    private static final int[] FLOAT_BITS = {
        0x00000000, // 0.0
        0x80000000, // -0.0
        0x3f800000, // 1.0
        0x7f800000, // infinity
        0xff800000, // -infinity
        0x7fc00000, // the usual NaN
        0x7fc12345, // quiet NaN with a payload
        0x7f800001, // signalling NaN
        0xffc00001, // negative NaN
        0xffffffff,
        0x00000001, // smallest subnormal
        0x007fffff, // largest subnormal
        0x7f7fffff // largest
    };
    private static final long[] DOUBLE_BITS = {
        0x0000000000000000L,
        0x8000000000000000L,
        0x3ff0000000000000L,
        0x7ff0000000000000L,
        0xfff0000000000000L,
        0x7ff8000000000000L,
        0x7ff8000012345678L,
        0x7ff0000000000001L,
        0xfff8000000000001L,
        0xffffffffffffffffL,
        0x0000000000000001L,
        0x000fffffffffffffL,
        0x7fefffffffffffffL
    };

    /** How the values of one message are made. */
    private enum Mood {
        ZERO,
        FULL,
        MIXED
    }

    private ValueGenerator() {}

    static byte[] generate(List<FieldLayout> fields, Seeded random) {
        int dice = random.below(32);
        Mood mood = dice == 0 ? Mood.ZERO : dice == 1 ? Mood.FULL : Mood.MIXED;
        GrowingBytes out = new GrowingBytes();
        for (FieldLayout field : fields) {
            value(field.type(), mood, random, out);
        }
        return out.toByteArray();
    }

    private static void value(FieldType type, Mood mood, Seeded random, GrowingBytes out) {
        int count = NeutralForm.capacity(type);
        if (NeutralForm.isCounted(type)) {
            count = count(count, mood, random);
            out.putInt(count);
        }
        int width = NeutralForm.width(NeutralForm.element(type));
        int at = out.grow(count * width);
        if (mood == Mood.ZERO) {
            return;
        }
        if (type instanceof FieldType.Text) {
            RandomText.fill(out.array(), at, count, random);
        } else if (type instanceof FieldType.ByteVec) {
            bytes(out.array(), at, count, mood, random);
        } else {
            elements(NeutralForm.element(type), count, mood, random, out, at);
        }
    }

    private static int count(int capacity, Mood mood, Seeded random) {
        if (mood != Mood.MIXED) {
            return mood == Mood.FULL ? capacity : 0;
        }
        return switch (random.below(6)) {
            case 0 -> 0;
            case 1 -> capacity;
            case 2 -> Math.max(0, capacity - 1);
            case 3 -> Math.min(1, capacity);
            case 4 -> random.below(Math.min(capacity, 8) + 1);
            default -> random.below(capacity + 1);
        };
    }

    private static void elements(
            FieldType.Element element, int count, Mood mood, Seeded random, GrowingBytes out, int at) {
        int width = NeutralForm.width(element);
        ByteBuffer numbers = out.littleEndian();
        for (int i = 0; i < count; i++) {
            int elementAt = at + i * width;
            if (element == Scalar.BOOL) {
                out.array()[elementAt] = (byte) (mood == Mood.FULL ? 1 : random.below(2));
            } else if (element == Scalar.F32 && random.chance(60)) {
                numbers.putInt(elementAt, random.pick(FLOAT_BITS));
            } else if (element == Scalar.F64 && random.chance(60)) {
                numbers.putLong(elementAt, DOUBLE_BITS[random.below(DOUBLE_BITS.length)]);
            } else {
                bytes(out.array(), elementAt, width, mood, random);
            }
        }
    }

    /** Bytes that are an edge of whatever number they make: little-endian ones have their sign bit in the last byte. */
    private static void bytes(byte[] dst, int at, int length, Mood mood, Seeded random) {
        if (length == 0) {
            return;
        }
        if (mood == Mood.FULL) {
            Arrays.fill(dst, at, at + length, (byte) 0xff);
            return;
        }
        int last = at + length - 1;
        switch (random.below(12)) {
            case 0 -> Arrays.fill(dst, at, at + length, (byte) 0);
            case 1 -> Arrays.fill(dst, at, at + length, (byte) 0xff);
            case 2 -> dst[at] = 1;
            case 3 -> dst[last] = (byte) 0x80;
            case 4 -> {
                Arrays.fill(dst, at, at + length, (byte) 0xff);
                dst[last] = 0x7f;
            }
            case 5 -> Arrays.fill(dst, at, at + length, (byte) (random.chance(50) ? 0x55 : 0xaa));
            case 6 -> dst[at + random.below(length)] = (byte) (1 << random.below(8));
            case 7 -> random.fill(dst, at, (length + 1) / 2);
            default -> random.fill(dst, at, length);
        }
    }
}
