package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.transport.Endpoint;
import java.time.Duration;

/** A program that connects to a host whose address nobody finds, and prints what it is told. */
final class UnresolvedHost {
    private UnresolvedHost() {}

    public static void main(String[] args) {
        try {
            Mycelium.builder(Tick.SCHEMA)
                    .endpoint(Endpoint.tcp("bus.invalid", 9091))
                    .connectLimit(Duration.ofMillis(200))
                    .connect();
        } catch (BusUnavailableException e) {
            System.out.println(e.getMessage());
        }
    }
}
