package dev.mycelium.runtime.codec;

import java.io.IOException;

/** UTF-8 bytes as text, without making a {@code String}. */
final class Utf8Text {
    private Utf8Text() {}

    /** Whether the bytes are what a text is encoded as; a text with half a surrogate pair is encoded as nothing. */
    static boolean isEncodingOf(String text, byte[] utf8, int from, int length) {
        int at = from;
        int end = from + length;
        int chars = text.length();
        for (int i = 0; i < chars; i++) {
            int c = text.charAt(i);
            if (c < 0x80) {
                if (at >= end || utf8[at++] != c) {
                    return false;
                }
                continue;
            }
            if (Character.isSurrogate((char) c)) {
                if (i + 1 == chars || !Character.isSurrogatePair((char) c, text.charAt(i + 1))) {
                    return false;
                }
                c = Character.toCodePoint((char) c, text.charAt(++i));
            }
            int bytes = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > end - at || !startsWith(utf8, at, c, bytes)) {
                return false;
            }
            at += bytes;
        }
        return at == end;
    }

    private static boolean startsWith(byte[] utf8, int at, int codePoint, int bytes) {
        int lead = bytes == 2 ? 0xC0 : bytes == 3 ? 0xE0 : 0xF0;
        int shift = 6 * (bytes - 1);
        boolean same = utf8[at] == (byte) (lead | (codePoint >> shift));
        for (int i = 1; i < bytes && same; i++) {
            shift -= 6;
            same = utf8[at + i] == (byte) (0x80 | ((codePoint >> shift) & 0x3F));
        }
        return same;
    }

    /** Appends well-formed bytes as characters. */
    static void append(byte[] utf8, int from, int to, Appendable out) throws IOException {
        int at = from;
        while (at < to) {
            int lead = utf8[at];
            if (lead >= 0) {
                out.append((char) lead);
                at++;
            } else if (lead < (byte) 0xE0) {
                out.append((char) ((lead & 0x1F) << 6 | low6(utf8, at + 1)));
                at += 2;
            } else if (lead < (byte) 0xF0) {
                out.append((char) ((lead & 0x0F) << 12 | low6(utf8, at + 1) << 6 | low6(utf8, at + 2)));
                at += 3;
            } else {
                int high = (lead & 0x07) << 18 | low6(utf8, at + 1) << 12;
                int codePoint = high | low6(utf8, at + 2) << 6 | low6(utf8, at + 3);
                out.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
                at += 4;
            }
        }
    }

    /** The six bits of a continuation byte. */
    private static int low6(byte[] utf8, int at) {
        return utf8[at] & 0x3F;
    }
}
