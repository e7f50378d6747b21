package dev.mycelium.bridge.lifecycle;

import dev.mycelium.bridge.lifecycle.Lifecycle.Afterwards;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What follows: a worker's state, an event and the time give its next state and what is to be done. */
public final class Transitions {
    private final Rules rules;

    /** Judges by these rules. */
    public Transitions(Rules rules) {
        this.rules = rules;
    }

    /**
     * Returns what follows from an event.
     *
     * @param from how the worker stands
     * @param event what happened
     * @param now nanoseconds of the clock; only differences mean something, and they may wrap
     */
    public Step next(Lifecycle from, Event event, long now) {
        if (event instanceof Event.StartRequested) {
            return start(from, now);
        }
        if (event instanceof Event.StopRequested) {
            return stop(from);
        }
        if (event instanceof Event.HurryRequested) {
            return hurry(from);
        }
        if (event instanceof Event.Launched launched) {
            boolean ready = rules.readyOnLaunch() && launched.run() == from.run();
            return ready ? ready(from) : Step.of(from);
        }
        if (event instanceof Event.Ready handshake) {
            return handshake.run() == from.run() ? ready(from) : Step.of(from);
        }
        if (event instanceof Event.LaunchFailed failed) {
            return failed.run() == from.run() ? ended(from.endedWith(OptionalInt.empty()), now) : Step.of(from);
        }
        if (event instanceof Event.Exited exited) {
            boolean current = exited.run() == from.run();
            return current ? ended(from.endedWith(OptionalInt.of(exited.status())), now) : Step.of(from);
        }
        Event.TimerDue due = (Event.TimerDue) event;
        return from.timing() && due.timer() == from.timer() ? timerDue(from, now) : Step.of(from);
    }

    private Step start(Lifecycle from, long now) {
        return switch (from.state()) {
            case STOPPED, FAILED -> launch(from.failed(0, List.of()), now);
            case STOPPING -> Step.of(from.afterwards() == Afterwards.STOP ? from.then(Afterwards.START) : from);
            case STARTING, UP, BACKOFF -> Step.of(from);
        };
    }

    private Step stop(Lifecycle from) {
        return switch (from.state()) {
            case STARTING, UP -> terminate(from, Afterwards.STOP);
            case STOPPING -> Step.of(from.then(Afterwards.STOP));
            case BACKOFF -> Step.of(from.in(WorkerState.STOPPED), new Action.CancelTimer());
            case STOPPED, FAILED -> Step.of(from);
        };
    }

    private Step hurry(Lifecycle from) {
        if (!from.state().hasProcess()) {
            return stop(from);
        }
        // Nothing is left to wait for but the end itself.
        Lifecycle stopping = from.in(WorkerState.STOPPING).then(Afterwards.STOP);
        return Step.of(stopping, new Action.CancelTimer(), new Action.Kill(from.run()));
    }

    private static Step ready(Lifecycle from) {
        return from.state() == WorkerState.STARTING
                ? Step.of(from.becameReady(), new Action.CancelTimer())
                : Step.of(from);
    }

    private Step timerDue(Lifecycle from, long now) {
        return switch (from.state()) {
            case STARTING -> terminate(from, Afterwards.FAIL);
            case BACKOFF -> launch(from, now);
            case STOPPING -> Step.of(from.in(WorkerState.STOPPING), new Action.Kill(from.run()));
            case UP, STOPPED, FAILED -> Step.of(from);
        };
    }

    /** The run is over, with the status that is kept. */
    private Step ended(Lifecycle from, long now) {
        return switch (from.state()) {
            case STARTING -> judged(from, false, now);
            case UP -> judged(from, now - from.launchedAt() >= rules.minUptime().toNanos(), now);
            case STOPPING ->
                switch (from.afterwards()) {
                    case FAIL -> failed(from, now);
                    case STOP -> Step.of(from.in(WorkerState.STOPPED), new Action.CancelTimer());
                    case START -> launch(from.failed(0, List.of()), now);
                };
            case BACKOFF, STOPPED, FAILED -> Step.of(from);
        };
    }

    /** Nobody asked for the end. */
    private Step judged(Lifecycle from, boolean success, long now) {
        Restart restart = rules.restart().restart();
        if (restart != Restart.ALWAYS && from.lastStatus().equals(OptionalInt.of(0))) {
            return Step.of(from.in(WorkerState.STOPPED), new Action.CancelTimer());
        }
        return success && restart != Restart.NEVER ? backOff(from.failed(0, from.failures())) : failed(from, now);
    }

    private Step failed(Lifecycle from, long now) {
        RestartPolicy policy = rules.restart();
        List<Long> failures = new ArrayList<>();
        for (long each : from.failures()) {
            if (now - each < policy.window().toNanos()) {
                failures.add(each);
            }
        }
        failures.add(now);
        Lifecycle next = from.failed(from.inARow() + 1, failures);
        return policy.restart() == Restart.NEVER || failures.size() > policy.maxFailures()
                ? Step.of(next.in(WorkerState.FAILED), new Action.CancelTimer())
                : backOff(next);
    }

    private Step backOff(Lifecycle from) {
        Lifecycle next = from.timed(WorkerState.BACKOFF).drawn(Waits.next(from.random()));
        long wait = Waits.nanos(rules.restart(), from.inARow(), from.random());
        return Step.of(next, new Action.StartTimer(next.timer(), wait));
    }

    private Step launch(Lifecycle from, long now) {
        Lifecycle next = from.launched(now);
        long limit = rules.startLimit().toNanos();
        return Step.of(next, new Action.StartTimer(next.timer(), limit), new Action.Launch(next.run()));
    }

    private Step terminate(Lifecycle from, Afterwards afterwards) {
        Lifecycle next = from.timed(WorkerState.STOPPING).then(afterwards);
        long limit = rules.stopLimit().toNanos();
        return Step.of(next, new Action.StartTimer(next.timer(), limit), new Action.Terminate(from.run()));
    }
}
