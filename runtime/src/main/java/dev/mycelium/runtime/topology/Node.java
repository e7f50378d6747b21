package dev.mycelium.runtime.topology;

import dev.mycelium.runtime.transport.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where services run.
 *
 * @param name tells the nodes apart
 * @param services what runs there
 * @param host the machine, or null where the file names none: the one that everything runs on
 * @param port where its bus listens for other machines, or null
 * @param bound the endpoint that the file names for its bus, or null
 */
public record Node(
        String name,
        List<String> services,
        @Nullable String host,
        @Nullable Integer port,
        @Nullable Endpoint bound) {

    /** Copies the list. */
    public Node {
        services = List.copyOf(services);
    }

    boolean isLocal() {
        return host == null || host.equals("localhost") || host.equals("127.0.0.1");
    }

    /** Whether both are reached without a network: neither names a host, or only one does and it is this one, or both the same. */
    boolean sharesMachineWith(Node other) {
        if (host == null || other.host == null) {
            return isLocal() && other.isLocal();
        }
        return host.equals(other.host);
    }
}
