package dev.mycelium.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The README shows this sample. What it shows must compile and be true: every fence behind a marker {@code <!-- from: FILE
 * -->} must stand in that file, line by line, apart from indentation and {@code ...}.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final String MARKER = "<!-- from: ";

    @TestFactory
    Stream<DynamicTest> everyExcerptStandsInItsFile() throws IOException {
        List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < readme.size(); i++) {
            if (readme.get(i).startsWith(MARKER)) {
                String file =
                        readme.get(i).substring(MARKER.length(), readme.get(i).indexOf(" -->"));
                List<String> excerpt = readme.subList(i + 2, i + 2 + fenceLength(readme, i + 2));
                tests.add(DynamicTest.dynamicTest(file + " at line " + (i + 1), () -> standsIn(excerpt, file)));
            }
        }
        assertThat(tests).as("excerpts in the README").hasSizeGreaterThanOrEqualTo(3);
        return tests.stream();
    }

    private static int fenceLength(List<String> readme, int from) {
        int length = 0;
        while (!readme.get(from + length).startsWith("```")) {
            length++;
        }
        return length;
    }

    private static void standsIn(List<String> excerpt, String file) throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve(file))) {
            List<String> wanted = excerpt.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.equals("..."))
                    .collect(Collectors.toList());
            assertThat(lines.map(String::strip)).containsSubsequence(wanted);
        }
    }
}
