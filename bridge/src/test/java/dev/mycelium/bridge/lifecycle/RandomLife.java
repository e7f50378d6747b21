package dev.mycelium.bridge.lifecycle;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One worker's life, made of a seed, lived by the transitions and by the model; they must agree on each step of it. */
final class RandomLife {
    private static final Map<WorkerState, String> PHASES = Map.of(
            WorkerState.STARTING, "starting",
            WorkerState.UP, "up",
            WorkerState.BACKOFF, "waiting",
            WorkerState.STOPPING, "stopping",
            WorkerState.STOPPED, "stopped",
            WorkerState.FAILED, "failed");
    private static final long MILLI = 1_000_000;
    private static final int EVENTS = 14;

    /** Times are few, so that what falls on a limit exactly is not rare. */
    private static final long TICK = 250;

    private final SplittableRandom random;
    private final WorkerModel model;
    private final TransitionFunction transitions;
    private final Rules rules;
    private final long origin;
    private Lifecycle lifecycle;
    private long now;
    private long due = -1;
    private String done = "";

    RandomLife(long seed, Function<Rules, TransitionFunction> of) {
        random = new SplittableRandom(seed);
        rules = rules(random);
        model = new WorkerModel(rules);
        transitions = of.apply(rules);
        lifecycle = Lifecycle.stopped(seed);
        // Where the clock begins means nothing, and it may wrap.
        origin = random.nextInt(4) == 0 ? Long.MAX_VALUE - random.nextLong(10_000) * MILLI : random.nextLong();
    }

    /** Returns what they do not agree on, or null. */
    @Nullable
    String live() {
        for (int i = 0; i < EVENTS; i++) {
            String event = step();
            String wrong = disagreement();
            if (wrong != null) {
                return "event " + i + ", " + event + " at " + now + " ms under " + rules + ": " + wrong;
            }
        }
        return null;
    }

    int runs() {
        return lifecycle.run();
    }

    private String step() {
        done = "";
        int kind = random.nextInt(16);
        int run = lifecycle.run();
        if (due >= 0 && random.nextInt(3) == 0) {
            now = due;
            due = -1;
            String expected = model.alarm(now);
            return told("timer", new Event.TimerDue(lifecycle.timer()), expected);
        }
        long until = due < 0 ? 5000 : due - now;
        long pass = TICK * (random.nextInt(3) == 0 ? random.nextLong(3) : random.nextLong(until / TICK + 1));
        now += Math.min(pass, Math.max(0, until - 1));
        boolean process = lifecycle.state().hasProcess();
        return switch (kind) {
            case 0, 1 -> told("start", new Event.StartRequested(), model.start(now));
            case 2 -> told("stop", new Event.StopRequested(), model.stop(now));
            case 3 ->
                random.nextBoolean()
                        ? told("hurry", new Event.HurryRequested(), model.hurry())
                        : told("a late timer", new Event.TimerDue(lifecycle.timer() - 1), "");
            case 4, 5, 6 -> {
                model.ready();
                yield told("ready", new Event.Ready(run), "");
            }
            case 7 -> {
                model.launched();
                yield told("launched", new Event.Launched(run), "");
            }
            case 8 -> told("late news", late(run - 1), "");
            default -> end(process, run);
        };
    }

    private String end(boolean process, int run) {
        if (!process) {
            return told("start", new Event.StartRequested(), model.start(now));
        }
        if (random.nextInt(8) == 0) {
            return told("launch failed", new Event.LaunchFailed(run), model.ended(now, -1));
        }
        int status = random.nextInt(3) == 0 ? 0 : random.nextInt(256);
        return told("exit " + status, new Event.Exited(run, status), model.ended(now, status));
    }

    private Event late(int run) {
        return switch (random.nextInt(4)) {
            case 0 -> new Event.Ready(run);
            case 1 -> new Event.Launched(run);
            case 2 -> new Event.LaunchFailed(run);
            default -> new Event.Exited(run, 9);
        };
    }

    private String told(String name, Event event, String expected) {
        Step step = transitions.next(lifecycle, event, origin + now * MILLI);
        lifecycle = step.lifecycle();
        for (Action action : step.actions()) {
            if (action instanceof Action.StartTimer timer) {
                due = now + timer.nanos() / MILLI;
            } else if (action instanceof Action.CancelTimer) {
                due = -1;
            } else {
                done += action instanceof Action.Launch ? "run" : action instanceof Action.Kill ? "kill" : "term";
            }
        }
        if (!done.equals(expected)) {
            done = String.format(Locale.ROOT, "does \"%s\" instead of \"%s\"", done, expected);
        } else {
            done = "";
        }
        return name;
    }

    private @Nullable String disagreement() {
        if (!done.isEmpty()) {
            return done;
        }
        String phase = PHASES.get(lifecycle.state());
        if (!model.phase().equals(phase)) {
            return "is " + phase + " instead of " + model.phase();
        }
        if (model.phase().equals("waiting") && model.alarm() < 0) {
            double[] bounds = model.waitBounds();
            if (due - now < Math.floor(bounds[0]) || due - now > Math.ceil(bounds[1])) {
                return "waits " + (due - now) + " ms instead of " + bounds[0] + " to " + bounds[1];
            }
            model.waitUntil(due);
        }
        if (due != model.alarm()) {
            return "the timer is at " + due + " instead of " + model.alarm();
        }
        if (model.runs() != lifecycle.run()) {
            return "has run " + lifecycle.run() + " times instead of " + model.runs();
        }
        OptionalInt status = lifecycle.lastStatus();
        return status.orElse(-1) == model.status() ? null : "keeps " + status + " instead of " + model.status();
    }

    private static Rules rules(SplittableRandom random) {
        Restart[] restarts = {Restart.ALWAYS, Restart.ALWAYS, Restart.ALWAYS, Restart.ON_FAILURE, Restart.NEVER};
        RestartPolicy policy = new RestartPolicy(
                restarts[random.nextInt(restarts.length)],
                ticks(random, 1, 4),
                ticks(random, 4, 20),
                random.nextInt(3) * 0.25,
                random.nextInt(5),
                ticks(random, 1, 80));
        return new Rules(
                policy, ticks(random, 0, 16), ticks(random, 1, 24), ticks(random, 0, 12), random.nextInt(4) == 0);
    }

    private static Duration ticks(SplittableRandom random, int least, int most) {
        return Duration.ofMillis(TICK * random.nextInt(least, most + 1));
    }
}
