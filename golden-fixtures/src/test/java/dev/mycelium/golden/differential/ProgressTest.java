package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final AtomicLong now = new AtomicLong(-1);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(
            "differential", "cases", 1_000_000, new PrintStream(said, true, StandardCharsets.UTF_8), now::get);

    @Test
    void aShortRunSaysNothingUntilItsEnd() {
        after(4_999);
        progress.add(1_000_000);
        assertThat(said()).isEmpty();

        progress.finish(0, "seed 7");
        assertThat(said()).isEqualTo("differential: 1,000,000 cases, 0 differences, 200,040/s, seed 7\n");
    }

    @Test
    void aLongRunSaysCasesRateAndTimeLeftEveryFiveSeconds() {
        after(5_000);
        progress.add(1_000);
        progress.add(1_000);
        after(4_000);
        progress.add(1_000);
        after(1_000);
        progress.add(1_000);

        assertThat(said().lines())
                .containsExactly(
                        "differential: 1,000 of 1,000,000 cases, 200/s, 1:23:15 left",
                        "differential: 4,000 of 1,000,000 cases, 400/s, 0:41:30 left");
    }

    private void after(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
