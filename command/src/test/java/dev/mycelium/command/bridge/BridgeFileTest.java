package dev.mycelium.command.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.lifecycle.Restart;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BridgeFileTest {
    private static final Path BASE = Path.of("/etc/acme");

    @Test
    void everythingThatCanBeSaidOfABridge() {
        BridgeFile read = BridgeFile.read("""
                contract = "contracts.yaml"
                listen = ["unix:///run/acme/bus.sock", "tcp://127.0.0.1:9091"]
                folder = "/run/acme/workers"

                [window]
                contract = "old.yaml"
                for = "25h"

                [[worker]]
                name = "pricer"
                command = ["java", "-jar", "pricer.jar"]
                folder = "work"
                order = 2
                ready = "launch"
                restart = "on-failure"
                start_limit = "500ms"
                stop_limit = "5m"
                min_uptime = "1h"
                inherit = ["PATH"]
                environment = { REGION = "eu" }

                [[worker]]
                name = "model"
                command = ["python3", "model.py"]
                """, BASE);
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.contract()).contains(Path.of("/etc/acme/contracts.yaml"));
        assertThat(read.endpoints())
                .extracting(Listening::endpoint)
                .containsExactly(Endpoint.unix("/run/acme/bus.sock"), Endpoint.tcp("127.0.0.1", 9091));
        assertThat(read.window()).contains(new Window(Path.of("/etc/acme/old.yaml"), Duration.ofHours(25)));
        assertThat(read.folder()).contains(Path.of("/run/acme/workers"));
        Worker pricer = read.workers().get(0);
        assertThat(pricer.command()).containsExactly("java", "-jar", "pricer.jar");
        assertThat(pricer.folder()).isEqualTo(Path.of("/etc/acme/work"));
        assertThat(pricer.order()).isEqualTo(2);
        assertThat(pricer.rules().readyOnLaunch()).isTrue();
        assertThat(pricer.rules().restart().restart()).isEqualTo(Restart.ON_FAILURE);
        assertThat(pricer.rules().startLimit()).isEqualTo(Duration.ofMillis(500));
        assertThat(pricer.rules().stopLimit()).isEqualTo(Duration.ofMinutes(5));
        assertThat(pricer.rules().minUptime()).isEqualTo(Duration.ofHours(1));
        assertThat(pricer.inherited()).containsExactly("PATH");
        assertThat(pricer.environment()).containsEntry("REGION", "eu");
        Worker plain = Worker.named("model").command("python3", "model.py").inFolder(BASE);
        assertThat(read.workers().get(1)).isEqualTo(plain);
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        BridgeFile read = BridgeFile.read("""
                contract = 7
                listen = ["tcp://nowhere", 9, "tls://127.0.0.1:1"]
                colour = "red"

                [[worker]]
                name = "-"
                command = ["true"]

                [[worker]]
                command = "true"

                [[worker]]
                name = "b"
                command = ["true"]
                order = 9999999999
                restart = "sometimes"
                ready = "soon"
                stop_limit = "10"
                start_limit = "100h"

                [[worker]]
                name = "b"
                command = ["true"]
                """, BASE);
        List<String> found =
                read.mistakes().stream().map(each -> each.in("b.toml")).toList();
        assertThat(found).hasSize(14);
        List<String> starts = List.of(
                "b.toml:1:1: \"contract\" must be text in quotes",
                "b.toml:2:11: ",
                "b.toml:2:28: item 2 of \"listen\" must be text in quotes",
                "b.toml:2:31: tls:// needs a certificate: say it as [[endpoint]]",
                "b.toml:3:1: \"colour\" is not known here; there are bus, contract, control, endpoint, folder, link, listen, log, monitor, window, worker",
                "b.toml:6:1: ",
                "b.toml:9:1: the worker has no name",
                "b.toml:10:1: \"command\" must be a list",
                "b.toml:15:1: order 9999999999 is outside -2147483648..2147483647",
                "b.toml:16:1: \"sometimes\" is no restart: always, on-failure, never",
                "b.toml:17:1: \"soon\" is not known: handshake, launch",
                "b.toml:18:1: \"10\" is no time: write 500ms, 30s, 5m or 1h",
                "b.toml:19:1: startLimit is PT100H, must be 1 ms or more, at most a day",
                "b.toml:22:1: there is a worker \"b\" already");
        for (int i = 0; i < starts.size(); i++) {
            assertThat(found.get(i)).startsWith(starts.get(i));
        }
    }

    @Test
    void whatIsMissingIsNamedWithAnExample() {
        assertThat(BridgeFile.read("", BASE).mistakes())
                .extracting(FileMistake::text)
                .containsExactlyInAnyOrder(
                        "the contract is missing: contract = \"contracts.yaml\"",
                        "it listens nowhere: listen = [\"unix:///run/acme/bus.sock\"]");
    }

    @Test
    void aWindowThatIsNotWholeIsNamedWithWhatItLacks() {
        BridgeFile read = BridgeFile.read("""
                contract = "new.yaml"
                listen = ["unix:/run/acme/bus.sock"]

                [window]
                until = "tomorrow"
                for = "7 days"
                """, BASE);
        assertThat(read.window()).isEmpty();
        assertThat(read.mistakes())
                .map(mistake -> mistake.in("b.toml"))
                .containsExactly(
                        "b.toml:4:1: the window has no \"contract\": contract = \"old.yaml\", for = \"168h\"",
                        "b.toml:5:1: \"until\" is not known here; there are contract, for",
                        "b.toml:6:1: \"7 days\" is no time: write 500ms, 30s, 5m or 1h");
    }

    @Test
    void whatIsNoTomlHasItsPlaceToo() {
        List<FileMistake> mistakes =
                BridgeFile.read("contract = \"a\"\nlisten = = 3\n", BASE).mistakes();
        assertThat(mistakes).isNotEmpty();
        assertThat(mistakes.get(0).line()).isEqualTo(2);
        assertThat(mistakes.get(0).column()).isEqualTo(10);
    }
}
