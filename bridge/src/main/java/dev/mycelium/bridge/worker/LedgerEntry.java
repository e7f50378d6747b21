package dev.mycelium.bridge.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a run.
 *
 * @param mark by which its processes are known
 * @param pid the process that was started; 0 before that is known
 * @param started when, in clock ticks since the boot: with the number, no other process has both
 * @param boot of which boot of the machine
 */
record LedgerEntry(String mark, long pid, long started, String boot) {

    List<String> lines() {
        return List.of("mark=" + mark, "pid=" + pid, "started=" + started, "boot=" + boot);
    }

    /** Returns null if these are not such lines, as when the machine stopped while they were written. */
    static @Nullable LedgerEntry parse(List<String> lines) {
        List<String> keys = List.of("mark=", "pid=", "started=", "boot=");
        if (lines.size() != keys.size()) {
            return null;
        }
        String[] values = new String[keys.size()];
        for (int i = 0; i < values.length; i++) {
            if (!lines.get(i).startsWith(keys.get(i))) {
                return null;
            }
            values[i] = lines.get(i).substring(keys.get(i).length());
        }
        try {
            boolean marked = values[0].matches("[A-Za-z0-9._-]+:[0-9a-f]{32}");
            return marked
                    ? new LedgerEntry(values[0], Long.parseLong(values[1]), Long.parseLong(values[2]), values[3])
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
