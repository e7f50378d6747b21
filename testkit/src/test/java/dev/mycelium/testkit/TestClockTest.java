package dev.mycelium.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.clock.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestClockTest {
    private final TestClock clock = new TestClock();
    private final List<String> calls = new ArrayList<>();

    @Test
    void callsWhatFallsDueInOrderAtItsMoment() {
        schedule(20, "later");
        schedule(10, "first");
        schedule(10, "second");
        schedule(21, "not yet");

        assertThat(clock.advance(Duration.ofNanos(20))).isEqualTo(3);

        assertThat(calls).containsExactly("10 first", "10 second", "20 later");
        assertThat(clock.timers()).isEqualTo(1);
        assertThat(clock.nanos()).isEqualTo(20);
    }

    @Test
    void doesNothingByItself() {
        schedule(0, "at once");
        schedule(-5, "before");
        assertThat(calls).isEmpty();
        clock.advance(Duration.ZERO);
        assertThat(calls).containsExactly("0 at once", "0 before");
    }

    @Test
    void aTaskMaySchedule() {
        clock.schedule(Duration.ofNanos(3), () -> schedule(4, "of a task"));
        clock.advance(Duration.ofNanos(6));
        assertThat(calls).isEmpty();
        clock.advance(Duration.ofNanos(1));
        assertThat(calls).containsExactly("7 of a task");
    }

    @Test
    void whatIsCancelledIsNotCalled() {
        Timer timer = schedule(1, "never");
        timer.cancel();
        timer.cancel();
        assertThat(clock.advance(Duration.ofDays(1))).isZero();
        assertThat(calls).isEmpty();
    }

    @Test
    void takesAnyDelay() {
        clock.schedule(Duration.ofSeconds(Long.MAX_VALUE), () -> calls.add("in 73 years"));
        clock.advance(Duration.ofDays(365L * 70));
        assertThat(calls).isEmpty();
        assertThat(clock.timers()).isEqualTo(1);
    }

    @Test
    void doesNotGoBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofNanos(-1)))
                .hasMessage("a clock does not go back: PT-0.000000001S");
    }

    private Timer schedule(long nanos, String name) {
        return clock.schedule(Duration.ofNanos(nanos), () -> calls.add(clock.nanos() + " " + name));
    }
}
