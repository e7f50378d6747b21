package dev.mycelium.bridge.status;

import dev.mycelium.bridge.link.LinkStatus;
import java.util.List;

/**
 * A bridge with its endpoints, connections and workers, at one moment; it does not change any more.
 *
 * @param digest the contract's digest, 64 hexadecimal digits
 * @param uptimeSeconds since the bridge was started
 * @param ready whether there is no problem
 * @param problems why it is not ready, each a sentence; empty if it is
 * @param totals what the bus has counted since it was started
 * @param endpoints where it listens, in the order in which that was said
 * @param connections those that are open, in the order in which they came; those of workers come by sockets of their own
 * @param workers in the order in which they were described
 * @param links to other buses, in the order in which they were described; one whose bus is away is no problem of the bridge
 */
public record BridgeStatus(
        String digest,
        double uptimeSeconds,
        boolean ready,
        List<String> problems,
        Totals totals,
        List<EndpointStatus> endpoints,
        List<ConnectionStatus> connections,
        List<WorkerReport> workers,
        List<LinkStatus> links) {

    /** Copies the lists. */
    public BridgeStatus {
        problems = List.copyOf(problems);
        endpoints = List.copyOf(endpoints);
        connections = List.copyOf(connections);
        workers = List.copyOf(workers);
        links = List.copyOf(links);
    }

    /** Returns the same as one line of JSON, without the line's end: keys are the names above as {@code snake_case}. */
    public String toJson() {
        return RecordJson.write(this);
    }

    /**
     * Reads what {@link #toJson} wrote. Keys that are not known are left out: a newer bridge may say more.
     *
     * @throws IllegalArgumentException if the text is no such JSON; the message says where and what would be right
     */
    public static BridgeStatus ofJson(String json) {
        return RecordJson.read(json, BridgeStatus.class);
    }
}
