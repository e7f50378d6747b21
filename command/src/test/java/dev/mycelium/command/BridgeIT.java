package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bridge in a process of its own, whose contract is a file: no class was generated for it. */
class BridgeIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void framesPassWorkersRunAndSigtermEndsBoth() throws Exception {
        byte[] contract = Files.readAllBytes(Path.of(Shell.contract("chat")));
        Files.write(folder.resolve("contracts.yaml"), contract);
        Path socket = folder.resolve("bus.sock");
        Files.writeString(folder.resolve("bridge.toml"), """
                contract = "contracts.yaml"
                listen = ["unix://%s"]
                folder = "workers"

                [[worker]]
                name = "touch"
                command = ["sh", "-c", "echo $$ > pid; mv pid started; exec cat"]
                ready = "launch"
                """.formatted(socket));
        ProcessBuilder builder = new ProcessBuilder(
                        Installed.FOLDER.resolve("mycelium").toString(), "bridge")
                .directory(folder.toFile())
                .redirectError(folder.resolve("log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(printed.readLine()).isEqualTo("listening on " + Endpoint.unix(socket.toString()));
            Schema<FieldValues> schema = ContractSchema.of(LaidOut.of(new Source("contracts.yaml", contract), false));
            try (Connection receiver = Mycelium.builder(schema)
                            .endpoint(Endpoint.unix(socket.toString()))
                            .connectVerified(LONG);
                    Connection sender = Mycelium.builder(schema)
                            .endpoint(Endpoint.unix(socket.toString()))
                            .connectVerified(LONG)) {
                Subscription<RawFrame> frames = receiver.subscribeRaw();
                RawFrame sent = new RawFrame(1002, ByteString.ofHex("0100000000000000feffffffffffff7f"));
                sender.publishRaw(sent);
                assertThat(frames.poll(LONG)).isEqualTo(sent);
            }
            Path started = folder.resolve("started");
            for (long end = System.nanoTime() + LONG.toNanos(); !Files.exists(started); ) {
                assertThat(process.waitFor(10, TimeUnit.MILLISECONDS)).isFalse();
                assertThat(System.nanoTime() - end).isNegative();
            }
            long worker = Long.parseLong(Files.readString(started).strip());
            assertThat(ProcessHandle.of(worker)).isPresent();
            process.destroy();
            assertThat(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
            assertThat(ProcessHandle.of(worker).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(socket).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void checkNamesTheMistakesAndStartsNothing() throws Exception {
        Files.writeString(folder.resolve("bridge.toml"), "contract = \"contracts.yaml\"\nlisten = []\nport = 3\n");
        Shell.Outcome outcome = Installed.sh(folder, "mycelium bridge --check");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo("""
                        bridge.toml:2:1: it listens nowhere: listen = ["unix:///run/acme/bus.sock"]
                        bridge.toml:3:1: "port" is not known here; there are bus, contract, control, endpoint, folder, link, listen, log, monitor, window, worker
                        mycelium bridge: bridge.toml has 2 mistakes
                        """);
    }
}
