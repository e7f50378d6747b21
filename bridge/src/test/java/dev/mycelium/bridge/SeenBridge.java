package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A bridge that can be looked at in each way there is, with a clock that a test moves, in a folder of the test's. */
final class SeenBridge implements AutoCloseable {
    /** How long a worker waits that has ended. */
    static final Duration WAIT = Duration.ofSeconds(7);

    private final Path folder;
    private final TestClock clock = new TestClock();
    private final Deque<Bridge> started = new ArrayDeque<>();

    SeenBridge(Path folder) {
        this.folder = folder;
    }

    @Override
    public void close() {
        started.forEach(Bridge::hurry);
    }

    Bridge bridge() {
        return started.getFirst();
    }

    TestClock clock() {
        return clock;
    }

    void start(Worker... workers) throws IOException {
        BridgeBuilder builder = builder();
        for (Worker each : workers) {
            builder.worker(each);
        }
        started.push(builder.start());
    }

    BridgeBuilder builder() {
        return Bridge.builder(Chunk.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .folder(folder.resolve("state"))
                .control(control())
                .monitor(0)
                .bus(bus -> bus.queue(new QueueLimits(4, 1 << 20, Overflow.DROP_OLDEST)))
                .clock(clock);
    }

    Path control() {
        return folder.resolve("control.sock");
    }

    Client join() throws IOException {
        return Client.join(bridge().endpoints().get(0), Chunk.SCHEMA.digest());
    }

    static void send(Client client, int chunks) throws IOException {
        for (int i = 0; i < chunks; i++) {
            client.write(Chunk.CODEC.encodeFrame(new Chunk(i)));
            assertThat(client.readChunk()).isEqualTo(new Chunk(i));
        }
    }

    /** The bridge looks on a thread of its own, and then sets the next timer. */
    void tick() throws InterruptedException {
        int before = clock.timers();
        clock.advance(Duration.ofSeconds(5));
        Programs.await("it has looked", () -> clock.timers() == before);
    }

    static Worker sleeper(String name) {
        return Worker.named(name).command("sleep", "1000").readyOnLaunch();
    }

    static Worker crasher() {
        return Worker.named("crasher")
                .command("/bin/sh", "-c", "exit 5")
                .withRestart(
                        new RestartPolicy(RestartPolicy.DEFAULT.restart(), WAIT, WAIT, 0, 5, Duration.ofSeconds(60)));
    }

    boolean hasStates(String... states) {
        return bridge().status().workers().stream()
                .map(each -> each.state())
                .toList()
                .equals(List.of(states));
    }

    HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create(
                "http://127.0.0.1:" + bridge().monitor().orElseThrow().getPort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
