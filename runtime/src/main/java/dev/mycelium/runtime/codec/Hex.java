package dev.mycelium.runtime.codec;

import java.util.HexFormat;

/** Hexadecimal text, with or without {@code 0x} in front. */
final class Hex {
    private static final HexFormat LOWER_CASE = HexFormat.of();

    private Hex() {}

    /** The index of the first digit: 2 behind {@code 0x}, else 0. */
    static int start(String text) {
        return text.startsWith("0x") ? 2 : 0;
    }

    /** The bytes of an even number of digits from {@code start} on. */
    static byte[] parse(String text, int start) {
        int digits = text.length() - start;
        if (digits % 2 != 0) {
            throw new IllegalArgumentException("hex text has an odd number of digits: " + digits);
        }
        requireDigits(text, start);
        return LOWER_CASE.parseHex(text, start, text.length());
    }

    /** Refuses what is no hexadecimal digit, and says where. */
    static void requireDigits(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                throw new IllegalArgumentException("hex text has no hexadecimal digit at index " + i);
            }
        }
    }

    static String format(byte[] bytes) {
        return LOWER_CASE.formatHex(bytes);
    }
}
