package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.util.Arrays;
import java.util.List;

/** Spoils a good payload in the ways in which receivers go wrong; now and then the result is still good. */
final class PayloadMutator {
    /** Sequences that are no UTF-8, wherever they stand but in the middle of another. */
    static final byte[][] BAD_TEXT = {
        {(byte) 0x80}, // continuation without a start
        {(byte) 0xc0, (byte) 0x80}, // overlong NUL
        {(byte) 0xc1, (byte) 0xbf}, // overlong
        {(byte) 0xe0, (byte) 0x9f, (byte) 0xbf}, // overlong
        {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, // surrogate
        {(byte) 0xed, (byte) 0xbf, (byte) 0xbf}, // surrogate
        {(byte) 0xf0, (byte) 0x8f, (byte) 0xbf, (byte) 0xbf}, // overlong
        {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, // above the last scalar value
        {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
        {(byte) 0xff},
        {(byte) 0xc3}, // cut
        {(byte) 0xe2, (byte) 0x82}, // cut
        {(byte) 0xf0, (byte) 0x9f, (byte) 0x98} // cut
    };

    private PayloadMutator() {}

    static byte[] mutate(List<FieldLayout> fields, byte[] good, Seeded random) {
        if (good.length == 0 || fields.isEmpty() || random.chance(6)) {
            return resized(good, random);
        }
        if (random.chance(3)) {
            byte[] noise = new byte[good.length];
            random.fill(noise, 0, noise.length);
            return noise;
        }
        byte[] bad = good.clone();
        int places = random.pick(1, 1, 1, 2, 3);
        for (int i = 0; i < places; i++) {
            spoil(random.pick(fields), bad, random);
        }
        return bad;
    }

    private static byte[] resized(byte[] good, Seeded random) {
        int size = switch (random.below(4)) {
            case 0 -> Math.max(0, good.length - 1);
            case 1 -> good.length + 1;
            case 2 -> random.below(good.length + 1);
            default -> good.length + random.below(64);
        };
        return Arrays.copyOf(good, size);
    }

    private static void spoil(FieldLayout field, byte[] bad, Seeded random) {
        FieldType type = field.type();
        if (NeutralForm.isCounted(type) && random.chance(50)) {
            spoilCount(field, bad, random);
        } else if (type instanceof FieldType.Text text && text.capacity() > 0) {
            spoilText(field, text.capacity(), bad, random);
        } else if (NeutralForm.element(type) == Scalar.BOOL && field.size() > 0) {
            bad[field.offset() + random.below(field.size())] = (byte) random.pick(2, 0x80, 0xff, 0xfe, 0x03, 0, 1);
        } else {
            int at = random.below(bad.length);
            bad[at] = random.chance(50) ? (byte) (bad[at] ^ 1 << random.below(8)) : (byte) random.below(256);
        }
    }

    private static void spoilCount(FieldLayout field, byte[] bad, Seeded random) {
        int capacity = NeutralForm.capacity(field.type());
        int count = switch (random.below(9)) {
            case 0 -> capacity + 1;
            case 1 -> capacity;
            case 2 -> 0xffff;
            case 3 -> 0x8000;
            case 4 -> 0xff;
            case 5 -> 0x100;
            case 6 -> 0;
            case 7 -> random.below(capacity + 2);
            default -> random.below(0x10000);
        };
        bad[field.offset()] = (byte) count;
        bad[field.offset() + 1] = (byte) (count >>> 8);
        if (random.chance(25)) {
            random.fill(bad, field.offset() + 2, ReferenceCodec.PREFIX - 2);
        }
    }

    private static void spoilText(FieldLayout field, int capacity, byte[] bad, Seeded random) {
        int dataAt = field.offset() + ReferenceCodec.PREFIX;
        int count = (bad[field.offset()] & 0xff) | (bad[field.offset() + 1] & 0xff) << 8;
        int used = Math.min(count, capacity);
        byte[] sequence = BAD_TEXT[random.below(BAD_TEXT.length)];
        int length = Math.min(sequence.length, capacity);
        int at = random.chance(50) ? Math.max(0, used - length) : random.below(capacity - length + 1);
        System.arraycopy(sequence, 0, bad, dataAt + at, length);
    }
}
