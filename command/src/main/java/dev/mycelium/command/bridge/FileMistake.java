package dev.mycelium.command.bridge;

import java.util.Comparator;

/**
 * What is wrong with a file, and where.
 *
 * @param line 1 for the first
 * @param column 1 for the first
 * @param text what is wrong, and what would be right
 */
public record FileMistake(int line, int column, String text) {
    /** From the top of the file to its end. */
    public static final Comparator<FileMistake> FILE_ORDER =
            Comparator.comparingInt(FileMistake::line).thenComparingInt(FileMistake::column);

    /** Returns one line: {@code bridge.toml:3:1: ...}. */
    public String in(String file) {
        return file + ":" + line + ":" + column + ": " + text;
    }
}
