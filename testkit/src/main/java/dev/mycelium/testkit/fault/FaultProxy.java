package dev.mycelium.testkit.fault;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.fault.Fault.Kind;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Stands between a client and a server and harms what goes through, as its {@link FaultPlan} says. It knows nothing of what
 * the bytes mean. Unix on one side and TCP on the other is fine.
 *
 * <pre>
 * try (FaultProxy proxy = FaultProxy.start(Endpoint.tcp("127.0.0.1", 0), bus, FaultPlan.always(Fault.cut(Direction.TO_SERVER, 17)))) {
 *     connect(proxy.endpoint());
 * }
 * </pre>
 *
 * <p>A run that failed is seen again with {@code FaultPlan.parse(proxy.recorded())}.
 */
public final class FaultProxy implements AutoCloseable {
    private final ServerSocketChannel server;
    private final Endpoint endpoint;
    private final Endpoint target;
    private final Clock clock;
    private final Thread acceptor;
    private final List<ProxiedConnection> connections = new ArrayList<>();
    private final StringBuilder recorded = new StringBuilder();
    private FaultPlan plan;
    private boolean closed;

    private FaultProxy(ServerSocketChannel server, Endpoint endpoint, Endpoint target, FaultPlan plan, Clock clock) {
        this.server = server;
        this.endpoint = endpoint;
        this.target = target;
        this.plan = plan;
        this.clock = clock;
        this.acceptor = new Thread(this::accept, "mycelium-proxy");
        acceptor.setDaemon(true);
    }

    /** As {@link #start(Endpoint, Endpoint, FaultPlan, Clock)}, by the clock of the machine. */
    public static FaultProxy start(Endpoint listen, Endpoint target, FaultPlan plan) throws IOException {
        return start(listen, target, plan, Clock.system());
    }

    /**
     * Listens, and connects to the target anew for each connection.
     *
     * @param listen a Unix socket that does not exist yet, or TCP; port 0 is any free one
     * @param target where the server is; it may come later, a connection that cannot be carried on is ended
     * @param plan what goes wrong
     * @param clock by which delays and stalls pass
     * @throws IOException if it cannot listen there; the message says where and why
     * @throws IllegalArgumentException if an endpoint is neither {@code unix:} nor {@code tcp://}
     */
    public static FaultProxy start(Endpoint listen, Endpoint target, FaultPlan plan, Clock clock) throws IOException {
        ServerSocketChannel server = Sockets.listen(listen);
        FaultProxy proxy = new FaultProxy(server, Sockets.endpointOf(server, listen), target, plan, clock);
        proxy.acceptor.start();
        return proxy;
    }

    /** Returns where clients connect to. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Sets what befalls the connections that come from now on. */
    public synchronized void plan(FaultPlan next) {
        plan = Objects.requireNonNull(next, "next");
    }

    /** Returns what befell the connections so far, or will: a line for each, which {@link FaultPlan#parse} reads. */
    public synchronized String recorded() {
        return recorded.toString();
    }

    /** Returns what went through so far, in the order of the connections, refused ones included. */
    public synchronized List<Traffic> traffic() {
        return connections.stream().map(ProxiedConnection::traffic).toList();
    }

    /** Ends all connections that are there, as a server does that is killed; others may come. */
    public void dropConnections() {
        snapshot().forEach(ProxiedConnection::close);
    }

    /** Ends all connections, accepts no more, and returns when no thread of its own is left. To close again does nothing. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        try {
            server.close();
            if (endpoint instanceof Endpoint.Unix unix) {
                Files.deleteIfExists(unix.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + endpoint, e);
        } finally {
            dropConnections();
            Threads.join(acceptor);
            snapshot().forEach(ProxiedConnection::join);
        }
    }

    private synchronized List<ProxiedConnection> snapshot() {
        return List.copyOf(connections);
    }

    private void accept() {
        try {
            while (true) {
                begin(server.accept());
            }
        } catch (IOException end) {
            // It was closed.
        }
    }

    private void begin(SocketChannel client) {
        ProxiedConnection connection;
        synchronized (this) {
            int number = connections.size() + 1;
            List<Fault> faults = plan.faults(number);
            recorded.append(FaultPlan.line(number, faults));
            connection = new ProxiedConnection(client, faults, clock);
            connections.add(connection);
            if (closed || faults.stream().anyMatch(fault -> fault.kind() == Kind.REFUSE)) {
                connection.close();
                return;
            }
        }
        connection.start(target);
    }
}
