package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.log.LogFormat;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line that a bridge logs again and again, and at its end. */
class StatisticsTest {
    private static final Logger LOGGER = Logger.getLogger("dev.mycelium.bridge.statistics");

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord event) {
            String line = LogFormat.LOGFMT.formatter().format(event);
            lines.add(line.substring(line.indexOf("msg=")).strip());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void hear() {
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void hearNoMore() {
        LOGGER.removeHandler(handler);
    }

    @Test
    void eachFiveSecondsAndAtTheEnd() throws Exception {
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        Bridge bridge = Bridge.builder(Chunk.SCHEMA)
                .listen(endpoint)
                .folder(folder.resolve("state"))
                .clock(clock)
                .start();
        try (Client client = Client.join(endpoint, Chunk.SCHEMA.digest());
                Client wrong = Client.join(endpoint, Chunk.digest(9))) {
            Programs.await("one is wrong", () -> bridge.counters().handshakeFailures() == 1);
            clock.advance(Duration.ofNanos(4_999_999_999L));
            assertThat(lines).isEmpty();
            clock.advance(Duration.ofNanos(1));
            Programs.await("the first line", () -> lines.size() == 1);
            for (int i = 0; i < 2000; i++) {
                client.write(Chunk.CODEC.encodeFrame(new Chunk(i)));
                client.readFrame();
            }
            Programs.await("the next timer", () -> clock.timers() == 1);
            clock.advance(Duration.ofSeconds(5));
            Programs.await("the second line", () -> lines.size() == 2);
            assertThat(wrong).isNotNull();
        } finally {
            bridge.hurry();
        }
        assertThat(lines)
                .containsExactly(
                        "msg=statistics connections=2 handshake_failures=1 frames_forwarded=0",
                        "msg=statistics connections=2 handshake_failures=1 frames_forwarded=2000",
                        "msg=statistics connections=2 handshake_failures=1 frames_forwarded=2000");
        bridge.close();
        assertThat(lines).hasSize(3);
    }

    @Test
    void aFolderOfItsOwnGoesWithTheBridge() throws Exception {
        Path told = folder.resolve("told");
        Bridge bridge = Bridge.builder(Chunk.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .worker(Worker.named("w")
                        .command("/bin/sh", "-c", "echo $MYCELIUM_SOCKET > " + told + "; exec sleep 1000")
                        .readyOnLaunch())
                .start();
        Programs.await("it is told", () -> Files.exists(told) && told.toFile().length() > 1);
        Path own = Path.of(Files.readString(told).strip()).getParent();

        assertThat(own).isDirectory();
        bridge.close();
        assertThat(own).doesNotExist();
    }

    @Test
    void toCloseAgainWarnsOfNothing() throws Exception {
        Logger ofBridges = Logger.getLogger(Bridge.class.getName());
        ofBridges.addHandler(handler);
        try {
            Bridge bridge = Bridge.builder(Chunk.SCHEMA)
                    .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                    .clock(clock)
                    .start();
            bridge.close();
            bridge.close();
            bridge.hurry();
        } finally {
            ofBridges.removeHandler(handler);
        }
        assertThat(lines).containsExactly("msg=statistics connections=0 handshake_failures=0 frames_forwarded=0");
    }
}
