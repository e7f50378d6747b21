package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One life of a client and the buses that it finds, one after the other, by one clock; and what a model expects of it. */
final class SteppedLife implements AutoCloseable {
    static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    static final Duration HANDSHAKE_LIMIT = Duration.ofSeconds(5);

    private final Endpoint endpoint;
    private final int seed;
    private final LifeDefect defect;
    private final Random random;
    private final TestClock clock = new TestClock();
    private final List<LifeStep> played = new ArrayList<>();
    private final Connection client;
    private final Subscription<Tick> got;
    private BusServer bus;

    // The model.
    private boolean there = true;
    private boolean up = true;
    private int connects = 1;
    private long frames;
    private long timeouts;
    private final List<RawClient> silent = new ArrayList<>();
    private final List<Long> deadlines = new ArrayList<>();
    private final List<RawClient> others = new ArrayList<>();

    private final List<RawClient> kept = new ArrayList<>();

    SteppedLife(Path path, int seed, LifeDefect defect) throws IOException {
        this.defect = defect;
        this.endpoint = Endpoint.unix(path.toString());
        this.seed = seed;
        this.random = new Random(seed);
        this.bus = start();
        this.client = Mycelium.builder(Tick.SCHEMA)
                .endpoint(endpoint)
                .clock(clock)
                .reconnect(new ReconnectPolicy(
                                defect.firstWait(),
                                defect.longestWait(),
                                Duration.ofSeconds(10),
                                ReconnectPolicy.DEFAULT.seed(),
                                true)
                        .withSeed(seed))
                .connect();
        this.got = client.subscribe(Tick.CODEC);
    }

    long connects() {
        return connects;
    }

    long frames() {
        return frames;
    }

    /** Returns how many steps it had. */
    int play() throws Exception {
        check();
        int steps = 20 + random.nextInt(20);
        while (played.size() < steps) {
            LifeStep step = LifeStep.draw(random);
            played.add(step);
            play(step);
            check();
        }
        return steps;
    }

    private void play(LifeStep step) throws Exception {
        switch (step) {
            case PUBLISH -> publish();
            case LOSE_THE_BUS -> loseTheBus();
            case START_A_BUS -> {
                if (!there) {
                    bus = start();
                    there = true;
                    timeouts = 0;
                }
            }
            case SOMEBODY_SILENT_COMES -> {
                if (there) {
                    silent.add(RawClient.connect(endpoint));
                    Eventually.await(
                            defect.patience(), which("it"), () -> bus.counters().open() == open());
                    deadlines.add(clock.nanos() + HANDSHAKE_LIMIT.toNanos());
                }
            }
            case SOMEBODY_JOINS -> {
                if (there) {
                    others.add(RawClient.join(endpoint));
                }
            }
            case SOMEBODY_LEAVES -> {
                if (!others.isEmpty()) {
                    defect.close(others.remove(random.nextInt(others.size())), kept);
                }
            }
            case A_LITTLE_TIME_PASSES -> pass(Duration.ofMillis(random.nextInt(100)));
            case MUCH_TIME_PASSES -> pass(LONGEST_WAIT.plusMillis(random.nextInt(2000)));
        }
    }

    private void publish() throws Exception {
        Tick tick = new Tick("me", frames);
        boolean taken = defect.tryPublish(client.publisher(Tick.CODEC), tick);
        // Whoever is not up has a bus that is lost, or that it has not found yet.
        assertThat(taken).as(which("whether it is published")).isEqualTo(up);
        if (taken) {
            frames++;
            assertThat(got.take()).as(which("what comes back")).isEqualTo(tick);
            for (RawClient other : others) {
                assertThat(other.readTick()).as(which("what others get")).isEqualTo(tick);
            }
        }
    }

    private void loseTheBus() throws IOException {
        if (!there) {
            return;
        }
        bus.close();
        there = false;
        up = false;
        for (RawClient each : silent) {
            each.close();
        }
        silent.clear();
        deadlines.clear();
        for (RawClient each : others) {
            each.close();
        }
        others.clear();
    }

    private void pass(Duration time) throws IOException {
        clock.advance(time);
        for (int i = silent.size() - 1; i >= 0; i--) {
            if (deadlines.get(i) <= clock.nanos()) {
                deadlines.remove(i);
                RawClient gone = silent.remove(i);
                assertThat(gone.isEnded())
                        .as(which("the end of who says nothing"))
                        .isTrue();
                gone.close();
                timeouts++;
            }
        }
        if (!up && there) {
            // It has tried again by now, or it waits for that.
            Eventually.await(
                    defect.patience(),
                    which("the next try"),
                    () -> client.state() == ConnectionState.UP
                            || (client.state() == ConnectionState.DOWN && clock.timers() == silent.size() + 1));
            boolean mustHaveTried = time.compareTo(LONGEST_WAIT) >= 0;
            if (mustHaveTried) {
                Eventually.await(defect.patience(), which("the bus"), () -> client.state() == ConnectionState.UP);
            }
            up = client.state() == ConnectionState.UP;
            connects += up ? 1 : 0;
        }
    }

    /** What is so after each step, as soon as everybody has come to rest. */
    private void check() {
        ConnectionState state = up ? ConnectionState.UP : ConnectionState.DOWN;
        int timers = silent.size() + (up ? 0 : 1);
        Eventually.await(
                defect.patience(),
                which("rest: client " + state + ", " + timers + " moments waited for, " + open() + " at the bus"),
                () -> client.state() == state
                        && clock.timers() == timers
                        && (!there
                                || (bus.counters().open() == open()
                                        && bus.counters().joined() == open() - silent.size())));
        assertThat(client.linkCounters().connects()).as(which("connects")).isEqualTo(connects);
        assertThat(client.linkCounters().lost()).as(which("lost")).isZero();
        assertThat(client.isOpen()).as(which("open")).isTrue();
        assertThat(got.received().handed()).as(which("handed")).isEqualTo(frames);
        BusServerCounters counters = bus.counters();
        assertThat(counters.accepted() - counters.open())
                .as(which("each that was accepted is open or closed for a reason"))
                .isEqualTo(counters.closed().values().stream()
                        .mapToLong(each -> each)
                        .sum());
        assertThat(counters.closed(CloseReason.HANDSHAKE_TIMEOUT))
                .as(which("timeouts"))
                .isEqualTo(timeouts);
        assertThat(counters.queued())
                .as(which("the queues account for each frame"))
                .isEqualTo(counters.taken()
                        + counters.droppedOldest()
                        + counters.droppedNewest()
                        + counters.abandoned()
                        + counters.waiting());
    }

    private int open() {
        return silent.size() + others.size() + (up ? 1 : 0);
    }

    private String which(String what) {
        return what + "; seed " + seed + ", step " + played.size() + " of " + played;
    }

    private BusServer start() throws IOException {
        return BusServer.builder(Tick.SCHEMA)
                .listen(endpoint)
                .clock(clock)
                .handshakeLimit(defect.handshakeLimit())
                .drainLimit(Duration.ZERO)
                .start();
    }

    @Override
    public void close() throws IOException {
        loseTheBus();
        for (RawClient each : kept) {
            each.close();
        }
        client.close();
    }
}
