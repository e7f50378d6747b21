package dev.mycelium.bridge;

import dev.mycelium.bridge.link.BusLink;
import dev.mycelium.bridge.link.LinkStatus;
import dev.mycelium.bridge.link.RunningLink;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bridge's links, each with a Unix socket of its own to the bridge's bus: by that it is a client like any other. */
final class Links implements AutoCloseable {
    private final Map<Endpoint, RunningLink> all = new LinkedHashMap<>();

    /**
     * Checks the links.
     *
     * @throws IllegalArgumentException if two have one name, or one passes what the contract has not
     */
    Links(Path folder, List<BusLink> links, Schema<?> schema, Clock clock) {
        for (BusLink each : links) {
            // No worker's name begins so.
            Endpoint own = Endpoint.unix(
                    folder.toAbsolutePath().resolve("_" + each.name() + ".sock").toString());
            if (all.put(own, RunningLink.of(each, schema, own, clock)) != null) {
                throw new IllegalArgumentException("there are two links named \"" + each.name() + "\"");
            }
        }
    }

    Iterable<Endpoint> endpoints() {
        return all.keySet();
    }

    int size() {
        return all.size();
    }

    void start() {
        all.values().forEach(RunningLink::start);
    }

    List<LinkStatus> statuses() {
        return all.values().stream().map(RunningLink::status).toList();
    }

    @Override
    public void close() {
        all.values().forEach(RunningLink::close);
    }
}
