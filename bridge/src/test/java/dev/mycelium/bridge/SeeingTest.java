package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ConnectionStatus;
import dev.mycelium.bridge.status.ControlSocket;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others see of a bridge: by its control socket, by HTTP, by JMX. */
class SeeingTest {
    private static final Duration WAIT = Duration.ofSeconds(7);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final Deque<Bridge> started = new ArrayDeque<>();

    @AfterEach
    void end() {
        started.forEach(Bridge::hurry);
    }

    private Bridge bridge() {
        return started.getFirst();
    }

    @Test
    void theControlSocketSaysAllThatIsKnown() throws Exception {
        start(sleeper("up"), crasher());
        Programs.await("one is up, one waits", () -> hasStates("UP", "BACKOFF"));
        try (Client stuck = join();
                Client sender = join()) {
            Programs.await("they are on the bus", () -> bridge().counters().joined() == 2);
            int sent = 0;
            while (bridge().counters().droppedOldest() == 0) {
                sender.write(Chunk.CODEC.encodeFrame(new Chunk(sent)));
                assertThat(sender.readChunk()).isEqualTo(new Chunk(sent));
                sent++;
            }
            clock.advance(Duration.ofSeconds(3));
            BridgeStatus seen = ControlSocket.ask(control());

            assertThat(seen.digest()).isEqualTo(Chunk.SCHEMA.digest().toString());
            assertThat(seen.uptimeSeconds()).isEqualTo(3);
            assertThat(seen.ready()).isFalse();
            assertThat(seen.problems()).containsExactly("worker crasher is BACKOFF, its last status 5");
            assertThat(seen.totals().framesForwarded()).isEqualTo(sent);
            assertThat(seen.totals().connections()).isEqualTo(2);
            assertThat(seen.endpoints().get(0).connections()).isEqualTo(2);
            assertThat(seen.endpoints().get(0).accepting()).isTrue();
            ConnectionStatus first = seen.connections().get(0);
            assertThat(first.ageSeconds()).isEqualTo(3);
            assertThat(first.state()).isEqualTo("JOINED");
            assertThat(first.digest()).contains(Chunk.SCHEMA.digest().toString());
            assertThat(first.queuedFrames()).isEqualTo(4);
            assertThat(first.queuedBytes()).isEqualTo(4 * Chunk.SIZE);
            assertThat(first.dropped()).isEqualTo(1);
            assertThat(first.blocked()).isTrue();
            ConnectionStatus second = seen.connections().get(1);
            assertThat(second.framesIn()).isEqualTo(sent);
            assertThat(second.framesInPerSecond()).isCloseTo(sent / 3.0, within(0.001));
            assertThat(seen.workers().get(0).pid())
                    .isEqualTo(Optional.of(bridge().workers().get(0).pid().orElseThrow()));
            assertThat(seen.workers().get(1).lastStatus()).contains(5);
            assertThat(seen.workers().get(1).restarts()).isZero();
            assertThat(seen.workers().get(1).nextStartSeconds()).contains(WAIT.toSeconds() - 3.0);
            assertThat(stuck).isNotNull();
        }
    }

    @Test
    void theControlSocketIsForItsOwnerAloneAndGoesWithTheBridge() throws Exception {
        start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(control())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Bridge.builder(Chunk.SCHEMA)
                        .listen(Endpoint.unix(folder.resolve("other.sock").toString()))
                        .control(control())
                        .start())
                .isInstanceOf(IOException.class)
                .hasMessage("cannot listen on the control socket " + control() + ": somebody listens there already");
        bridge().hurry();
        assertThat(control()).doesNotExist();
        assertThatThrownBy(() -> ControlSocket.ask(control()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no bridge answers at " + control() + ": ");
    }

    @Test
    void whoListensAndSaysNothingIsNotWaitedForForEver() throws Exception {
        try (ServerSocketChannel silent = Sockets.listen(Endpoint.unix(control().toString()))) {
            assertThat(silent.isOpen()).isTrue();
            assertThatThrownBy(() -> ControlSocket.ask(control()))
                    .hasMessage("no bridge answers at " + control() + ": somebody listens, but said nothing for 5 s");
        }
    }

    @Test
    void ratesAreThoseOfTheLastWholeInterval() throws Exception {
        start();
        try (Client sender = join()) {
            send(sender, 3);
            tick();
            send(sender, 10);
            tick();
            send(sender, 100);

            ConnectionStatus seen = bridge().status().connections().get(0);
            assertThat(seen.framesInPerSecond()).isEqualTo(2);
            assertThat(seen.framesOutPerSecond()).isEqualTo(2);
            assertThat(seen.framesIn()).isEqualTo(113);
        }
    }

    @Test
    void prometheusGetsTheNamesOfTheDocumentation() throws Exception {
        start(sleeper("up"));
        Programs.await("it is up", () -> hasStates("UP"));
        try (Client sender = join()) {
            send(sender, 3);
            HttpResponse<String> answer = get("/metrics");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines())
                    .contains(
                            "# TYPE socket_endpoint_connections_total counter",
                            "socket_endpoint_connections_total 1.0",
                            "socket_endpoint_frames_forwarded_total 3.0",
                            "bridge_worker_state{state=\"up\",worker=\"up\"} 1.0",
                            "bridge_worker_state{state=\"failed\",worker=\"up\"} 0.0",
                            "bridge_worker_restarts_total{worker=\"up\"} 0.0");
            assertThat(bridge().monitor().orElseThrow().getAddress().isLoopbackAddress())
                    .isTrue();
        }
    }

