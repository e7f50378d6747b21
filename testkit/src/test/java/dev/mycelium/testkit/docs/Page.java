package dev.mycelium.testkit.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The fences of Java on a page of the documentation.
 *
 * @param name of its file
 * @param snippets in their order
 */
record Page(String name, List<Snippet> snippets) {
    private static final Path DOCS = Path.of("../docs");
    private static final String FENCE = "```";

    /** What is between two fences, and the line where it begins. */
    record Snippet(int line, String code) {}

    static Page read(String name) throws IOException {
        List<Snippet> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(DOCS.resolve(name));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE + "java")) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                found.add(new Snippet(i + 2, String.join("\n", lines.subList(i + 1, end))));
                i = end;
            }
        }
        return new Page(name, found);
    }

    static String text(String name) throws IOException {
        return Files.readString(DOCS.resolve(name));
    }
}
