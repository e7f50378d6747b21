package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.testkit.TestClock;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What nobody reckons with on a connection's thread: it never ends without a word, so that others would wait for ever. */
@Timeout(120) // most of these would wait for ever
class UnexpectedFailuresTest {
    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    void anErrorWhileConnectingIsAFailedTry() throws Exception {
        try (RawBus raw = RawBus.unix(folder)) {
            assertThatThrownBy(() -> Mycelium.builder(Tick.SCHEMA)
                            .endpoint(raw.endpoint())
                            .clock(new FailingClock())
                            .connect())
                    .isInstanceOf(BusUnavailableException.class)
                    .hasMessage("cannot connect to " + raw.endpoint()
                            + ": it failed: java.lang.StackOverflowError: by a test");
        }
    }

    @Test
    void anErrorInACodecCostsOneMessage() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        Schema<Tick> schema = new Schema<>(SchemaDigest.of(new byte[32]), 0, 0, 0, List.of(FailingCodec.CODEC));
        try (InProcessBus bus = new InProcessBus(schema)) {
            Connection connection = bus.connect(QueueLimits.OF_CONNECTION, error -> told.add(error.getMessage()));
            Subscription<Tick> ticks = connection.subscribe(FailingCodec.CODEC);
            connection.publisher(FailingCodec.CODEC).publish(new Tick("a", 13));
            connection.publisher(FailingCodec.CODEC).publish(new Tick("a", 14));
            assertThat(ticks.take().number()).isEqualTo(14);
            assertThat(ticks.received().malformed()).isEqualTo(1);
            assertThat(told).containsExactly("Tick: its codec failed: java.lang.StackOverflowError: by a test");
        }
    }

    /** The JDK looks hosts up in this file, which is a pipe that nobody writes: to open it never ends. */
    @Test
    void aHostWhoseAddressDoesNotComeIsGivenUpAtTheLimit() throws Exception {
        Path pipe = folder.resolve("hosts");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.net.hosts.file=" + pipe,
                        "-cp",
                        classPath(),
                        UnresolvedHost.class.getName())
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("not connected to tcp://bus.invalid:9091 within PT0.2S");
        } finally {
            process.destroyForcibly();
        }
    }

    private static String classPath() {
        String surefire = System.getProperty("surefire.test.class.path");
        String path = surefire == null ? System.getProperty("java.class.path") : surefire;
        return path.replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
    }

    /** Fails on the connection's own thread, the first time that this wants a timer. */
    private static final class FailingClock implements Clock {
        private final TestClock time = new TestClock();

        @Override
        public long nanos() {
            return time.nanos();
        }

        @Override
        public Timer schedule(Duration delay, Runnable task) {
            if (Thread.currentThread().getName().equals("mycelium-reader")) {
                throw new StackOverflowError("by a test");
            }
            return time.schedule(delay, task);
        }
    }

    /** Of a {@link Tick}, but thirteen is too much for it. */
    private static final class FailingCodec extends MessageCodec<Tick> {
        static final MessageCodec<Tick> CODEC = new FailingCodec();

        FailingCodec() {
            super(Tick.class, MessageLayout.of("Tick", 1, "ticks", false, Tick.SIZE, 8, Tick.SENDER, Tick.NUMBER));
        }

        @Override
        protected void write(Tick message, byte[] dst, int offset) {
            System.arraycopy(Tick.CODEC.encode(message), 0, dst, offset, Tick.SIZE);
        }

        @Override
        protected Tick read(byte[] src, int offset) {
            Tick read = Tick.CODEC.decode(src, offset, Tick.SIZE);
            if (read.number() == 13) {
                throw new StackOverflowError("by a test");
            }
            return read;
        }

        @Override
        public void validate(Tick message) {}

        @Override
        public List<Object> values(Tick message) {
            return Tick.CODEC.values(message);
        }

        @Override
        public Tick ofValues(List<?> values) {
            return Tick.CODEC.ofValues(values);
        }
    }
}
