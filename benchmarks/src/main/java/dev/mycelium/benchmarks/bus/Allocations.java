package dev.mycelium.benchmarks.bus;

import com.sun.management.ThreadMXBean;
import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.chat.TextMessageFlyweight;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.server.BusServer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes that each thread on the way of a frame allocates for it. */
final class Allocations {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 200_000;
    private static final int FRAMES = 200_000;
    private static final int WINDOW = 512;

    private Allocations() {}

    /** By what is measured, in the order of a page. */
    static Map<String, Double> measure(Path folder) throws Exception {
        Map<String, Double> all = new LinkedHashMap<>();
        for (boolean views : new boolean[] {false, true}) {
            try (BusServer server = BusServer.builder(Contracts.SCHEMA)
                            .listen(Transport.UNIX.fresh(folder))
                            .start();
                    Connection connection = Mycelium.connect(
                            Contracts.SCHEMA, server.endpoints().get(0))) {
                AtomicLong seen = new AtomicLong();
                if (views) {
                    connection.subscribeOnReader(new TextMessageFlyweight(), view -> seen.incrementAndGet());
                } else {
                    connection.subscribeOnReader(
                            TextMessage.CODEC, message -> Text.require(message, seen.incrementAndGet()));
                }
                measure(connection, views, seen, all);
            }
        }
        return all;
    }

    private static void measure(Connection connection, boolean views, AtomicLong seen, Map<String, Double> all) {
        Publisher<TextMessage> publisher = connection.publisher(TextMessage.CODEC);
        TextMessage[] messages = new TextMessage[WARM_UP + FRAMES];
        for (int i = 0; i < messages.length; i++) {
            messages[i] = Text.numbered(i + 1L);
        }
        Patience patience = new Patience();
        Map<String, Long> before = Map.of();
        for (int i = 0; i < messages.length; i++) {
            if (i % 64 == 0 || i == WARM_UP) {
                patience.await(i, seen::get, i == WARM_UP ? 0 : WINDOW, "messages");
            }
            if (i == WARM_UP) {
                before = allocated();
            }
            publisher.publish(messages[i]);
        }
        patience.await(messages.length, seen::get, 0, "messages");
        Map<String, Long> after = allocated();
        String received = "received, as a " + (views ? "view" : "record");
        put(all, "published", "publisher", before, after);
        put(all, "published, by the writer's thread", "mycelium-writer", before, after);
        put(all, "by the server", "mycelium-bus", before, after);
        put(all, received, "mycelium-reader", before, after);
    }

    private static void put(
            Map<String, Double> all, String what, String thread, Map<String, Long> before, Map<String, Long> after) {
        Long first = before.get(thread);
        Long last = after.get(thread);
        if (first == null || last == null) {
            throw new IllegalStateException("there is no thread " + thread + " among " + after.keySet());
        }
        all.put(what, (last - first) / (double) FRAMES);
    }

    /** By the thread's name; this one is the publisher. */
    private static Map<String, Long> allocated() {
        Map<String, Long> all = new LinkedHashMap<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            String name = thread == Thread.currentThread() ? "publisher" : thread.getName();
            all.put(name, THREADS.getThreadAllocatedBytes(thread.getId()));
        }
        return all;
    }
}
