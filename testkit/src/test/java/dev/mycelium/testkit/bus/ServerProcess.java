package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;

/** A bus in a process of its own, which may have few descriptors; says what it has counted whenever a byte comes in. */
final class ServerProcess {
    private ServerProcess() {}

    public static void main(String[] args) throws IOException {
        try (BusServer bus =
                BusServer.builder(Tick.SCHEMA).listen(Endpoint.unix(args[0])).start()) {
            do {
                // Once before there is anything to count: what this needs is loaded while there are descriptors.
                BusServerCounters counters = bus.counters();
                System.out.println(counters.acceptErrors() + " " + counters.open());
            } while (System.in.read() >= 0);
        }
    }
}
