package dev.mycelium.samples.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The two processes, as a user starts them. */
class MarketDataTest {

    @Test
    void printsWhatItShouldAndLiveCountersOfBoth() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MarketData.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();

        assertThat(lines.stream().filter(line -> !line.contains(" live "))).containsExactlyElementsOf(expected());
        assertThat(lines)
                .filteredOn(line -> line.startsWith("publisher   live "))
                .hasSizeGreaterThan(1);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("subscriber  live "))
                .hasSizeGreaterThan(1);
        assertThat(lines).anyMatch(line -> line.matches("subscriber  live +[1-9]\\d* arrived, the model: .*"));
    }

    private static List<String> expected() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/expected-output.txt"));
    }
}
