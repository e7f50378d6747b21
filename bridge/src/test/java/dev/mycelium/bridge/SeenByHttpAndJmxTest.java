package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others see of a bridge by HTTP and by JMX. */
class SeenByHttpAndJmxTest {
    @TempDir
    Path folder;

    private SeenBridge seen;

    @BeforeEach
    void describe() {
        seen = new SeenBridge(folder);
    }

    @AfterEach
    void end() {
        seen.close();
    }

    @Test
    void prometheusGetsTheNamesOfTheDocumentation() throws Exception {
        seen.start(SeenBridge.sleeper("up"));
        Programs.await("it is up", () -> seen.hasStates("UP"));
        try (Client sender = seen.join()) {
            SeenBridge.send(sender, 3);
            HttpResponse<String> answer = seen.get("/metrics");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines())
                    .contains(
                            "# TYPE socket_endpoint_connections_total counter",
                            "socket_endpoint_connections_total 1.0",
                            "socket_endpoint_frames_forwarded_total 3.0",
                            "socket_endpoint_connections_closed_total{reason=\"stalled\"} 0.0",
                            "socket_endpoint_handshake_failures_total{reason=\"tls_failed\"} 0.0",
                            "bridge_worker_state{state=\"up\",worker=\"up\"} 1.0",
                            "bridge_worker_state{state=\"failed\",worker=\"up\"} 0.0",
                            "bridge_worker_restarts_total{worker=\"up\"} 0.0");
            assertThat(seen.bridge().monitor().orElseThrow().getAddress().isLoopbackAddress())
                    .isTrue();
        }
    }

    @Test
    void healthSaysWhetherItIsReadyAndWhyNot() throws Exception {
        seen.start(SeenBridge.sleeper("up"));
        Programs.await("it is up", () -> seen.hasStates("UP"));
        assertThat(seen.get("/health/live").body()).isEqualTo("{\"live\":true}\n");
        assertThat(seen.get("/health/ready").body()).isEqualTo("{\"ready\":true,\"problems\":[]}\n");
        assertThat(seen.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(BridgeStatus.ofJson(seen.get("/health").body())
                        .workers()
                        .get(0)
                        .state())
                .isEqualTo("UP");
        assertThat(seen.get("/nothing").statusCode()).isEqualTo(404);
        seen.bridge().supervisor().stop("up");
        Programs.await("it is stopped, as somebody wanted", () -> seen.hasStates("STOPPED"));
        assertThat(seen.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void itIsNotReadyWhileAWorkerWaits() throws Exception {
        seen.start(SeenBridge.crasher());
        Programs.await("it waits", () -> seen.hasStates("BACKOFF"));

        assertThat(seen.get("/health").statusCode()).isEqualTo(503);
        assertThat(seen.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(seen.get("/health/ready").body())
                .isEqualTo("{\"ready\":false,\"problems\":[\"worker crasher is BACKOFF, its last status 5\"]}\n");
    }

    @Test
    void jmxShowsBridgeWorkersAndEndpoints() throws Exception {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        ObjectName all = new ObjectName("dev.mycelium:type=Bridge,*");
        Set<ObjectName> before = beans.queryNames(all, null);
        seen.start(SeenBridge.crasher());
        Programs.await("it waits", () -> seen.hasStates("BACKOFF"));
        Set<ObjectName> names = beans.queryNames(all, null);
        names.removeAll(before);
        ObjectName name = names.iterator().next();

        assertThat(beans.getAttribute(name, "Ready")).isEqualTo(false);
        CompositeData worker = ((CompositeData[]) beans.getAttribute(name, "Workers"))[0];
        assertThat(worker.get("state")).isEqualTo("BACKOFF");
        assertThat(worker.get("nextStartSeconds")).isEqualTo(7.0);
        assertThat(worker.get("pid")).isNull();
        CompositeData endpoint = ((CompositeData[]) beans.getAttribute(name, "Endpoints"))[0];
        assertThat(endpoint.get("endpoint"))
                .isEqualTo(seen.bridge().endpoints().get(0).toString());
        seen.bridge().hurry();
        assertThat(beans.isRegistered(name)).isFalse();
    }

    @Test
    void whatCannotBeBoundIsSaidAndNothingStaysBound() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                            () -> seen.builder().monitor(taken.getLocalPort()).start())
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot listen on http://localhost:" + taken.getLocalPort() + ": ");
        }
        assertThat(seen.control()).doesNotExist();
        assertThatThrownBy(() -> seen.builder()
                        .listen(Endpoint.unix("/no/such/folder/s"))
                        .start())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/no/such/folder");
        assertThat(seen.control()).doesNotExist();
        assertThat(folder.resolve("bus.sock")).doesNotExist();
    }
}
