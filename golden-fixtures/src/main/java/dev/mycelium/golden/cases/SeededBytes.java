package dev.mycelium.golden.cases;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A sequence of pseudo-random bytes and texts that a name determines, the same on every machine and in every language. */
final class SeededBytes {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private static final long SIX_BITS_EACH = 0x3f3f3f3f3f3f3f3fL;

    private static final int[] LAST_CHARACTER = {0, 0x41, 0xe9, 0x20ac, 0x1f980};

    private long state;

    private SeededBytes(long seed) {
        this.state = seed;
    }

    /** The sequence of a name: its 64-bit FNV-1a hash is the seed. */
    static SeededBytes of(String name) {
        long hash = FNV_BASIS;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return new SeededBytes(hash);
    }

    /** SplitMix64 (Steele, Lea, Flood 2014). */
    long next() {
        state += GOLDEN_GAMMA;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number below the bound, which is at least 1: the high half of the product with 2^64 drawn values. */
    int below(int bound) {
        long drawn = next();
        long high = (drawn >>> 32) * bound;
        long low = (drawn & 0xffffffffL) * bound;
        return (int) ((high + (low >>> 32)) >>> 32);
    }

    /** Appends uniform bytes, always drawing once more than whole words are needed. */
    void bytes(int count, ByteArrayOutputStream out) {
        int rest = count;
        for (; rest >= Long.BYTES; rest -= Long.BYTES) {
            word(next(), Long.BYTES, out);
        }
        word(next(), rest, out);
    }

    private static void word(long word, int bytes, ByteArrayOutputStream out) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (word >>> (8 * i)));
        }
    }

    /** Appends exactly that many bytes of UTF-8: mostly printable ASCII, NUL and other controls, every longer form. */
    void text(int count, ByteArrayOutputStream out) {
        int end = out.size() + count;
        while (out.size() < end) {
            int room = end - out.size();
            long drawn = next();
            if ((drawn & 15) > 8 && room >= Long.BYTES) {
                // Eight letters and signs at once, '?' to '~'.
                word(((drawn >>> 2) & SIX_BITS_EACH) + SIX_BITS_EACH, Long.BYTES, out);
            } else {
                push(character(drawn, room), out);
            }
        }
    }

    private static int character(long drawn, int room) {
        int kind = (int) (drawn & 15);
        if (kind == 0) {
            return within(drawn, 0, 0x20);
        }
        if (kind <= 2 && room >= 2) {
            return within(drawn, 0x80, 0x800);
        }
        if (kind == 3 && room >= 3) {
            return within(drawn, 0x800, 0xd800);
        }
        if (kind == 4 && room >= 3) {
            return within(drawn, 0xe000, 0x10000);
        }
        if (kind == 5 && room >= 4) {
            return within(drawn, 0x10000, 0x110000);
        }
        return within(drawn, 0x20, 0x7f);
    }

    private static int within(long drawn, int from, int to) {
        return from + Integer.remainderUnsigned((int) (drawn >>> 32), to - from);
    }

    /** Appends exactly that many bytes of UTF-8 whose last character has as many bytes as there is room for. */
    void multibyteText(int count, ByteArrayOutputStream out) {
        int last = Math.min(4, count);
        text(count - last, out);
        if (count > 0) {
            push(LAST_CHARACTER[last], out);
        }
    }

    private static void push(int scalar, ByteArrayOutputStream out) {
        out.writeBytes(Character.toString(scalar).getBytes(StandardCharsets.UTF_8));
    }
}
