package dev.mycelium.bridge.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.Bridge;
import dev.mycelium.bridge.Programs;
import dev.mycelium.bridge.lifecycle.Restart;
import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.process.ProcessEntry;
import dev.mycelium.bridge.worker.OutputLine;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.bridge.worker.WorkerStatus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Plays a scenario: a bridge with one worker that misbehaves, and two clients that do not. */
final class Stage implements AutoCloseable {
    /** More than this nobody prints here who is to be heard. */
    private static final int MOST_HEARD = 100;

    private static final int KILLED = 137;

    private final Scenario scenario;
    /** One that no other test on this machine has: its processes are looked for by it. */
    private final String name = "w" + Long.toHexString(System.nanoTime());

    private final TestClock clock = new TestClock();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final AtomicLong lines = new AtomicLong();
    private final AtomicInteger longest = new AtomicInteger();

    /** Open where the scenario takes what is printed as it comes. */
    private final CountDownLatch takesLines;

    private final Bridge bridge;
    private final HonestClients honest;

    Stage(Scenario scenario, Stub stub, Path folder) throws Exception {
        this.scenario = scenario;
        takesLines = new CountDownLatch(scenario.holdsLines() ? 1 : 0);
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        Path honestAreThere = folder.resolve("honest");
        List<String> command = stub.command(scenario.worker());
        Worker worker = Worker.named(name)
                .command(stub == Stub.NONE ? command : heldUntil(honestAreThere, command))
                .withStartLimit(scenario.startLimit())
                .withRestart(RestartPolicy.DEFAULT.withRestart(Restart.valueOf(
                        scenario.restart().toUpperCase(Locale.ROOT).replace('-', '_'))))
                .withOutput(this::print);
        bridge = Bridge.builder(Beat.SCHEMA)
                .listen(endpoint)
                .bus(bus -> bus.queue(new QueueLimits(1024, 1 << 20, Overflow.DROP_OLDEST)))
                .folder(folder.resolve("state"))
                .clock(clock)
                .worker(worker)
                .start();
        honest = new HonestClients(endpoint);
        Files.createFile(honestAreThere);
    }

    /** A stub may be quicker than a client that is to hear it: its process becomes it once they are on the bus. */
    private static List<String> heldUntil(Path there, List<String> command) {
        List<String> held = new ArrayList<>(List.of(
                "/bin/sh", "-c", "until [ -e \"$0\" ]; do /bin/sleep 0.01; done; exec \"$@\"", there.toString()));
        held.addAll(command);
        return held;
    }

    /** Plays all of it; at the end nothing of the worker is left, and nobody else has noticed anything. */
    void play() throws Exception {
        for (String step : scenario.then()) {
            honest.publishOne();
            try {
                act(step.split(" "));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "at \"" + step + "\", the worker is " + status() + ", has printed " + heard + ", the bus has "
                                + counters(),
                        e);
            }
        }
        honest.publishOne();
        honest.requireAllInOrder();
        bridge.supervisor().hurry();
        bridge.supervisor().awaitStopped();
        requireNothingLeft();
        if (scenario.then().get(scenario.then().size() - 1).startsWith("UP")) {
            // What was to follow from what it did has followed by now: told to end by that, it had done so at SIGTERM.
            assertThat(status().lastStatus())
                    .as("the status of who was left alone")
                    .hasValue(KILLED);
        }
    }

    private void act(String[] words) throws Exception {
        String value = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "stop" -> bridge.supervisor().stop(name);
            case "kill" ->
                ProcessHandle.of(status().pid().orElseThrow()).orElseThrow().destroyForcibly();
            case "halted" ->
                await(() -> ProcessEntry.of(status().pid().orElseThrow())
                        .filter(process -> process.status() == 'T')
                        .isPresent());
            case "pass" -> {
                clock.awaitTimers(1);
                clock.advance(Duration.parse("PT" + value));
            }
            case "waits" -> await(() -> waitIsBetween(words[1], words[2]));
            case "lives" -> clock.advance(Duration.parse("PT" + value));
            case "status" -> await(() -> status().lastStatus().equals(OptionalInt.of(number(value))));
            case "no-status" ->
                await(() -> status().runs() > 0 && status().lastStatus().isEmpty());
            case "printed" -> await(() -> heard.contains(value));
            case "lines" -> await(() -> lines.get() + status().linesLost() == number(value));
            case "takes-lines" -> takesLines.countDown();
            case "longest" -> await(() -> longest.get() == number(value));
            case "outputs-ended" ->
                await(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("mycelium-stdout-" + name)
                                || thread.getName().equals("mycelium-stderr-" + name)));
            case "cut-lines" -> await(() -> status().linesCut() == number(value));
            case "burst" -> honest.publish(number(value));
            case "delivered" -> await(() -> honest.ofStubs() == number(value));
            case "nothing-left" -> requireNothingLeft();
            case "closed" -> await(() -> closed(value) == number(words[2]));
            // Asked of the bus's own thread: what was begun before has been done.
            case "connections" ->
                await(() -> bridge.status().connections().size() == HonestClients.COUNT + number(value));
            case "joined" -> await(() -> counters().joined() == HonestClients.COUNT + number(value));
            case "unknown-types" -> await(() -> counters().unknownTypes() == number(value));
            case "wrong-sizes" -> await(() -> counters().wrongSizes() == number(value));
            case "dropped" -> await(() -> counters().droppedOldest() > 0);
            default -> {
                WorkerState state = WorkerState.valueOf(words[0]);
                await(() -> {
                    WorkerStatus now = status();
                    return now.state() == state && (words.length == 1 || now.runs() == number(words[2]));
                });
            }
        }
    }

    private boolean waitIsBetween(String least, String most) {
        return status().nextStart()
                .filter(wait -> wait.compareTo(Duration.parse("PT" + least)) >= 0
                        && wait.compareTo(Duration.parse("PT" + most)) <= 0)
                .isPresent();
    }

    private void requireNothingLeft() {
        await(() -> Leftover.of(name).isEmpty());
    }

    private static void await(BooleanSupplier condition) {
        Programs.await("what the scenario says", condition);
    }

    /** One reason, or any of several: A|B. */
    private long closed(String reasons) {
        return Stream.of(reasons.split("\\|", -1))
                .mapToLong(reason -> counters().closed(CloseReason.valueOf(reason)))
                .sum();
    }

    private BusServerCounters counters() {
        return bridge.counters();
    }

    private WorkerStatus status() {
        return bridge.workers().get(0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private void print(OutputLine line) {
        try {
            takesLines.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lines.incrementAndGet();
        longest.accumulateAndGet(line.text().length(), Math::max);
        if (heard.size() < MOST_HEARD) {
            heard.add(line.text());
        }
    }

    @Override
    public void close() {
        takesLines.countDown();
        bridge.supervisor().hurry();
        honest.close();
        bridge.close();
    }
}
