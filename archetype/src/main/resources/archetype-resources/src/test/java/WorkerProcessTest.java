package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The worker as what it will be: a process on a bus, told by its environment where that is. */
@Timeout(60)
class WorkerProcessTest {
    @TempDir
    Path folder;

    @Test
    void repliesAndEndsWithNoughtWhenItIsToldToEnd() throws Exception {
        Path socket = folder.resolve("bus.sock");
        Endpoint endpoint = Endpoint.unix(socket.toString());
        try (BusServer server = BusServer.builder(Contracts.SCHEMA).listen(endpoint).start();
                Connection bus = Mycelium.connect(Contracts.SCHEMA, server.endpoints().get(0));
                Subscription<WorkerReady> ready = bus.subscribe(WorkerReady.CODEC);
                Subscription<Reply> replies = bus.subscribe(Reply.CODEC)) {
            Process worker = start(Map.of(
                    Endpoint.ENVIRONMENT_VARIABLE, socket.toString(),
                    Handshake.ENVIRONMENT_VARIABLE, Contracts.SCHEMA_DIGEST.toString(),
                    "WORKER_NAME", "one"));
            try {
                assertEquals(new WorkerReady("one"), ready.take());
                bus.publisher(Request.CODEC).publish(new Request(7, "Hello"));
                assertEquals(new Reply(7, "Hello", "one"), replies.take());
                worker.toHandle().destroy(); // SIGTERM
                assertEquals("1 replies", textOf(worker));
                assertEquals(0, worker.waitFor());
            } finally {
                worker.destroyForcibly();
            }
        }
    }

    @Test
    void withoutABusItSaysWhatIsMissing() throws Exception {
        Process worker = start(Map.of());
        assertEquals(
                "cannot begin: MYCELIUM_SOCKET is not set: give it the path of a socket or host:port,"
                        + " or name an endpoint in the code",
                textOf(worker));
        assertEquals(1, worker.waitFor());
    }

    /** The last line of all that it prints: before it, there may be the log's. */
    private static String textOf(Process worker) throws Exception {
        String printed = new String(worker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed.strip().replaceAll("(?s).*\n", "");
    }

    private static Process start(Map<String, String> variables) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = placeOf(Worker.class) + File.pathSeparator + placeOf(Connection.class);
        ProcessBuilder builder = new ProcessBuilder(java, "-cp", classes, Worker.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("MYCELIUM_") || name.startsWith("WORKER_"));
        builder.environment().putAll(variables);
        return builder.redirectErrorStream(true).start();
    }

    private static Path placeOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
