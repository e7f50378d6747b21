package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionBuilder;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import dev.mycelium.testkit.fault.FaultPlan;
import dev.mycelium.testkit.fault.FaultProxy;
import dev.mycelium.testkit.fault.Traffic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Where faults are played: a bus of one kind, here or in a process of its own, and a clock that runs a hundred times as fast. */
final class FaultScene implements AutoCloseable {
    private static final QueueLimits ROOMY = new QueueLimits(1 << 16, 1L << 30, Overflow.DROP_OLDEST);
    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofDays(1);
    private static final ReconnectPolicy QUICK = new ReconnectPolicy(
            Duration.ofMillis(1), Duration.ofSeconds(1), Duration.ofSeconds(1), OptionalLong.empty(), true);

    private final String transport;
    private final Path folder;
    private final TlsSettings tls;
    private final @Nullable BusServer here;
    private final @Nullable BusElsewhere elsewhere;
    private final TestClock clock = new TestClock();
    private final Thread ticking = new Thread(this::tick, "ticking");
    private volatile boolean ended;
    private int proxies;
    private long greeting;
    private @Nullable Connection witness;

    private FaultScene(String transport, Path folder, boolean process) throws Exception {
        this.transport = transport;
        this.folder = Files.createDirectories(folder);
        Certificates certificates = transport.equals("tls") ? Certificates.ofThisRun() : null;
        tls = certificates == null ? TlsSettings.DEFAULT : TlsSettings.DEFAULT.withTrust(certificates.trust("ca"));
        Endpoint where = switch (transport) {
            case "tls" -> Endpoint.tls("127.0.0.1", 0);
            case "tcp" -> Endpoint.tcp("127.0.0.1", 0);
            default -> Endpoint.unix(folder.resolve("bus").toString());
        };
        List<String> files = certificates == null
                ? List.of()
                : List.of(
                        certificates.pemCertificates("server").toString(),
                        certificates.pemKey("server").toString());
        elsewhere = process ? BusElsewhere.start(where, 128, List.of(), ROOMY.frames(), files) : null;
        here = process
                ? null
                : BusServer.builder(Tick.SCHEMA)
                        .listen(where)
                        .queue(ROOMY)
                        .clock(clock)
                        .handshakeLimit(LONG)
                        .stallLimit(LONG)
                        .drainLimit(Duration.ZERO)
                        .tls(
                                certificates == null
                                        ? tls
                                        : TlsSettings.DEFAULT.withIdentity(
                                                certificates.identity("server"), Certificates.PASSWORD))
                        .start();
        ticking.setDaemon(true);
        ticking.start();
    }

    static FaultScene open(String transport, Path folder, boolean process) throws Exception {
        FaultScene scene = new FaultScene(transport, folder, process);
        scene.greeting = scene.measureGreeting();
        scene.witness = scene.builder(scene.endpoint(), LONG).connect();
        scene.awaitOnlyTheWitness(() -> {});
        return scene;
    }

    /** What a client sends before its first frame: with TLS that is more than the handshake. */
    private long measureGreeting() throws Exception {
        if (!transport.equals("tls")) {
            return Handshake.SIZE;
        }
        try (FaultProxy proxy = proxy(FaultPlan.NONE);
                Connection connection = connect(proxy.endpoint(), true, 0)) {
            Eventually.await("it", () -> joined() == 1);
            assertThat(connection.isOpen()).isTrue();
            return proxy.traffic().get(0).toServer();
        }
    }

    long greeting() {
        return greeting;
    }

    /** How many bytes a frame is on its way: a record of TLS has a header of 5 bytes, a type of 1, and a tag of 16. */
    long bytesOf(int frame) {
        return transport.equals("tls") ? frame + 22L : frame;
    }

    QueueLimits roomy() {
        return ROOMY;
    }

    BusElsewhere elsewhere() {
        if (elsewhere == null) {
            throw new IllegalStateException("the bus is here");
        }
        return elsewhere;
    }

    @Nullable
    BusServerCounters counters() {
        return here == null ? null : here.counters();
    }

    FaultProxy proxy(FaultPlan plan) throws IOException {
        Endpoint bus = endpoint();
        Endpoint target = bus instanceof Endpoint.Tls at ? Endpoint.tcp(at.host(), at.port()) : bus;
        Endpoint listen = transport.equals("unix")
                ? Endpoint.unix(folder.resolve("proxy" + proxies++).toString())
                : Endpoint.tcp("127.0.0.1", 0);
        return FaultProxy.start(listen, target, plan, clock);
    }

    /** Returns whether so many bytes of the client's first socket were handed on, or it has ended before. */
    static boolean reached(FaultProxy proxy, long place) {
        List<Traffic> traffic = proxy.traffic();
        return !traffic.isEmpty() && (traffic.get(0).ended() || traffic.get(0).toServer() >= place);
    }

    /** Who is connected past all proxies. */
    Connection witness() {
        if (witness == null) {
            throw new IllegalStateException("the scene is not open yet");
        }
        return witness;
    }

    /** Connects through a proxy, as often as it takes: only the first try of a connection is told to whoever connects. */
    Connection connect(Endpoint proxy, boolean patient, long seed) {
        Endpoint through = proxy instanceof Endpoint.Tcp at && transport.equals("tls")
                ? Endpoint.tls(at.host(), at.port())
                : proxy;
        for (int tries = 1; ; tries++) {
            try {
                return builder(through, patient ? LONG : Duration.ofMinutes(1))
                        .reconnect(QUICK.withSeed(seed))
                        .connect();
            } catch (BusUnavailableException refused) {
                if (tries > 1000) {
                    throw refused;
                }
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private ConnectionBuilder builder(Endpoint to, Duration limit) {
        return Mycelium.builder(Tick.SCHEMA)
                .endpoint(to)
                .tls(tls)
                .clock(clock)
                .reconnect(QUICK)
                .connectLimit(limit)
                .writeLimit(limit)
                .onError(error -> {});
    }

    void tenSeconds() {
        long until = clock.nanos() + Duration.ofSeconds(10).toNanos();
        Eventually.await("ten seconds", () -> clock.nanos() >= until);
    }

    void awaitOnlyTheWitness(Runnable loseOthers) {
        Publisher<Tick> publisher = witness().publisher(Tick.OTHER);
        Eventually.await("the client's end at the bus", () -> {
            loseOthers.run();
            // Of a TCP client that is gone a bus learns when it sends something.
            publisher.tryPublish(new Tick("anyone", 0));
            return open() == 1 && joined() == 1;
        });
    }

    private Endpoint endpoint() {
        return here == null ? elsewhere().endpoint() : here.endpoints().get(0);
    }

    private int open() {
        return here == null ? elsewhere().counts().open() : here.counters().open();
    }

    private int joined() {
        return here == null ? elsewhere().counts().joined() : here.counters().joined();
    }

    private void tick() {
        while (!ended) {
            clock.advance(TICK);
            LockSupport.parkNanos(200_000);
        }
    }

    @Override
    public void close() {
        if (witness != null) {
            witness.close();
        }
        if (here != null) {
            here.close();
        }
        if (elsewhere != null) {
            elsewhere.close();
        }
        ended = true;
    }
}
