package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.process.ProcessEntry;
import dev.mycelium.bridge.process.Signal;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * What a supervisor that was killed has left. A process is one of its own if number and start are the recorded ones, or if it
 * bears the mark, which nobody else can know. Any other that has got the number meanwhile is left alone.
 */
final class Leftovers {
    private static final Logger LOG = System.getLogger(Supervisor.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = 5_000_000;

    private Leftovers() {}

    /**
     * Ends them: their bus is gone, and they were told so by their life-line.
     *
     * @throws IOException if one of them is still there after five seconds
     */
    static void end(String worker, LedgerEntry recorded) throws IOException {
        long start = System.nanoTime();
        List<ProcessEntry> left = find(recorded);
        if (!left.isEmpty()) {
            LOG.log(Level.WARNING, "worker {0}: ends {1} of a bridge that was killed", worker, names(left));
        }
        while (!left.isEmpty()) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IOException(
                        "worker \"" + worker + "\": " + names(left) + " of a bridge that was killed cannot be ended");
            }
            kill(recorded, left);
            LockSupport.parkNanos(PAUSE_NANOS);
            left = find(recorded);
        }
    }

    private static void kill(LedgerEntry recorded, List<ProcessEntry> left) {
        boolean leads = left.stream().anyMatch(each -> isLeader(recorded, each) && each.group() == each.pid());
        if (leads) {
            Signal.KILL.sendToGroup(recorded.pid());
        }
        left.forEach(Signal.KILL::sendTo);
    }

    private static List<ProcessEntry> find(LedgerEntry recorded) {
        List<ProcessEntry> found = new ArrayList<>(Run.marked(recorded.mark(), recorded.started()));
        Optional<ProcessEntry> leader = ProcessEntry.of(recorded.pid())
                .filter(ProcessEntry::isAlive)
                .filter(each -> isLeader(recorded, each) && !found.contains(each));
        leader.ifPresent(found::add);
        return found;
    }

    private static boolean isLeader(LedgerEntry recorded, ProcessEntry entry) {
        return entry.pid() == recorded.pid() && entry.started() == recorded.started();
    }

    private static String names(List<ProcessEntry> entries) {
        return "process "
                + String.join(
                        ", ",
                        entries.stream().map(each -> Long.toString(each.pid())).toList());
    }
}
