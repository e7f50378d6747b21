package dev.mycelium.benchmarks.bus;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.bridge.Bridge;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A bridge in a process of its own, so that its memory is its own. For each line on standard input it collects garbage and
 * prints a {@link BridgeSample}; it ends when the input does.
 */
final class BridgeHost {
    private BridgeHost() {}

    /** Arguments: the path of its socket, and how many frames may wait for a connection. */
    public static void main(String[] arguments) throws Exception {
        int frames = Integer.parseInt(arguments[1]);
        QueueLimits queue = new QueueLimits(frames, (long) frames * Text.FRAME, Overflow.DROP_OLDEST);
        try (Bridge bridge = Bridge.builder(Contracts.SCHEMA)
                        .listen(Endpoint.unix(arguments[0]))
                        // Who is stopped is to stay stopped, and not to be hung up on.
                        .bus(bus -> bus.queue(queue).stallLimit(Duration.ofHours(2)))
                        .statisticsEvery(Duration.ofHours(2))
                        .start();
                BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("listening");
            while (asked.readLine() != null) {
                System.out.println(sample(bridge.counters()).line());
            }
        }
    }

    private static BridgeSample sample(BusServerCounters counters) {
        System.gc();
        System.gc(); // what the first one has only handed to reference queues is gone by now
        return new BridgeSample(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                descriptors(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                counters.joined(),
                counters.waiting());
    }

    private static long descriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}
