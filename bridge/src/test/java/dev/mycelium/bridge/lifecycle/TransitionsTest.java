package dev.mycelium.bridge.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The defaults, as numbers to read; all else is held to the model. */
class TransitionsTest {
    private static final RestartPolicy WITHOUT_JITTER = new RestartPolicy(
            Restart.ALWAYS, Duration.ofSeconds(1), Duration.ofSeconds(30), 0, 5, Duration.ofSeconds(60));

    private final Transitions transitions = new Transitions(Rules.DEFAULT.withRestart(WITHOUT_JITTER));
    private Lifecycle lifecycle = Lifecycle.stopped(1);
    private long now;

    @Test
    void fiveFailuresAreBorneTheSixthIsTheLast() {
        List<Long> waits = new ArrayList<>();
        tell(new Event.StartRequested());
        for (int i = 1; i <= 5; i++) {
            tell(new Event.Exited(i, 7));
            waits.add(waitFor());
        }
        List<Action> last = tell(new Event.Exited(6, 7));

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L);
        assertThat(lifecycle.state()).isEqualTo(WorkerState.FAILED);
        assertThat(lifecycle.lastStatus()).isEqualTo(OptionalInt.of(7));
        assertThat(last).containsExactly(new Action.CancelTimer());
    }

    @Test
    void failuresFarApartWaitForAtMostThirtySeconds() {
        List<Long> waits = new ArrayList<>();
        tell(new Event.StartRequested());
        for (int i = 1; i <= 8; i++) {
            now += Duration.ofSeconds(20).toNanos();
            tell(new Event.Exited(i, 1));
            waits.add(waitFor());
        }

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void aRunThatWasReadyAndLivedBeginsAnew() {
        tell(new Event.StartRequested());
        tell(new Event.Exited(1, 1));
        waitFor();
        tell(new Event.Exited(2, 1));
        assertThat(waitFor()).isEqualTo(2);
        tell(new Event.Ready(3));
        now += Duration.ofSeconds(10).toNanos();
        tell(new Event.Exited(3, 1));

        assertThat(waitFor()).isEqualTo(1);
    }

    @Test
    void toStopIsToAskThenToKill() {
        tell(new Event.StartRequested());
        List<Action> asked = tell(new Event.StopRequested());
        List<Action> late = tell(new Event.TimerDue(lifecycle.timer()));
        tell(new Event.Exited(1, 137));

        assertThat(asked)
                .containsExactly(new Action.StartTimer(2, Duration.ofSeconds(10).toNanos()), new Action.Terminate(1));
        assertThat(late).containsExactly(new Action.Kill(1));
        assertThat(lifecycle.state()).isEqualTo(WorkerState.STOPPED);
    }

    @Test
    void policiesAndRulesSayWhatIsWrongWithThem() {
        assertThatThrownBy(() -> WITHOUT_JITTER.withBackoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .hasMessage("restart policy: most is PT1S, must be first or more, at most a day");
        assertThatThrownBy(() -> WITHOUT_JITTER.withFailures(-1, Duration.ofSeconds(1)))
                .hasMessage("restart policy: maxFailures is -1, must be 0 to 1000");
        assertThatThrownBy(() -> Rules.DEFAULT.withStartLimit(Duration.ZERO))
                .hasMessage("startLimit is PT0S, must be 1 ms or more, at most a day");
    }

    private List<Action> tell(Event event) {
        Step step = transitions.next(lifecycle, event, now);
        lifecycle = step.lifecycle();
        return step.actions();
    }

    /** Lets the back-off pass; returns how many seconds that were. */
    private long waitFor() {
        assertThat(lifecycle.state()).isEqualTo(WorkerState.BACKOFF);
        long nanos = Waits.nanos(WITHOUT_JITTER, lifecycle.inARow(), lifecycle.random());
        now += nanos;
        tell(new Event.TimerDue(lifecycle.timer()));
        assertThat(lifecycle.state()).isEqualTo(WorkerState.STARTING);
        return Duration.ofNanos(nanos).toSeconds();
    }
}
