package dev.mycelium.benchmarks.bus;

import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** What is between two ends. */
enum Transport {
    UNIX("Unix"),
    TCP("TCP");

    private static final AtomicInteger MADE = new AtomicInteger();

    final String text;

    Transport(String text) {
        this.text = text;
    }

    /** Where a server can listen. */
    Endpoint fresh(Path folder) {
        return this == UNIX ? Endpoint.unix(freshPath(folder).toString()) : Endpoint.tcp("127.0.0.1", 0);
    }

    static Path freshPath(Path folder) {
        return folder.resolve(MADE.incrementAndGet() + ".sock");
    }
}
