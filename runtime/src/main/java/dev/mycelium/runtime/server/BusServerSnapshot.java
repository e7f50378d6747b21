package dev.mycelium.runtime.server;

import dev.mycelium.runtime.transport.Endpoint;
import java.util.List;

/**
 * A bus and all of its connections, at one moment; it does not change any more.
 *
 * @param endpoints where it listens, or has listened before it was closed
 * @param counters what it has counted in all; read right before the connections, so numbers may be a little less than theirs
 * @param connections those that are open, in the order in which they came; none once the bus is closed
 */
public record BusServerSnapshot(List<Endpoint> endpoints, BusServerCounters counters, List<PeerSnapshot> connections) {

    /** Copies the lists. */
    public BusServerSnapshot {
        endpoints = List.copyOf(endpoints);
        connections = List.copyOf(connections);
    }
}
