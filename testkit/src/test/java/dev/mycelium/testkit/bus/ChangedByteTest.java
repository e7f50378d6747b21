package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.fault.Direction;
import dev.mycelium.testkit.fault.Fault;
import dev.mycelium.testkit.fault.FaultPlan;
import dev.mycelium.testkit.fault.FaultProxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A byte that is changed on the way: TLS sees each, and without TLS nobody can. */
@Timeout(120)
class ChangedByteTest {
    private static final int COUNT = 20;

    /** Beyond the greatest count of bytes that TLS takes until it is agreed upon, and into what it carries then. */
    private static final int REACH = 1600;

    private static final int STEP = 47;

    @TempDir
    static Path folder;

    private static Certificates certificates;

    @BeforeAll
    static void makeCertificates() throws Exception {
        certificates = Certificates.ofThisRun();
    }

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    void underTlsNoFrameArrivesChangedAndWhatFollowsDoesNotArrive() throws Exception {
        int cutShort = 0;
        for (int at = 0; at < REACH; at += STEP) {
            List<Tick> arrived = arrivedOver("tls", at);
            assertThat(arrived).as("byte %d changed", at).isEqualTo(sent().subList(0, arrived.size()));
            cutShort += arrived.size() < COUNT ? 1 : 0;
        }
        System.out.println(
                "changed bytes under TLS: " + (REACH + STEP - 1) / STEP + " places, " + cutShort + " ended it");
        assertThat(cutShort).isGreaterThan(REACH / STEP / 2);
    }

    /** The same check finds it where nothing protects the bytes: the last byte of the third frame. */
    @Test
    void withoutTlsAChangedPayloadArrivesAsIfItHadBeenSent() throws Exception {
        int at = 34 + 3 * (6 + Tick.SIZE) - 1;
        List<Tick> arrived = arrivedOver("tcp", at);
        assertThat(arrived).hasSize(COUNT).isNotEqualTo(sent());
        assertThat(arrived.get(2)).isEqualTo(new Tick("me", 2 | 1L << 56));
    }

    private static List<Tick> sent() {
        List<Tick> all = new ArrayList<>();
        for (long number = 0; number < COUNT; number++) {
            all.add(new Tick("me", number));
        }
        return all;
    }

    /** What an unharmed client gets when one byte of what another sends is changed. */
    private static List<Tick> arrivedOver(String kind, int at) throws Exception {
        Endpoint local = Endpoint.unix(folder.resolve("bus" + kind + at).toString());
        try (BusServer bus = BusServer.builder(Tick.SCHEMA)
                        .listen(kind.equals("tls") ? Endpoint.tls("127.0.0.1", 0) : Endpoint.tcp("127.0.0.1", 0))
                        .listen(local)
                        .tls(TlsSettings.DEFAULT.withIdentity(
                                certificates.pemCertificates("server"), certificates.pemKey("server")))
                        .start();
                FaultProxy proxy = FaultProxy.start(
                        Endpoint.tcp("127.0.0.1", 0),
                        Endpoint.tcp("127.0.0.1", portOf(bus.endpoints().get(0))),
                        FaultPlan.always(Fault.corrupt(Direction.TO_SERVER, at, 1)));
                Connection unharmed = Mycelium.connect(Tick.SCHEMA, local);
                Subscription<Tick> ticks = unharmed.subscribe(Tick.CODEC)) {
            Eventually.await("the unharmed one", () -> bus.counters().joined() == 1);
            send(kind, portOf(proxy.endpoint()));
            // All of it has arrived, or its connection is over.
            Eventually.await(
                    "all or the end",
                    () -> bus.counters().framesForwarded() == COUNT
                            || (bus.counters().accepted() == 2 && bus.counters().open() == 1));
            unharmed.publisher(Tick.CODEC).publish(new Tick("end", 0));
            List<Tick> arrived = new ArrayList<>();
            for (Tick tick = ticks.take(); !tick.sender().equals("end"); tick = ticks.take()) {
                arrived.add(tick);
            }
            return arrived;
        }
    }

    private static void send(String kind, int port) throws Exception {
        try (Connection harmed = Mycelium.builder(Tick.SCHEMA)
                .endpoint(kind.equals("tls") ? Endpoint.tls("127.0.0.1", port) : Endpoint.tcp("127.0.0.1", port))
                .tls(TlsSettings.DEFAULT.withTrust(certificates.trust("ca")))
                .connectLimit(Duration.ofSeconds(2))
                .reconnect(ReconnectPolicy.NEVER)
                .connect()) {
            Publisher<Tick> publisher = harmed.publisher(Tick.CODEC);
            for (Tick tick : sent()) {
                publisher.publish(tick);
            }
        } catch (BusUnavailableException | BusClosedException seen) {
            assertThat(kind).isEqualTo("tls");
        }
    }

    private static int portOf(Endpoint endpoint) {
        return endpoint instanceof Endpoint.Tls tls ? tls.port() : ((Endpoint.Tcp) endpoint).port();
    }
}