    @Test
    void healthSaysWhetherItIsReadyAndWhyNot() throws Exception {
        start(sleeper("up"));
        Programs.await("it is up", () -> hasStates("UP"));
        assertThat(get("/health/live").body()).isEqualTo("{\"live\":true}\n");
        assertThat(get("/health/ready").body()).isEqualTo("{\"ready\":true,\"problems\":[]}\n");
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(BridgeStatus.ofJson(get("/health").body()).workers().get(0).state())
                .isEqualTo("UP");
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        bridge().supervisor().stop("up");
        Programs.await("it is stopped, as somebody wanted", () -> hasStates("STOPPED"));
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void itIsNotReadyWhileAWorkerWaits() throws Exception {
        start(crasher());
        Programs.await("it waits", () -> hasStates("BACKOFF"));

        assertThat(get("/health").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").body())
                .isEqualTo("{\"ready\":false,\"problems\":[\"worker crasher is BACKOFF, its last status 5\"]}\n");
    }

    @Test
    void jmxShowsBridgeWorkersAndEndpoints() throws Exception {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        ObjectName all = new ObjectName("dev.mycelium:type=Bridge,*");
        Set<ObjectName> before = beans.queryNames(all, null);
        start(crasher());
        Programs.await("it waits", () -> hasStates("BACKOFF"));
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
                .isEqualTo(bridge().endpoints().get(0).toString());
        bridge().hurry();
        assertThat(beans.isRegistered(name)).isFalse();
    }

    @Test
    void whatCannotBeBoundIsSaidAndNothingStaysBound() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> builder().monitor(taken.getLocalPort()).start())
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot listen on http://localhost:" + taken.getLocalPort() + ": ");
        }
        assertThat(control()).doesNotExist();
        assertThatThrownBy(() ->
                        builder().listen(Endpoint.unix("/no/such/folder/s")).start())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/no/such/folder");
        assertThat(control()).doesNotExist();
        assertThat(folder.resolve("bus.sock")).doesNotExist();
    }

    private void start(Worker... workers) throws IOException {
        BridgeBuilder builder = builder();
        for (Worker each : workers) {
            builder.worker(each);
        }
        started.push(builder.start());
    }

    private BridgeBuilder builder() {
        return Bridge.builder(Chunk.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .folder(folder.resolve("state"))
                .control(control())
                .monitor(0)
                .bus(bus -> bus.queue(new QueueLimits(4, 1 << 20, Overflow.DROP_OLDEST)))
                .clock(clock);
    }

    private Path control() {
        return folder.resolve("control.sock");
    }

    private Client join() throws IOException {
        return Client.join(bridge().endpoints().get(0), Chunk.SCHEMA.digest());
    }

    private static void send(Client client, int chunks) throws IOException {
        for (int i = 0; i < chunks; i++) {
            client.write(Chunk.CODEC.encodeFrame(new Chunk(i)));
            assertThat(client.readChunk()).isEqualTo(new Chunk(i));
        }
    }

    /** The bridge looks on a thread of its own, and then sets the next timer. */
    private void tick() throws InterruptedException {
        int before = clock.timers();
        clock.advance(Duration.ofSeconds(5));
        Programs.await("it has looked", () -> clock.timers() == before);
    }

    private static Worker sleeper(String name) {
        return Worker.named(name).command("sleep", "1000").readyOnLaunch();
    }

    private static Worker crasher() {
        return Worker.named("crasher")
                .command("/bin/sh", "-c", "exit 5")
                .withRestart(
                        new RestartPolicy(RestartPolicy.DEFAULT.restart(), WAIT, WAIT, 0, 5, Duration.ofSeconds(60)));
    }

    private boolean hasStates(String... states) {
        return bridge().status().workers().stream()
                .map(each -> each.state())
                .toList()
                .equals(List.of(states));
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create(
                "http://127.0.0.1:" + bridge().monitor().orElseThrow().getPort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }
}
