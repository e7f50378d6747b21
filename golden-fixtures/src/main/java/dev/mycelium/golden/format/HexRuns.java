package dev.mycelium.golden.format;

import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * Bytes as words of lower-case hexadecimal, in which {@code ab*12} stands for 12 times the byte {@code ab}. Writing folds every
 * run of 9 or more equal bytes.
 */
final class HexRuns {
    static final int SHORTEST_FOLD = 9;

    private static final HexFormat HEX = HexFormat.of();

    private HexRuns() {}

    /** The words of the bytes {@code from..to-1}; without bytes no words. */
    static void write(byte[] bytes, int from, int to, StringJoiner words) {
        int plain = from;
        int at = from;
        while (at < to) {
            int end = endOfRun(bytes, at, to);
            if (end - at >= SHORTEST_FOLD) {
                plain(bytes, plain, at, words);
                words.add(HEX.toHexDigits(bytes[at]) + "*" + (end - at));
                plain = end;
            }
            at = end;
        }
        plain(bytes, plain, to, words);
    }

    private static void plain(byte[] bytes, int from, int to, StringJoiner words) {
        if (from < to) {
            words.add(HEX.formatHex(bytes, from, to));
        }
    }

    private static int endOfRun(byte[] bytes, int from, int to) {
        int end = from + 1;
        while (end < to && bytes[end] == bytes[from]) {
            end++;
        }
        return end;
    }

    /** Reads words up to the end of the line, exactly as many bytes as the slot has. */
    static byte[] read(LineCursor line, int size) throws GoldenSyntaxException {
        byte[] bytes = new byte[size];
        int count = 0;
        while (!line.atEnd()) {
            line.blank();
            int column = line.column();
            String word = line.word("the bytes of the slot in hexadecimal");
            int star = word.indexOf('*');
            String digits = star < 0 ? word : word.substring(0, star);
            if (digits.length() % 2 != 0 || !digits.matches("[0-9a-f]+") || (star >= 0 && digits.length() != 2)) {
                throw line.wrong(
                        column,
                        "\"" + word + "\" are no bytes",
                        "bytes are pairs of lower-case hexadecimal digits or ab*12");
            }
            int repeat = star < 0 ? 1 : line.number(column + star + 1, word.substring(star + 1), size);
            if ((long) digits.length() / 2 * repeat > size - count) {
                throw line.wrong(column, "more bytes than the slot has", "it has " + size);
            }
            byte[] unit = HEX.parseHex(digits);
            for (int i = 0; i < repeat; i++) {
                System.arraycopy(unit, 0, bytes, count, unit.length);
                count += unit.length;
            }
        }
        if (count != size) {
            throw line.wrong(line.column(), count + " bytes", "the slot has " + size);
        }
        return bytes;
    }
}
