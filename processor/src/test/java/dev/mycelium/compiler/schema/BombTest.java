package dev.mycelium.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.processor.JavacRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each bomb is refused with what is wrong first, for little time and in little memory. */
class BombTest {

    /** Processor time of the compiling thread, in milliseconds. */
    static final long MOST_MILLIS = 200;

    private static final String HEAP = "-Xmx64m";

    @TestFactory
    Stream<DynamicTest> is_refused_for_200_milliseconds_and_64_megabytes() throws IOException, InterruptedException {
        List<Bombs.Bomb> bombs = Bombs.all();
        List<String> lines = onTheRange();
        assertThat(lines).hasSameSizeAs(bombs).hasSizeGreaterThanOrEqualTo(40);
        return bombs.stream()
                .map(bomb -> DynamicTest.dynamicTest(bomb.name(), () -> {
                    String[] outcome = lines.get(bombs.indexOf(bomb)).split("\t", -1);
                    assertThat(outcome).hasSize(5).startsWith(bomb.name());
                    assertThat(outcome[4].split(",")).as("codes").contains(bomb.code());
                    assertThat(Integer.parseInt(outcome[3])).as("diagnostics").isBetween(1, bomb.most());
                    assertThat(outcome[2]).as("refused").isEqualTo("true");
                    assertThat(Long.parseLong(outcome[1])).as("microseconds").isLessThan(MOST_MILLIS * 1000);
                }));
    }

    /** Through javac, which prints and goes on to the sources that have nothing to do with it. */
    @Test
    void javac_survives_them(@TempDir Path root) {
        List<String> worst = List.of("a billion laughs", "deep flow maps", "3 MB literal", "keys for ever", "NULs");
        JavacRun project = new JavacRun(root)
                .file("src/app/Innocent.java", "package app; class Innocent { }")
                .option("-Xmaxerrs", "10000");
        for (Bombs.Bomb bomb : Bombs.all()) {
            if (worst.contains(bomb.name())) {
                String name = "bomb" + worst.indexOf(bomb.name());
                project.annotated(name, "\"contracts.yaml\"")
                        .file(
                                "resources/" + name + "/contracts.yaml",
                                bomb.bytes().get());
            }
        }
        List<String> codes = project.compile().said().stream()
                .map(text -> text.replaceFirst("(?s)^ERROR contracts\\.yaml:\\d+:\\d+: \\[(MYC\\d+)\\].*", "$1"))
                .distinct()
                .toList();
        assertThat(codes)
                .containsExactlyInAnyOrder("MYC124", "MYC125", "MYC109", "MYC121", "MYC140", "MYC108", "MYC104");
    }

    private static List<String> onTheRange() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.add(BombRange.class.getName());
        Process range = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = range.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = in.lines().toList();
            assertThat(range.waitFor()).as(String.join("\n", lines)).isZero();
            return lines;
        } finally {
            range.destroy();
        }
    }
}
