package dev.mycelium.command.frames;

import java.io.ByteArrayOutputStream;

/** Bytes as people copy them from a log: pairs of hexadecimal digits, with blanks, line ends and {@code 0x} between. */
public final class HexText {

    private HexText() {}

    /**
     * Reads the bytes.
     *
     * @throws IllegalArgumentException if a character is no digit, or a digit is left over; the text says which
     */
    public static byte[] parse(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int high = -1;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                continue;
            }
            if (high < 0 && text.startsWith("0x", at)) {
                at++;
                continue;
            }
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                throw new IllegalArgumentException("character " + (at + 1) + " of the hexadecimal digits is '"
                        + text.charAt(at) + "': write pairs of 0-9 and a-f");
            }
            if (high < 0) {
                high = digit;
            } else {
                bytes.write(high << 4 | digit);
                high = -1;
            }
        }
        if (high >= 0) {
            throw new IllegalArgumentException(
                    "a hexadecimal digit is left over behind " + bytes.size() + " bytes: write pairs");
        }
        return bytes.toByteArray();
    }
}
