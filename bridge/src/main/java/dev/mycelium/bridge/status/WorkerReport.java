package dev.mycelium.bridge.status;

import java.util.Optional;

/**
 * How a worker is.
 *
 * @param name its name
 * @param state {@code STARTING}, {@code UP}, {@code BACKOFF}, {@code STOPPING}, {@code STOPPED} or {@code FAILED}
 * @param pid its process, if there is one
 * @param uptimeSeconds since that was started
 * @param restarts how often it was started again
 * @param lastStatus what its last run that has ended ended with: 0 to 255, 128 and the number of the signal if one ended it
 * @param nextStartSeconds until it is started again; there only in {@code BACKOFF}
 * @param linesLost how many lines that it printed nobody got
 * @param linesCut how many were too long, and lost their end
 */
public record WorkerReport(
        String name,
        String state,
        Optional<Long> pid,
        Optional<Double> uptimeSeconds,
        int restarts,
        Optional<Integer> lastStatus,
        Optional<Double> nextStartSeconds,
        long linesLost,
        long linesCut) {}
