package dev.mycelium.bridge.lifecycle;

import java.util.ArrayList;
import java.util.List;

/**
 * What a worker's life must be, told another way than {@link Transitions} tells it: as a diary of what has happened, from
 * which each answer is worked out anew. It knows milliseconds and words alone.
 */
final class WorkerModel {
    /** The end of a run that nobody had asked for, or that was too slow to start. */
    private record End(long at, boolean good) {}

    private final Rules rules;
    private final List<End> diary = new ArrayList<>();
    private String phase = "stopped";
    private boolean wanted;
    private boolean tooSlow;
    private long launched;
    private long alarm = -1;
    private int runs;
    private int status = -1;

    WorkerModel(Rules rules) {
        this.rules = rules;
    }

    String phase() {
        return phase;
    }

    int runs() {
        return runs;
    }

    /** -1 is none. */
    int status() {
        return status;
    }

    /** When it wants to be called, in milliseconds; -1 is never. The back-off's is set by {@link #waitUntil}. */
    long alarm() {
        return alarm;
    }

    void waitUntil(long time) {
        alarm = time;
    }

    /** The shortest and the longest wait that is right now, in milliseconds. */
    double[] waitBounds() {
        int bad = 0;
        for (int i = diary.size() - 1; i >= 0 && !diary.get(i).good(); i--) {
            bad++;
        }
        double first = rules.restart().first().toMillis();
        double most = rules.restart().most().toMillis();
        double middle = Math.min(most, first * Math.pow(2, Math.max(0, bad - 1)));
        double jitter = rules.restart().jitter();
        return new double[] {Math.min(most, middle * (1 - jitter)), Math.min(most, middle * (1 + jitter))};
    }

    /** Returns the signals and starts that must follow. */
    String start(long now) {
        boolean idle = phase.equals("stopped") || phase.equals("failed");
        if (idle) {
            diary.clear();
            return run(now);
        }
        // A worker that is stopped because it was too slow will be started anyway.
        wanted = wanted || !tooSlow;
        return "";
    }

    String stop(long now) {
        if (phase.equals("waiting")) {
            rest("stopped");
        }
        if (phase.equals("starting") || phase.equals("up")) {
            phase = "stopping";
            alarm = now + rules.stopLimit().toMillis();
            wanted = false;
            return "term";
        }
        wanted = false;
        tooSlow = false;
        return "";
    }

    String hurry() {
        wanted = false;
        tooSlow = false;
        if (phase.equals("waiting")) {
            rest("stopped");
            return "";
        }
        if (phase.equals("stopped") || phase.equals("failed")) {
            return "";
        }
        phase = "stopping";
        alarm = -1;
        return "kill";
    }

    void launched() {
        if (rules.readyOnLaunch()) {
            ready();
        }
    }

    void ready() {
        if (phase.equals("starting")) {
            phase = "up";
            alarm = -1;
        }
    }

    String alarm(long now) {
        alarm = -1;
        return switch (phase) {
            case "waiting" -> run(now);
            case "starting" -> {
                phase = "stopping";
                tooSlow = true;
                alarm = now + rules.stopLimit().toMillis();
                yield "term";
            }
            default -> "kill";
        };
    }

    /** The run is over; a status of -1 says that it could not even be started. */
    String ended(long now, int with) {
        boolean asked = phase.equals("stopping");
        boolean longEnough = now - launched >= rules.minUptime().toMillis();
        boolean good = phase.equals("up") && longEnough;
        status = with;
        if (asked && !tooSlow) {
            rest("stopped");
            if (wanted) {
                diary.clear();
                return run(now);
            }
            return "";
        }
        Restart restart = rules.restart().restart();
        if (!asked && with == 0 && restart != Restart.ALWAYS) {
            rest("stopped");
            return "";
        }
        if (restart == Restart.NEVER) {
            rest("failed");
            return "";
        }
        diary.add(new End(now, good));
        long window = rules.restart().window().toMillis();
        long recent = diary.stream()
                .filter(end -> !end.good() && now - end.at() < window)
                .count();
        rest(!good && recent > rules.restart().maxFailures() ? "failed" : "waiting");
        return "";
    }

    private String run(long now) {
        phase = "starting";
        launched = now;
        tooSlow = false;
        wanted = true;
        runs++;
        alarm = now + rules.startLimit().toMillis();
        return "run";
    }

    private void rest(String where) {
        phase = where;
        alarm = -1;
    }
}
