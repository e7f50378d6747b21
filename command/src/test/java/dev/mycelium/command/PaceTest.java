package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.testkit.TestClock;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PaceTest {

    @Test
    void eachTurnComesWhenItIsDueHoweverLongTheOneBeforeTook() throws InterruptedException {
        TestClock clock = new TestClock();
        Pace pace = new Pace(clock, 4);
        LinkedBlockingQueue<Long> turns = new LinkedBlockingQueue<>();
        Thread waiting = new Thread(() -> {
            try {
                for (int i = 0; i < 5; i++) {
                    pace.await();
                    turns.add(clock.nanos());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.start();
        assertThat(turns.poll(30, TimeUnit.SECONDS)).isZero();
        clock.awaitTimers(1);
        clock.advance(Duration.ofMillis(249));
        assertThat(turns).isEmpty();
        assertThat(clock.timers()).isOne();
        clock.advance(Duration.ofMillis(1));
        assertThat(turns.poll(30, TimeUnit.SECONDS)).isEqualTo(250_000_000L);
        clock.awaitTimers(1);
        // Late for the third, the fourth is due all the same.
        clock.advance(Duration.ofMillis(500));
        assertThat(turns.poll(30, TimeUnit.SECONDS)).isNotNull();
        assertThat(turns.poll(30, TimeUnit.SECONDS)).isEqualTo(750_000_000L);
        clock.awaitTimers(1);
        clock.advance(Duration.ofMillis(250));
        assertThat(turns.poll(30, TimeUnit.SECONDS)).isEqualTo(1_000_000_000L);
        waiting.join();
    }
}
