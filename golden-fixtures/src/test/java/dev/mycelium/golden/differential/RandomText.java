package dev.mycelium.golden.differential;

import java.nio.charset.StandardCharsets;

/** Valid UTF-8 of an exact number of bytes, weighted to the ends of every length class. */
final class RandomText {
    private static final int[][] EDGES = {
        {0x00, 0x01, 0x0a, 0x20, 0x22, 0x5c, 0x7f},
        {0x80, 0x85, 0xff, 0x7ff},
        {0x800, 0x2028, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xffff},
        {0x10000, 0x1f600, 0xfffff, 0x10ffff}
    };
    private static final int[] FIRST = {0x00, 0x80, 0x800, 0x10000};
    private static final int[] AFTER = {0x80, 0x800, 0x10000, 0x110000};

    private RandomText() {}

    static void fill(byte[] dst, int at, int length, Seeded random) {
        int widest = random.pick(1, 2, 3, 4, 4);
        int end = at + length;
        while (at < end) {
            int width = Math.min(1 + random.below(widest), end - at);
            at += put(dst, at, codePoint(width, random));
        }
    }

    private static int codePoint(int width, Seeded random) {
        if (random.chance(30)) {
            return random.pick(EDGES[width - 1]);
        }
        if (width == 1 && random.chance(70)) {
            return 'a' + random.below(26);
        }
        int codePoint = FIRST[width - 1] + random.below(AFTER[width - 1] - FIRST[width - 1]);
        boolean surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
        return surrogate ? 0x20ac : codePoint;
    }

    private static int put(byte[] dst, int at, int codePoint) {
        if (codePoint < 0x80) {
            dst[at] = (byte) codePoint;
            return 1;
        }
        byte[] encoded = new String(Character.toChars(codePoint)).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, dst, at, encoded.length);
        return encoded.length;
    }
}
