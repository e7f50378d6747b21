package dev.mycelium.samples.echoworker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The worker as a process: what it prints, and with what it ends. */
@Timeout(60)
class EchoWorkerProcessTest {

    @Test
    void repliesAndEndsWithNoughtWhenItIsToldToEnd() throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Demonstration.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/expected-output.txt")));
    }

    @Test
    void withoutABusItSaysWhatIsMissing() throws Exception {
        assertThat(failure(Map.of()))
                .isEqualTo("cannot begin: MYCELIUM_SOCKET is not set: give it the path of a socket or host:port,"
                        + " or name an endpoint in the code");
    }

    @Test
    void ofAnotherContractItSaysBothDigests() throws Exception {
        String other = "ab".repeat(32);
        assertThat(failure(Map.of(
                        Endpoint.ENVIRONMENT_VARIABLE, "/nowhere/bus.sock", Handshake.ENVIRONMENT_VARIABLE, other)))
                .contains(other)
                .contains(Contracts.SCHEMA_DIGEST.toString());
    }

    @Test
    void whereNobodyListensItSaysWhere() throws Exception {
        assertThat(failure(Map.of(Endpoint.ENVIRONMENT_VARIABLE, "/nowhere/bus.sock")))
                .isEqualTo("cannot begin: cannot connect to unix:/nowhere/bus.sock: No such file or directory");
    }

    /** Returns the last line of what it says about it: before it, there may be the log's. */
    private static String failure(Map<String, String> variables) throws Exception {
        Process worker = WorkerProcess.with(variables).start();
        String printed = new String(worker.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isEqualTo(1);
        return printed.strip().replaceAll("(?s).*\n", "");
    }
}
