package dev.mycelium.runtime.codec;

/** Strict UTF-8, as the Unicode Standard's table 3-7 (well-formed byte sequences) has it and as Rust demands. */
final class Utf8 {
    private Utf8() {}

    /** The first index of a surrogate without its other half, or -1. */
    static int unpairedSurrogate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The bytes of well-formed text; an unpaired surrogate is counted as anything. */
    static int length(String text) {
        int chars = text.length();
        int bytes = chars;
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // Two chars of a pair make four bytes, so each of them counts one more, as a char of two bytes does.
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
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

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
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
