package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ControlSocket;
import dev.mycelium.bridge.status.Totals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class StatusCommandTest {

    @TempDir
    Path folder;

    @Test
    void theBridgeIsNamedByItsFileOrItsSocket() throws IOException {
        Path file = folder.resolve("bus.toml");
        Files.writeString(
                file, "contract = \"c.yaml\"\nlisten = [\"unix:/a\"]\n[control]\nsocket = \"control.sock\"\n");
        Path socket = folder.resolve("control.sock");
        try (ControlSocket control = ControlSocket.bind(socket)) {
            control.serve(() -> status(true));
            Shell.Outcome outcome = Shell.run("status", file.toString());
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out()).startsWith("bridge ready, up 7.0s\n");
            assertThat(outcome.status()).isZero();
            assertThat(Shell.run("status", socket.toString())).isEqualTo(outcome);
            assertThat(Shell.run("status", "--json", socket.toString()).out())
                    .isEqualTo(status(true).toJson() + "\n");
        }
    }

    @Test
    void scriptsSeeWhetherItIsReady() throws IOException {
        Path socket = folder.resolve("control.sock");
        try (ControlSocket control = ControlSocket.bind(socket)) {
            control.serve(() -> status(false));
            assertThat(Shell.run("status", socket.toString()).status()).isEqualTo(1);
            Shell.Outcome outcome = Shell.run("status", socket.toString(), "--watch=0.1", "--count", "3");
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out().split("\n\n")).hasSize(3).allMatch(block -> block.startsWith("bridge not ready"));
            assertThat(Shell.run("status", "--json", socket.toString(), "--watch=0.1", "--count", "2")
                            .out())
                    .isEqualTo((status(false).toJson() + "\n").repeat(2));
        }
    }

    @Test
    void whereNoneAnswersItIsSaidWhatToLookAt() throws IOException {
        Path socket = folder.resolve("control.sock");
        Shell.Outcome outcome = Shell.run("status", socket.toString());
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("mycelium status: no bridge answers at " + socket)
                .contains("is it running, as this user, with [control] socket = ")
                .hasLineCount(1);
        assertThat(Shell.run("status", "--watch", "--count", "1", socket.toString())
                        .status())
                .isEqualTo(3);

        Path file = folder.resolve("bus.toml");
        assertThat(Shell.run("status", file.toString()).err())
                .contains("there is no file " + file + ": name the bridge's file, or its control socket");
        Files.writeString(file, "contract = \"c.yaml\"\nlisten = [\"unix:/a\"]\n");
        outcome = Shell.run("status", file.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("names no control socket: add [control] and socket = ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--watch=0", "--watch=x", "--count 3", "--watch --count 0"})
    void aLineThatCannotBeMeantIsNotTried(String line) {
        Shell.Outcome outcome = Shell.run(("status " + line + " a.sock").split(" "));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("mycelium status: ").hasLineCount(1);
    }

    private static BridgeStatus status(boolean ready) {
        return new BridgeStatus(
                "ab12",
                7,
                ready,
                ready ? List.of() : List.of("the bridge is stopping"),
                new Totals(0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
