package dev.mycelium.samples.echoworker;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Hosts a bus, starts the worker, asks it, tells it to end, and shows all of it. */
public final class Demonstration {
    private Demonstration() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("echo-worker");
        Path socket = folder.resolve("bus.sock");
        Endpoint endpoint = Endpoint.unix(socket.toString());
        try (BusServer server =
                        BusServer.builder(Contracts.SCHEMA).listen(endpoint).start();
                Connection bus =
                        Mycelium.connect(Contracts.SCHEMA, server.endpoints().get(0));
                Subscription<WorkerReady> ready = bus.subscribe(WorkerReady.CODEC);
                Subscription<EchoReply> replies = bus.subscribe(EchoReply.CODEC)) {
            System.out.println("the bus listens on a Unix socket");
            Process worker = WorkerProcess.with(Map.of(
                            Endpoint.ENVIRONMENT_VARIABLE,
                            socket.toString(),
                            Handshake.ENVIRONMENT_VARIABLE,
                            Contracts.SCHEMA_DIGEST.toString(),
                            "ECHO_NAME",
                            "parrot"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT) // its log
                    .start();
            try {
                System.out.println(ready.take().worker() + " is ready");
                ask(bus.publisher(EchoRequest.CODEC), replies);
                worker.toHandle().destroy(); // SIGTERM; the process itself would close its output, too
                showTheEnd(worker);
            } finally {
                worker.destroyForcibly();
            }
        } finally {
            Files.delete(folder);
        }
    }

    private static void ask(Publisher<EchoRequest> requests, Subscription<EchoReply> replies) throws Exception {
        List<String> texts = List.of("Hello", "", "Grüße, 世界");
        for (int number = 1; number <= texts.size(); number++) {
            requests.publish(new EchoRequest(number, texts.get(number - 1)));
            EchoReply reply = replies.take();
            System.out.println(reply.worker() + " replies to " + reply.number() + ": \"" + reply.text() + "\"");
        }
    }

    private static void showTheEnd(Process worker) throws Exception {
        try (BufferedReader said = worker.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(line -> System.out.println("it says: " + line));
        }
        System.out.println("told to end, it ended with " + worker.waitFor());
    }
}
