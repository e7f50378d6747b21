package dev.mycelium.bridge.monitor;

import dev.mycelium.bridge.status.WorkerReport;
import org.jspecify.annotations.Nullable;

/** A worker for JMX, which does not know records; null is what there is not. */
public final class WorkerAttributes {
    private final WorkerReport report;

    WorkerAttributes(WorkerReport report) {
        this.report = report;
    }

    /** Returns its name. */
    public String getName() {
        return report.name();
    }

    /** Returns where it stands: {@code UP}, {@code BACKOFF} and so on. */
    public String getState() {
        return report.state();
    }

    /** Returns its process. */
    public @Nullable Long getPid() {
        return report.pid().orElse(null);
    }

    /** Returns how often it was started again. */
    public int getRestarts() {
        return report.restarts();
    }

    /** Returns what its last run that has ended ended with. */
    public @Nullable Integer getLastStatus() {
        return report.lastStatus().orElse(null);
    }

    /** Returns in how many seconds it is started again. */
    public @Nullable Double getNextStartSeconds() {
        return report.nextStartSeconds().orElse(null);
    }

    /** Returns how many lines that it printed nobody got. */
    public long getLinesLost() {
        return report.linesLost();
    }
}
