package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.topology.Topology;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A bus where a topology's file says that it listens, and clients where the same file says that they find it. */
@Timeout(60)
class TopologyOnTheBusTest {
    @RegisterExtension
    final Surroundings around = new Surroundings();

    @Test
    void whoIsOnAnotherNodeFindsTheBus() throws Exception {
        Endpoint file = Endpoint.unix(around.folder().resolve("trading.sock").toString());
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                .listen(file)
                .listen(Endpoint.tcp("127.0.0.1", 0))
                .start()) {
            Topology topology = topology(((Endpoint.Tcp) bus.endpoints().get(1)).port());
            assertThat(topology.endpointsOf(topology.nodeOf("pricer"))).isEqualTo(bus.endpoints());
            assertThat(topology.between("neighbour", "pricer")).isEqualTo(file);
            for (String service : List.of("neighbour", "far")) {
                try (Connection connection = Mycelium.connect(Tick.SCHEMA, topology.between(service, "pricer"))) {
                    exchange(connection);
                }
            }
            assertThat(bus.counters().framesForwarded()).isEqualTo(2);
        }
    }

    @Test
    void whoIsOnTheSameNodeIsOnTheBusOfTheProcess() throws Exception {
        Topology topology = topology(1);
        try (Connection left = Mycelium.connect(Tick.SCHEMA, topology.between("pricer", "risk"));
                Connection right = Mycelium.connect(Tick.SCHEMA, topology.between("risk", "pricer"))) {
            Subscription<Tick> ticks = right.subscribe(Tick.OTHER);
            exchange(left);
            assertThat(ticks.take()).isEqualTo(new Tick("hello", 1));
        }
    }

    private static void exchange(Connection connection) throws Exception {
        connection
                .publisher(Tick.OTHER)
                .publishConfirmed(new Tick("hello", 1), Duration.ofMinutes(1))
                .get(30, TimeUnit.SECONDS);
    }

    /** One that has a bus on the Unix socket and the port of this machine, and services on another. */
    private Topology topology(int port) throws Exception {
        Path file = Files.writeString(around.folder().resolve("topology.toml"), """
                socket_dir = "%s"
                [[nodes]]
                name = "trading"
                services = ["pricer", "risk"]
                host = "127.0.0.1"
                port = %d
                [[nodes]]
                name = "beside"
                services = ["neighbour"]
                [[nodes]]
                name = "elsewhere"
                services = ["far"]
                host = "archive.acme.com"
                port = 1
                """.formatted(around.folder(), port));
        return Topology.read(file);
    }
}
