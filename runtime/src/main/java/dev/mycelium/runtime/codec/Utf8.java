package dev.mycelium.runtime.codec;

/** Strict UTF-8, as the Unicode Standard's table 3-7 (well-formed byte sequences) has it and as Rust demands. */
final class Utf8 {
    /** Eight question marks. */
    private static final long QUESTION_MARKS = 0x3F3F_3F3F_3F3F_3F3FL;

    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** The UTF-8 bytes of a text, or {@code ~index} of its first surrogate without the other half. */
    static long length(String text) {
        int chars = text.length();
        long bytes = chars;
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                if (!Character.isSurrogate(c)) {
                    bytes += c < 0x800 ? 1 : 2;
                } else if (i + 1 < chars && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    bytes += 2; // two chars, four bytes
                    i++;
                } else {
                    return ~(long) i;
                }
            }
        }
        return bytes;
    }

    /**
     * Whether encoded text may have had an unpaired surrogate: the platform's encoder leaves a question mark in its place.
     * Looks at eight bytes at a time, because this runs over every text that is written.
     */
    static boolean holdsQuestionMark(byte[] utf8) {
        int i = 0;
        for (; i <= utf8.length - Long.BYTES; i += Long.BYTES) {
            long zeroWhereFound = LittleEndian.getLong(utf8, i) ^ QUESTION_MARKS;
            if (((zeroWhereFound - LOW_BITS) & ~zeroWhereFound & HIGH_BITS) != 0) {
                return true;
            }
        }
        for (; i < utf8.length; i++) {
            if (utf8[i] == '?') {
                return true;
            }
        }
        return false;
    }

    /** The first index in {@code from..to-1} where no well-formed sequence starts, or -1. */
    static int malformed(byte[] src, int from, int to) {
        int at = from;
        while (at < to) {
            int length = sequence(src, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /** The bytes of the well-formed sequence at an index, or 0. */
    private static int sequence(byte[] src, int at, int to) {
        int lead = src[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2) {
            return 0; // a continuation byte, or the overlong forms C0 and C1
        }
        if (lead < 0xE0) {
            return within(src, at + 1, to, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead < 0xF0) {
            int low = lead == 0xE0 ? 0xA0 : 0x80; // below: overlong
            int high = lead == 0xED ? 0x9F : 0xBF; // above: surrogates
            return within(src, at + 1, to, low, high) && within(src, at + 2, to, 0x80, 0xBF) ? 3 : 0;
        }
        if (lead < 0xF5) {
            int low = lead == 0xF0 ? 0x90 : 0x80; // below: overlong
            int high = lead == 0xF4 ? 0x8F : 0xBF; // above: over U+10FFFF
            return within(src, at + 1, to, low, high)
                            && within(src, at + 2, to, 0x80, 0xBF)
                            && within(src, at + 3, to, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean within(byte[] src, int at, int to, int low, int high) {
        if (at >= to) {
            return false;
        }
        int b = src[at] & 0xFF;
        return b >= low && b <= high;
    }
}
