package dev.mycelium.runtime.codec;

/** Strict UTF-8, as the Unicode Standard's table 3-7 (well-formed byte sequences) has it and as Rust demands. */
final class Utf8 {
    private Utf8() {}

    /** The UTF-8 bytes of a text, or {@code ~index} of its first surrogate without the other half. */
    static long length(String text) {
        int chars = text.length();
        int ascii = asciiPrefix(text);
        return ascii == chars ? chars : lengthFrom(text, ascii);
    }

    /**
     * The chars before the first that is not ASCII. Most text has no other, and a loop with nothing else in it is twice as
     * fast as the one that counts bytes.
     */
    static int asciiPrefix(String text) {
        int chars = text.length();
        int ascii = 0;
        while (ascii < chars && text.charAt(ascii) < 0x80) {
            ascii++;
        }
        return ascii;
    }

    private static long lengthFrom(String text, int ascii) {
        int chars = text.length();
        long bytes = chars;
        for (int i = ascii; i < chars; i++) {
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
     * Writes the chars from an index on.
     *
     * @param end where the room ends
     * @return the index behind the last byte, or {@link Integer#MIN_VALUE} if the room is too small or a surrogate has no other half
     */
    static int write(String text, int from, byte[] dst, int to, int end) {
        int length = text.length();
        int at = to;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (at >= end) {
                    return -1;
                }
                dst[at++] = (byte) c;
            } else if (c < 0x800) {
                if (at > end - 2) {
                    return -1;
                }
                dst[at] = (byte) (0xC0 | (c >> 6));
                dst[at + 1] = continuation(c);
                at += 2;
            } else if (!Character.isSurrogate(c)) {
                if (at > end - 3) {
                    return -1;
                }
                dst[at] = (byte) (0xE0 | (c >> 12));
                dst[at + 1] = continuation(c >> 6);
                dst[at + 2] = continuation(c);
                at += 3;
            } else {
                i++;
                if (at > end - 4 || i >= length || !Character.isSurrogatePair(c, text.charAt(i))) {
                    return -1;
                }
                int point = Character.toCodePoint(c, text.charAt(i));
                dst[at] = (byte) (0xF0 | (point >> 18));
                dst[at + 1] = continuation(point >> 12);
                dst[at + 2] = continuation(point >> 6);
                dst[at + 3] = continuation(point);
                at += 4;
            }
        }
        return at;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
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
