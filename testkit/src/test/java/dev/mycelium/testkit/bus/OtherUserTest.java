package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A bus's socket lets in whoever runs the bus, and nobody else. To be somebody else takes root; where the test is not, it takes
 * from itself what others do not have either: the right to write to the file.
 */
class OtherUserTest {
    private static final int NOBODY = 65534;

    private Path folder;
    private Path path;

    @BeforeEach
    void makeAFolderThatAllMayEnter() throws IOException {
        folder = Files.createTempDirectory("open");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        path = folder.resolve("bus.sock");
        Path classes = Files.createDirectories(folder.resolve("dev/mycelium/testkit/bus"));
        try (InputStream file = OtherUser.class.getResourceAsStream("OtherUser.class")) {
            assertThat(file).isNotNull();
            Files.copy(file, classes.resolve("OtherUser.class"));
        }
    }

    @AfterEach
    void delete() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void anotherUserIsRefusedAndTheOwnIsNot() throws Exception {
        try (BusServer bus = start()) {
            assertThat(connect(List.of())).isEqualTo("connected: true");
            requireThatOthersAreRefused();
            if (!isRoot()) {
                allow("r--------");
                assertThat(connect(List.of())).isEqualTo("refused: Permission denied");
            }
            assertThat(bus.counters().acceptErrors()).isZero();
        }
    }

    /** So it is the mode that refuses, and nothing else on the way. */
    @Test
    void aSocketThatLetsOthersInIsFound() throws Exception {
        try (BusServer bus = start()) {
            allow("rw-rw-rw-");
            assertThatThrownBy(this::requireThatOthersAreRefused)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(isRoot() ? "connected: true" : "rw-rw-rw-");
            assertThat(bus.counters().acceptErrors()).isZero();
        }
    }

    private void requireThatOthersAreRefused() throws Exception {
        if (isRoot()) {
            assertThat(connect(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")))
                    .isEqualTo("refused: Permission denied");
        } else {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
    }

    private BusServer start() throws IOException {
        return BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.unix(path.toString()))
                .start();
    }

    private void allow(String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private String connect(List<String> as) throws Exception {
        List<String> command = new ArrayList<>(as);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", folder.toString(), OtherUser.class.getName()));
        command.add(path.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
