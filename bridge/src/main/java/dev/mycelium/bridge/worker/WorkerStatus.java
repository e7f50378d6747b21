package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.lifecycle.WorkerState;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a worker is.
 *
 * @param name its name
 * @param state where it stands
 * @param pid its process, if there is one
 * @param uptime since that was started
 * @param runs how often it was started
 * @param lastStatus what its last run that has ended ended with: 0 to 255, 128 and the number of the signal if one ended it;
 *     empty before, and if it could not be started
 * @param nextStart until it is started again; there only in {@link WorkerState#BACKOFF}
 * @param linesLost how many lines that it printed nobody got
 * @param linesCut how many were longer than {@link OutputLine#MOST_BYTES}
 */
public record WorkerStatus(
        String name,
        WorkerState state,
        OptionalLong pid,
        Optional<Duration> uptime,
        int runs,
        OptionalInt lastStatus,
        Optional<Duration> nextStart,
        long linesLost,
        long linesCut) {}
