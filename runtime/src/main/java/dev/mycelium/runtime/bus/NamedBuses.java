package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.metrics.Metrics;
import java.util.HashMap;
import java.util.Map;

/** The buses of this process that have a name. One is there as long as somebody is connected to it. */
final class NamedBuses {
    private static final Map<String, InProcessBus> BUSES = new HashMap<>();

    private NamedBuses() {}

    /** Connects to the bus of that name, made for this if there is none; it must be of the same contract. */
    static Connection connect(String name, ConnectionSetup setup, QueueLimits limits) {
        Connection connection;
        synchronized (BUSES) {
            InProcessBus bus = BUSES.get(name);
            if (bus == null) {
                bus = new InProcessBus(setup.schema(), setup.clock(), Metrics.NONE, empty -> forget(name, empty));
                BUSES.put(name, bus);
            }
            Handshake.requireSame(bus.schema().digest(), setup.schema().digest());
            connection = bus.add(setup, limits);
        }
        // Not under the lock: it tells the listener.
        connection.link().start();
        return connection;
    }

    private static void forget(String name, InProcessBus empty) {
        synchronized (BUSES) {
            if (empty.connections() == 0) {
                BUSES.remove(name, empty);
            }
        }
    }
}
