package dev.mycelium.runtime.codec;

/** Strict UTF-8, as the Unicode Standard's table 3-7 (well-formed byte sequences) has it and as Rust demands. */
final class Utf8 {
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

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

    /** Whether all bytes are ASCII; {@code from..from+length-1} must be inside. */
    static boolean isAscii(byte[] src, int from, int length) {
        if (length < Long.BYTES) {
            if (length >= Integer.BYTES) {
                int both = LittleEndian.getInt(src, from) | LittleEndian.getInt(src, from + length - Integer.BYTES);
                return (both & (int) HIGH_BITS) == 0;
            }
            int seen = 0;
            for (int i = 0; i < length; i++) {
                seen |= src[from + i];
            }
            return seen >= 0;
        }
        int last = from + length - Long.BYTES;
        long seen = LittleEndian.getLong(src, last);
        for (int at = from; at < last; at += Long.BYTES) {
            seen |= LittleEndian.getLong(src, at);
        }
        return (seen & HIGH_BITS) == 0;
    }

    /** The first index in {@code from..to-1} where no well-formed sequence starts, or -1. */
    static int malformed(byte[] src, int from, int to) {
        return isAscii(src, from, to - from) ? -1 : malformedFrom(src, from, to);
    }

    private static int malformedFrom(byte[] src, int from, int to) {
        int at = from;
        while (at < to) {
            int lead = src[at];
            if (lead >= 0) {
                at++;
            } else if (lead < (byte) 0xE0) {
                // C0 and C1 would be overlong, and below them are continuation bytes.
                if (lead < (byte) 0xC2 || at > to - 2 || isNoContinuation(src[at + 1])) {
                    return at;
                }
                at += 2;
            } else if (lead < (byte) 0xF0) {
                if (at > to - 3 || isNoContinuation(src[at + 1]) || isNoContinuation(src[at + 2])) {
                    return at;
                }
                int point = (lead & 0x0F) << 6 | (src[at + 1] & 0x3F); // without its lowest six bits
                if (point < 0x800 >> 6 || point >> 5 == 0xD800 >> 11) {
                    return at; // overlong, or a surrogate
                }
                at += 3;
            } else {
                if (at > to - 4
                        || isNoContinuation(src[at + 1])
                        || isNoContinuation(src[at + 2])
                        || isNoContinuation(src[at + 3])) {
                    return at;
                }
                int point = (lead & 0x0F) << 6 | (src[at + 1] & 0x3F); // without its lowest twelve bits
                if (point < 0x10000 >> 12 || point > 0x10FFFF >> 12) {
                    return at; // overlong, or over U+10FFFF
                }
                at += 4;
            }
        }
        return -1;
    }

    private static boolean isNoContinuation(byte b) {
        return b >= (byte) 0xC0;
    }
}
