package dev.mycelium.command.tail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.testkit.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TypeRatesTest {
    private final TestClock clock = new TestClock();
    private final TypeRates rates = new TypeRates(clock);

    @Test
    void aLineIsDueOnceASecondAndATypeThatWasSeenStays() {
        assertThat(rates.untilDue()).isEqualTo(Duration.ofSeconds(1));
        for (int i = 0; i < 12; i++) {
            rates.count("A");
        }
        rates.count("B");
        clock.advance(Duration.ofMillis(999));
        assertThat(rates.untilDue()).isEqualTo(Duration.ofMillis(1));
        clock.advance(Duration.ofMillis(1));
        assertThat(rates.untilDue()).isZero();
        assertThat(rates.line()).isEqualTo("13/s  A 12  B 1");
        assertThat(rates.untilDue()).isEqualTo(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(rates.json().toString()).isEqualTo("{\"A\":0.0,\"B\":0.0}");
    }

    /** What came in longer than a second is not shown as if it had come in one, and the lines keep their beat. */
    @Test
    void aLateLineIsRightAllTheSame() {
        rates.count("A");
        clock.advance(Duration.ofMillis(1250));
        assertThat(rates.line()).isEqualTo("0.8/s  A 0.8");
        assertThat(rates.untilDue()).isEqualTo(Duration.ofMillis(750));
        clock.advance(Duration.ofSeconds(60));
        assertThat(rates.line()).isEqualTo("0/s  A 0");
        assertThat(rates.untilDue()).isEqualTo(Duration.ofSeconds(1));
    }
}
