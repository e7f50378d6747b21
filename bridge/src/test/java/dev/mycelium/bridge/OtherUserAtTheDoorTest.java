package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who comes by a worker's door is asked who he is, also where somebody has opened the folder that others cannot enter. To be somebody
 * else takes root; where the test is not, there is only the folder to look at.
 */
class OtherUserAtTheDoorTest {
    private static final Logger LOGGER = Logger.getLogger(Bridge.class.getName());
    private static final int NOBODY = 65534;

    private final CountDownLatch told = new CountDownLatch(1);
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getMessage().contains("has come by the door of worker")) {
                told.countDown();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Path folder;

    @BeforeEach
    void makeAFolderThatAllMayEnter() throws IOException {
        folder = Files.createTempDirectory("open");
        open(folder);
        Path classes = Files.createDirectories(folder.resolve("dev/mycelium/bridge"));
        try (InputStream file = OtherUser.class.getResourceAsStream("OtherUser.class")) {
            Files.copy(file, classes.resolve("OtherUser.class"));
        }
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void delete() throws IOException {
        LOGGER.removeHandler(handler);
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aHandshakeOfAnotherUserDoesNotMakeAWorkerReady() throws Exception {
        Path doors = folder.resolve("state");
        Path door = doors.resolve("absent.sock");
        try (Bridge bridge = Bridge.builder(BridgeWorker.SCHEMA)
                .folder(doors)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .worker(Worker.named("absent").command("sleep", "1000"))
                .start()) {
            Programs.await("it is started", () -> bridge.workers().get(0).runs() == 1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(doors)))
                    .isEqualTo("rwx------");
            if (isRoot()) {
                open(doors);
                Files.setPosixFilePermissions(door, PosixFilePermissions.fromString("rw-rw-rw-"));
                Process other = somebodyElse(door);
                try {
                    assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
                } finally {
                    other.getOutputStream().close();
                    assertThat(other.waitFor()).isZero();
                }
            }
            assertThat(bridge.workers().get(0).state()).isEqualTo(WorkerState.STARTING);
            Client own = Client.join(Endpoint.unix(door.toString()), BridgeWorker.SCHEMA.digest());
            try {
                Programs.await("it is up", () -> bridge.workers().get(0).state() == WorkerState.UP);
            } finally {
                own.close();
            }
        }
    }

    private Process somebodyElse(Path door) throws IOException {
        return new ProcessBuilder(List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        folder.toString(),
                        OtherUser.class.getName(),
                        door.toString(),
                        HexFormat.of().formatHex(Handshake.bytes(BridgeWorker.SCHEMA.digest()))))
                .redirectErrorStream(true)
                .start();
    }

    private static void open(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
