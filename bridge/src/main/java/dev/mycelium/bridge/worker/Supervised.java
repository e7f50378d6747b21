package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.lifecycle.Action;
import dev.mycelium.bridge.lifecycle.Event;
import dev.mycelium.bridge.lifecycle.Lifecycle;
import dev.mycelium.bridge.lifecycle.Step;
import dev.mycelium.bridge.lifecycle.Transitions;
import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.process.Signal;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One worker and its processes: carries out what the transitions say. For the supervisor's thread alone, but for status. */
final class Supervised {
    private static final Logger LOG = System.getLogger(Supervisor.class.getName());

    /** How often it is looked whether all of a run is gone, and for how long after the kill. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private static final int MOST_LOOKS = 500;

    /** How often it is looked at one that shows no environment: then it has none, and is nobody's of ours. */
    private static final int MOST_LOOKS_AT_STRANGERS = 100;

    private final Worker worker;
    private final Map<String, String> bus;
    private final Clock clock;
    private final Ledger ledger;
    private final Consumer<Runnable> loop;
    private final Consumer<Supervised> changed;
    private final Transitions transitions;
    private final WorkerOutput output;
    private Lifecycle lifecycle;

    /** What others see: the same, once all that follows from it is done. */
    private volatile Lifecycle shown;

    private volatile @Nullable Run current;

    /** When the current run was; told before it is current. */
    private volatile long launched;

    private @Nullable Timer timer;
    private volatile long timerDue;

    Supervised(
            Worker worker,
            Map<String, String> bus,
            Clock clock,
            Ledger ledger,
            Consumer<Runnable> loop,
            Consumer<Supervised> changed) {
        this.worker = worker;
        this.bus = bus;
        this.clock = clock;
        this.ledger = ledger;
        this.loop = loop;
        this.changed = changed;
        this.transitions = new Transitions(worker.rules());
        this.output = new WorkerOutput(worker.name(), worker.output());
        this.lifecycle = Lifecycle.stopped(ThreadLocalRandom.current().nextLong());
        this.shown = lifecycle;
    }

    Worker worker() {
        return worker;
    }

    WorkerState state() {
        return lifecycle.state();
    }

    int run() {
        return lifecycle.run();
    }

    WorkerStatus status() {
        Lifecycle now = shown;
        Run run = current;
        OptionalLong pid = run == null
                ? OptionalLong.empty()
                : OptionalLong.of(run.process().pid());
        return new WorkerStatus(
                worker.name(),
                now.state(),
                pid,
                run == null ? Optional.empty() : Optional.of(Duration.ofNanos(clock.nanos() - launched)),
                now.run(),
                now.lastStatus(),
                nextStart(now),
                output.lost(),
                output.cut());
    }

    private Optional<Duration> nextStart(Lifecycle now) {
        long left = Math.max(0, timerDue - clock.nanos());
        return now.state() == WorkerState.BACKOFF ? Optional.of(Duration.ofNanos(left)) : Optional.empty();
    }

    void tell(Event event) {
        Lifecycle before = lifecycle;
        Step step = transitions.next(before, event, clock.nanos());
        lifecycle = step.lifecycle();
        step.actions().forEach(this::act);
        shown = lifecycle;
        if (before.state() != lifecycle.state()) {
            report(step);
            changed.accept(this);
        }
    }

    void endOutput() {
        output.end();
    }

    void awaitOutput() {
        output.awaitEnd();
    }

    private void act(Action action) {
        if (action instanceof Action.Launch launch) {
            launch(launch.run());
        } else if (action instanceof Action.StartTimer start) {
            cancelTimer();
            timerDue = clock.nanos() + start.nanos();
            Event due = new Event.TimerDue(start.timer());
            timer = clock.schedule(Duration.ofNanos(start.nanos()), () -> loop.accept(() -> tell(due)));
        } else if (action instanceof Action.CancelTimer) {
            cancelTimer();
        } else {
            signal(action instanceof Action.Kill ? Signal.KILL : Signal.TERM);
        }
    }

    private void cancelTimer() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    private void signal(Signal signal) {
        Run run = current;
        if (run != null) {
            run.signal(signal);
        }
    }

    private void launch(int number) {
        String mark = WorkerMark.random(worker.name());
        ledger.begin(worker.name(), mark);
        try {
            Run run = Run.launch(worker, number, mark, bus);
            launched = clock.nanos();
            current = run;
            run.entry().ifPresent(entry -> ledger.launched(worker.name(), mark, entry));
            output.read(run.process());
            loop.accept(() -> tell(new Event.Launched(number)));
            run.whenEnded(status -> loop.accept(() -> leaderEnded(run, status)));
        } catch (IOException e) {
            LOG.log(Level.ERROR, "cannot start: {0}", e.getMessage());
            ledger.over(worker.name());
            loop.accept(() -> tell(new Event.LaunchFailed(number)));
        }
    }

    /** What it has started may go on until the stop limit if all were told to end, and no further if it ended by itself. */
    private void leaderEnded(Run run, int status) {
        if (lifecycle.state() != WorkerState.STOPPING) {
            run.signal(Signal.KILL);
        }
        untilAllAreGone(run, status, 0);
    }

    private void untilAllAreGone(Run run, int status, int looks) {
        boolean none = run.marked().isEmpty();
        boolean gone = none && (looks >= MOST_LOOKS_AT_STRANGERS || !run.mayHaveMore());
        if (!gone && looks < MOST_LOOKS) {
            if (run.isKilling()) {
                // Again: one that was starting another at that moment has started it.
                run.signal(Signal.KILL);
            }
            int next = none || run.isKilling() ? looks + 1 : 0;
            // The machine's clock, whatever the worker's is: the kernel does not wait for that.
            Clock.system().schedule(LOOK_AGAIN, () -> loop.accept(() -> untilAllAreGone(run, status, next)));
            return;
        }
        if (!gone) {
            LOG.log(Level.ERROR, "worker {0} has left processes that cannot be ended", worker.name());
        }
        current = null;
        ledger.over(worker.name());
        tell(new Event.Exited(run.number(), status));
    }

    private void report(Step step) {
        Lifecycle now = step.lifecycle();
        String name = worker.name();
        String ended = now.lastStatus().isPresent()
                ? "ended with status " + now.lastStatus().getAsInt()
                : "could not be started";
        switch (now.state()) {
            case STARTING -> LOG.log(Level.INFO, "worker {0} is starting, run {1}", name, now.run());
            case UP -> LOG.log(Level.INFO, "worker {0} is up", name);
            case BACKOFF ->
                LOG.log(Level.WARNING, "worker {0} {1}, is started again in {2} ms", name, ended, wait(step));
            case STOPPING -> LOG.log(Level.INFO, "worker {0} is told to end", name);
            case STOPPED -> LOG.log(Level.INFO, "worker {0} is stopped", name);
            case FAILED -> LOG.log(Level.ERROR, "worker {0} FAILED: it {1}, and is not started again", name, ended);
        }
    }

    private static long wait(Step step) {
        return step.actions().stream()
                .filter(Action.StartTimer.class::isInstance)
                .mapToLong(each -> ((Action.StartTimer) each).nanos() / 1_000_000)
                .sum();
    }
}
