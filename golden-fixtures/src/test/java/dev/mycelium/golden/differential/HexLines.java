package dev.mycelium.golden.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Bytes as lines of an offset and 32 bytes; a line of zeros is left out. */
final class HexLines {
    private static final int PER_LINE = 32;

    private HexLines() {}

    static List<String> of(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += PER_LINE) {
            byte[] line = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PER_LINE));
            if (!Arrays.equals(line, new byte[line.length])) {
                lines.add(String.format(Locale.ROOT, "  %04x ", at)
                        + HexFormat.of().formatHex(line));
            }
        }
        return lines;
    }

    static void read(String line, byte[] bytes) {
        String[] words = line.strip().split(" ", 2);
        byte[] parsed = HexFormat.of().parseHex(words[1]);
        System.arraycopy(parsed, 0, bytes, Integer.parseInt(words[0], 16), parsed.length);
    }
}
