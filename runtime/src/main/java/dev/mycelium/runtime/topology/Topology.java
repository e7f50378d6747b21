package dev.mycelium.runtime.topology;

import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which services run where, and by what they reach each other.
 *
 * <pre>
 * socket_dir = "/run/acme"                  # /tmp/mycelium unless told otherwise
 *
 * [[nodes]]
 * name = "trading"                          # its socket: /run/acme/trading.sock
 * services = ["pricer", "risk"]
 *
 * [[nodes]]
 * name = "archive"
 * services = ["recorder"]
 * host = "archive.acme.com"                 # another machine, so it needs a port, or an endpoint
 * port = 9091
 * endpoint = { kind = "tcp", addr = "10.0.0.7:9091" }
 * </pre>
 *
 * <p>Keys that nobody knows are ignored. Endpoints of Rust that were bound from a topology read no handshake, those of Java do
 * unless told otherwise.
 */
public final class Topology {

    /** Where the sockets are, unless the file says otherwise. */
    public static final Path DEFAULT_SOCKET_DIR = Path.of("/tmp/mycelium");

    private final Path socketDir;
    private final List<Node> nodes;
    private final Map<String, Node> byService = new HashMap<>();

    /**
     * Makes a topology.
     *
     * @param socketDir where the sockets of its nodes are
     * @param nodes its nodes
     * @throws TopologyException if a name is there twice, a service runs twice, or a node on another machine has no port
     */
    public Topology(Path socketDir, List<Node> nodes) {
        this.socketDir = socketDir;
        this.nodes = List.copyOf(nodes);
        Map<String, Node> byName = new HashMap<>();
        for (Node node : this.nodes) {
            if (byName.put(node.name(), node) != null) {
                throw new TopologyException("there are two nodes \"" + node.name() + "\"");
            }
            if (!node.isLocal() && node.port() == null) {
                throw new TopologyException(
                        "node \"" + node.name() + "\" is on " + node.host() + ", so it needs a port: port = 9091");
            }
            node.services().forEach(service -> addService(service, node));
        }
    }

    /**
     * Reads a topology file. It needs the library {@code org.tomlj:tomlj}.
     *
     * @throws TopologyException if it cannot be read or is none, or the library is missing
     */
    public static Topology read(Path file) {
        try {
            return TomlFile.read(file);
        } catch (NoClassDefFoundError e) {
            throw new TopologyException(
                    file
                            + ": reading TOML needs the library org.tomlj:tomlj, which is not there: add it to the dependencies,"
                            + " and in a module say requires org.tomlj",
                    e);
        }
    }

    /** Returns its nodes, in the order of the file. */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * Returns the node that a service runs on.
     *
     * @throws TopologyException if there is no such service; the message lists those that there are
     */
    public Node nodeOf(String service) {
        Node node = byService.get(service);
        if (node == null) {
            throw new TopologyException("no node has the service \"" + service + "\"; there are "
                    + String.join(", ", new TreeSet<>(byService.keySet())));
        }
        return node;
    }

    /**
     * Returns where the bus of a node listens, so that all of {@link #between} is there: on its Unix socket, and on TCP if it
     * has an endpoint or a host and port for that.
     */
    public List<Endpoint> endpointsOf(Node node) {
        Endpoint tcp = tcpOf(node);
        return tcp == null ? List.of(socketOf(node)) : List.of(socketOf(node), tcp);
    }

    /**
     * Returns by what one service reaches another: the bus of the process if they are on one node, a Unix socket if they are
     * on one machine, else TCP.
     *
     * @throws TopologyException if there is no such service, or the other's node has no port for other machines
     */
    public Endpoint between(String from, String to) {
        Node here = nodeOf(from);
        Node there = nodeOf(to);
        if (here.equals(there)) {
            return Endpoint.inproc(there.name());
        }
        if (here.sharesMachineWith(there)) {
            return socketOf(there);
        }
        Endpoint tcp = tcpOf(there);
        if (tcp == null) {
            throw new TopologyException("\"" + from + "\" is on another machine than node \"" + there.name()
                    + "\", which has no host and port: host = \"...\", port = 9091");
        }
        return tcp;
    }

    private static @Nullable Endpoint tcpOf(Node node) {
        if (node.bound() instanceof Endpoint.Tcp named) {
            return named;
        }
        String host = node.host();
        Integer port = node.port();
        return host == null || port == null ? null : Endpoint.tcp(host, port);
    }

    private Endpoint socketOf(Node node) {
        if (node.bound() instanceof Endpoint.Unix named) {
            return named;
        }
        return Endpoint.unix(socketDir.resolve(node.name() + ".sock").toString());
    }

    private void addService(String service, Node node) {
        Node other = byService.put(service, node);
        if (other != null) {
            throw new TopologyException(
                    other.equals(node)
                            ? "node \"" + node.name() + "\" has the service \"" + service + "\" twice"
                            : "the service \"" + service + "\" is on two nodes, \"" + other.name() + "\" and \""
                                    + node.name() + "\"");
        }
    }
}
