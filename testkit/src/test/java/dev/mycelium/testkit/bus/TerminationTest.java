package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker in a process of its own, told to end. */
class TerminationTest {
    private static final int COUNT = 50;

    @TempDir
    Path folder;

    private Process worker;

    @AfterEach
    void kill() {
        worker.destroyForcibly();
    }

    @Test
    void sigtermWorksOffWhatHasArrivedAndEndsWithNought() throws Exception {
        try (BusServer bus = start();
                Connection connection =
                        Mycelium.connect(Tick.SCHEMA, bus.endpoints().get(0))) {
            Subscription<Tick> ticks = connection.subscribe(Tick.CODEC);
            BufferedReader output = startWorker(bus);
            var publisher = connection.publisher(Tick.CODEC);
            publisher.publish(new Tick("go", 0));
            for (int number = 0; number < COUNT; number++) {
                publisher.publish(new Tick("me", number));
            }
            assertThat(output.readLine()).isEqualTo("first");
            // The worker is sent nothing more than this, so once it has it all, all has arrived there.
            Eventually.await("all with the worker", () -> bus.counters().waiting() == 0);

            signal("TERM");
            List<Long> echoes = new ArrayList<>();
            while (echoes.size() < COUNT) {
                Tick tick = ticks.take();
                if (tick.sender().equals("echo")) {
                    echoes.add(tick.number());
                }
            }
            assertThat(echoes).isSorted().hasSize(COUNT);
            assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(worker.exitValue()).isZero();
            Eventually.await("its end", () -> bus.counters().open() == 1);
        }
    }

    @Test
    void whoEndsItselfKeepsItsStatus() throws Exception {
        try (BusServer bus = start();
                Connection connection =
                        Mycelium.connect(Tick.SCHEMA, bus.endpoints().get(0))) {
            BufferedReader output = startWorker(bus, "3");
            connection.publisher(Tick.CODEC).publish(new Tick("go", 0));
            assertThat(output.readLine()).isEqualTo("first");
            assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(worker.exitValue()).isEqualTo(3);
        }
    }

    private BusServer start() throws Exception {
        return BusServer.builder(Tick.SCHEMA)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .start();
    }

    private BufferedReader startWorker(BusServer bus, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(command, "-Xshare:auto", "-cp", classPath(), EchoWorker.class.getName());
        Collections.addAll(command, arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String path = bus.endpoints().get(0).toString().substring("unix:".length());
        builder.environment().put(Endpoint.ENVIRONMENT_VARIABLE, path);
        builder.environment()
                .put(Handshake.ENVIRONMENT_VARIABLE, Tick.SCHEMA.digest().toString());
        worker = builder.start();
        BufferedReader output = worker.inputReader(StandardCharsets.UTF_8);
        assertThat(output.readLine()).isEqualTo("ready");
        return output;
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(worker.pid()))
                .start()
                .waitFor();
    }

    static String classPath() {
        String surefire = System.getProperty("surefire.test.class.path");
        String path = surefire == null ? System.getProperty("java.class.path") : surefire;
        return path.replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
    }
}
