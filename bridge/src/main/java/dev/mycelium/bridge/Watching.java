package dev.mycelium.bridge;

import dev.mycelium.bridge.monitor.BridgeBean;
import dev.mycelium.bridge.monitor.LinkMeters;
import dev.mycelium.bridge.monitor.MonitorServer;
import dev.mycelium.bridge.monitor.WorkerMeters;
import dev.mycelium.bridge.status.ControlSocket;
import dev.mycelium.bridge.worker.Supervisor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All by which a bridge is seen from outside: control socket, HTTP, Micrometer, JMX. Bound first, and closed last. */
final class Watching implements AutoCloseable {
    private final Optional<ControlSocket> control;
    private final Optional<MonitorServer> monitor;
    private final Optional<MeterRegistry> registry;
    private final List<AutoCloseable> begun = new ArrayList<>();

    private Watching(
            Optional<ControlSocket> control, Optional<MonitorServer> monitor, Optional<MeterRegistry> registry) {
        this.control = control;
        this.monitor = monitor;
        this.registry = registry;
    }

    static Watching bind(@Nullable Path socket, @Nullable InetSocketAddress address, @Nullable MeterRegistry own)
            throws IOException {
        Optional<ControlSocket> control = socket == null ? Optional.empty() : Optional.of(ControlSocket.bind(socket));
        try {
            Optional<MonitorServer> monitor =
                    address == null ? Optional.empty() : Optional.of(MonitorServer.bind(address));
            return new Watching(control, monitor, registryOf(monitor, own));
        } catch (IOException e) {
            control.ifPresent(ControlSocket::close);
            throw e;
        }
    }

    private static Optional<MeterRegistry> registryOf(Optional<MonitorServer> monitor, @Nullable MeterRegistry own) {
        Optional<MeterRegistry> prometheus = monitor.map(MonitorServer::registry);
        if (own == null || prometheus.isEmpty()) {
            return prometheus.or(() -> Optional.ofNullable(own));
        }
        CompositeMeterRegistry both = new CompositeMeterRegistry();
        both.add(own);
        both.add(prometheus.get());
        return Optional.of(both);
    }

    /** Where bus and workers are to be counted. */
    Optional<MeterRegistry> registry() {
        return registry;
    }

    Optional<InetSocketAddress> address() {
        return monitor.map(MonitorServer::address);
    }

    void begin(StatusReporter reporter, Supervisor supervisor, Links links) {
        registry.ifPresent(where -> begun.add(new WorkerMeters(where, supervisor)));
        registry.ifPresent(where -> begun.add(new LinkMeters(where, links::statuses)));
        begun.add(new BridgeBean(reporter::now));
        control.ifPresent(socket -> socket.serve(reporter::now));
        monitor.ifPresent(server -> server.serve(reporter::now));
        reporter.begin();
    }

    @Override
    public void close() {
        Collections.reverse(begun);
        begun.forEach(Watching::close);
        begun.clear();
        monitor.ifPresent(MonitorServer::close);
        control.ifPresent(ControlSocket::close);
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            throw new IllegalStateException(resource + " closes without an exception", e);
        }
    }
}
