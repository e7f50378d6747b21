package dev.mycelium.benchmarks.bus;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What a bridge holds at a moment.
 *
 * @param heap bytes in use after a collection of garbage
 * @param descriptors open ones of the process; 0 where the JDK does not tell
 * @param threads of the process
 * @param joined connections that get what is published
 * @param waiting frames that wait for connections, each once for each connection
 */
record BridgeSample(long heap, long descriptors, long threads, long joined, long waiting) {

    /** Returns the text that {@link #parse} reads. */
    String line() {
        return LongStream.of(heap, descriptors, threads, joined, waiting)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }

    static BridgeSample parse(String line) {
        long[] values =
                Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
        return new BridgeSample(values[0], values[1], values[2], values[3], values[4]);
    }
}
