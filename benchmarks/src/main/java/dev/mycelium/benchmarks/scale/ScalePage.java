package dev.mycelium.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that shows what was measured: a block for each JDK, between two comments that name it. */
final class ScalePage {

    private ScalePage() {}

    /** Replaces the block of a JDK in the page's file. */
    static void write(Path file, int jdk, String measured) throws IOException {
        Files.writeString(file, replaced(Files.readString(file), jdk, measured));
    }

    /**
     * Returns the page with another block for a JDK.
     *
     * @throws IllegalArgumentException if the page has no place for it
     */
    static String replaced(String page, int jdk, String measured) {
        String start = "<!-- measured: JDK " + jdk + " -->\n";
        String end = "<!-- end: JDK " + jdk + " -->\n";
        int from = page.indexOf(start);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "the page has no place for JDK " + jdk + ": it needs the lines\n" + start + end);
        }
        return page.substring(0, from + start.length()) + "\n" + measured.strip() + "\n\n" + page.substring(to);
    }
}
