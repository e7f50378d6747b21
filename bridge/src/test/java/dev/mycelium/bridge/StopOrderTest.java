package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No more accepts, drain, workers in reverse order, close. */
class StopOrderTest {
    private static final Duration DRAIN = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final List<String> states = Collections.synchronizedList(new ArrayList<>());

    private final Deque<Bridge> started = new ArrayDeque<>();

    @AfterEach
    void end() {
        // Not close: nobody moves the clock any more.
        started.forEach(Bridge::hurry);
    }

    private Bridge bridge() {
        return started.getFirst();
    }

    @Test
    void newConnectionsAreRefusedAndWhatWaitsIsWrittenBeforeWorkersAreStopped() throws Exception {
        start(polite("first").inOrder(0), polite("second").inOrder(1));
        Endpoint endpoint = bridge().endpoints().get(0);
        awaitUp();
        try (Client slow = Client.join(endpoint, Chunk.SCHEMA.digest())) {
            int chunks = fillQueueOf(slow);
            Thread closing = inBackground(bridge()::close);
            Programs.await("nobody is accepted", () -> isRefused(endpoint));

            assertThat(states).doesNotContain("second STOPPING");
            assertThat(bridge().workers().get(1).state()).isEqualTo(WorkerState.UP);
            for (int i = 0; i < chunks; i++) {
                assertThat(slow.readChunk()).isEqualTo(new Chunk(i));
            }
            closing.join();
            assertThat(bridge().counters().abandoned()).isZero();
        }
        assertThat(states).containsSubsequence("second STOPPING", "second STOPPED", "first STOPPING", "first STOPPED");
    }

    @Test
    void whoNeverReadsDelaysTheStopUpToTheDrainLimit() throws Exception {
        start(polite("only"));
        Endpoint endpoint = bridge().endpoints().get(0);
        awaitUp();
        try (Client stuck = Client.join(endpoint, Chunk.SCHEMA.digest())) {
            fillQueueOf(stuck);
            int timers = clock.timers();
            Thread closing = inBackground(bridge()::close);
            Programs.await("nobody is accepted", () -> isRefused(endpoint));
            Programs.await("its limit runs", () -> clock.timers() > timers);
            clock.advance(DRAIN.minusNanos(1));
            assertThat(bridge().workers().get(0).state()).isEqualTo(WorkerState.UP);
            clock.advance(Duration.ofNanos(1));
            Programs.await("it is stopped", () -> states.contains("only STOPPED"));
            // Then the bus waits once more, for what workers have published at the end.
            Programs.await("the end", () -> {
                clock.advance(DRAIN);
                return !closing.isAlive();
            });
            assertThat(bridge().counters().closed(CloseReason.BUS_CLOSED)).isEqualTo(1);
        }
    }

    @Test
    void theBusCarriesFramesWhileAWorkerTakesItsTimeToEnd() throws Exception {
        Worker deaf = Worker.named("deaf")
                .command("/bin/sh", "-c", "trap '' TERM; while :; do sleep 1000; done")
                .readyOnLaunch();
        start(deaf);
        Endpoint endpoint = bridge().endpoints().get(0);
        awaitUp();
        try (Client client = Client.join(endpoint, Chunk.SCHEMA.digest())) {
            Programs.await("it is on the bus", () -> bridge().counters().joined() == 1);
            Thread closing = inBackground(bridge()::close);
            Programs.await("the worker is told", () -> states.contains("deaf STOPPING"));
            client.write(Chunk.CODEC.encodeFrame(new Chunk(5)));
            assertThat(client.readChunk()).isEqualTo(new Chunk(5));
            assertThatThrownBy(() -> Client.join(endpoint, Chunk.SCHEMA.digest()))
                    .isInstanceOf(IOException.class);
            bridge().hurry();
            closing.join();
            assertThatThrownBy(client::readChunk).isInstanceOf(IOException.class);
        }
        assertThat(bridge().workers().get(0).lastStatus()).hasValue(128 + 9);
    }

    private void start(Worker... workers) throws IOException {
        BridgeBuilder builder = Bridge.builder(Chunk.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .folder(folder.resolve("state"))
                .onState(status -> states.add(status.name() + " " + status.state()))
                .bus(bus -> bus.drainLimit(DRAIN))
                .clock(clock);
        List.of(workers).forEach(builder::worker);
        started.push(builder.start());
    }

    private static Worker polite(String name) {
        return Worker.named(name).command("sleep", "1000").readyOnLaunch();
    }

    private void awaitUp() {
        Programs.await(
                "they are up", () -> bridge().workers().stream().allMatch(each -> each.state() == WorkerState.UP));
    }

    /** Returns how many chunks wait for it or are with the kernel, of which some wait. */
    private int fillQueueOf(Client client) throws IOException {
        Programs.await("it is on the bus", () -> bridge().counters().joined() == 1);
        int chunks = 0;
        while (bridge().counters().waiting() < 10) {
            client.write(Chunk.CODEC.encodeFrame(new Chunk(chunks)));
            chunks++;
            int sent = chunks;
            Programs.await("it is forwarded", () -> bridge().counters().framesForwarded() == sent);
        }
        return chunks;
    }

    private static boolean isRefused(Endpoint endpoint) {
        try {
            Client.join(endpoint, Chunk.SCHEMA.digest()).close();
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static Thread inBackground(Runnable body) {
        Thread thread = new Thread(body, "closes the bridge");
        thread.start();
        return thread;
    }
}
