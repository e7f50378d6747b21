package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.WorkerReport;
import dev.mycelium.command.bridge.SelfSigned;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a bridge.toml can say beside workers and plain endpoints, each seen to be so by the commands that are for it. */
@Timeout(300)
class BridgeTablesIT {
    private static final String SENT = "send --confirmed --confirm-limit 60 CounterUpdate counter_id=1 value=2 delta=3";

    @TempDir
    Path folder;

    @Test
    void theBridgeIsAsItsFileSays() throws Exception {
        SelfSigned.write(folder);
        Files.copy(Path.of(Shell.contract("chat")), folder.resolve("contracts.yaml"));
        Files.writeString(
                folder.resolve("old.yaml"),
                "# Another comment is another digest.\n" + Files.readString(folder.resolve("contracts.yaml")));
        Files.writeString(folder.resolve("bridge.toml"), """
                contract = "contracts.yaml"
                listen = ["unix:bus.sock"]

                [[endpoint]]
                listen = "tls://127.0.0.1:0"
                cert = "cert.pem"
                key = "key.pem"
                client_ca = "cert.pem"

                [window]
                contract = "old.yaml"
                for = "1h"

                [[link]]
                name = "away"
                to = "unix:away.sock"
                send = ["TextMessage"]

                [[worker]]
                name = "cat"
                command = ["cat"]
                ready = "launch"

                [control]
                socket = "control.sock"

                [monitor]
                listen = "127.0.0.1:0"

                [log]
                format = "json"
                """);
        assertThat(Installed.sh(folder, "mycelium bridge --check").out())
                .isEqualTo("bridge.toml is right; messages: 3, endpoints: 2, workers: 1, links: 1\n");
        ProcessBuilder builder = new ProcessBuilder(
                        Installed.FOLDER.resolve("mycelium").toString(), "bridge")
                .directory(folder.toFile())
                .redirectError(folder.resolve("log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(printed.readLine()).isEqualTo("listening on unix:bus.sock");
            String tls = String.valueOf(printed.readLine()).replace("listening on ", "");
            assertThat(tls).startsWith("tls://127.0.0.1:");
            String monitor = String.valueOf(printed.readLine());
            assertThat(monitor).matches("monitor on 127\\.0\\.0\\.1:\\d+: /metrics, /health");

            assertThat(run(SENT + " --endpoint unix:bus.sock")).isEqualTo("0 ");
            assertThat(run(SENT + " --endpoint unix:bus.sock --contract old.yaml"))
                    .isEqualTo("0 ");
            String trusted = SENT + " --endpoint " + tls + " --tls-trust cert.pem";
            assertThat(run(trusted + " --tls-cert cert.pem --tls-key key.pem")).isEqualTo("0 ");
            assertThat(run(trusted)).startsWith("3 mycelium send: ");
            assertThat(run(SENT + " --endpoint " + tls)).startsWith("3 mycelium send: ");

            BridgeStatus status = BridgeStatus.ofJson(
                    Installed.sh(folder, "mycelium status --json").out());
            WorkerReport cat = status.workers().get(0);
            assertThat(cat.pid()).isPresent();
            assertThat(cat.uptimeSeconds().orElse(-1.0)).isNotNegative();
            assertThat(status.links().get(0).up()).isFalse();
            assertThat(status.totals().framesForwarded()).isEqualTo(3);
            assertThat(Installed.sh(folder, "mycelium status").out())
                    .containsPattern(
                            "worker +state +pid .*\\Rcat +\\S+ +" + cat.pid().orElse(0L))
                    .containsPattern("link +to .*\\Raway +unix:away.sock +DOWN");
            HttpResponse<String> metrics = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://"
                                            + monitor.replaceAll("monitor on (.*): /metrics.*", "$1") + "/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(metrics.body()).contains("socket_endpoint_frames_forwarded_total");
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(run("status"))
                .startsWith("3 mycelium status: no bridge answers at ")
                .hasLineCount(1);
        List<String> log = Files.readAllLines(folder.resolve("log"));
        assertThat(log)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                JsonParser.parseString(line).getAsJsonObject().keySet())
                        .contains("ts", "level", "logger", "msg"));
    }

    /** The status, a blank, and what was printed. */
    private String run(String line) throws Exception {
        Shell.Outcome outcome = Installed.sh(folder, "mycelium " + line, Map.of());
        return outcome.status() + " " + outcome.out();
    }

    @Test
    void whatDoesNotFitTheContractsIsNamedToo() throws Exception {
        Files.copy(Path.of(Shell.contract("chat")), folder.resolve("contracts.yaml"));
        String bridge = "contract = \"contracts.yaml\"\nlisten = [\"unix:bus.sock\"]\n";
        Files.writeString(
                folder.resolve("bridge.toml"),
                bridge + "[[link]]\nname = \"a\"\nto = \"unix:b.sock\"\nsend = [\"TextMesage\"]\n");
        assertThat(Shell.run("bridge", "--check", folder.resolve("bridge.toml").toString())
                        .err())
                .contains("bridge.toml:6:9: the contract has no message \"TextMesage\"; did you mean \"TextMessage\"?");
        Files.writeString(
                folder.resolve("bridge.toml"), bridge + "[window]\ncontract = \"contracts.yaml\"\nfor = \"24h\"\n");
        assertThat(Shell.run("bridge", "--check", folder.resolve("bridge.toml").toString())
                        .err())
                .contains("bridge.toml:4:1: the bridge has this contract itself: name the other one");
    }
}
