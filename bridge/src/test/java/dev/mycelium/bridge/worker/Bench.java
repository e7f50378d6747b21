package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.process.ProcessEntry;
import dev.mycelium.testkit.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A supervisor under test, its clock, and what it told. */
final class Bench implements AutoCloseable {
    final TestClock clock = new TestClock();
    final List<String> changes = Collections.synchronizedList(new ArrayList<>());
    final Path folder;
    private final Supervisor supervisor;

    Bench(Path folder, Worker... workers) throws IOException {
        this.folder = folder;
        SupervisorBuilder builder = Supervisor.in(folder.resolve("state"))
                .clock(clock)
                .onState(status -> changes.add(status.name() + " " + status.state()));
        for (Worker worker : workers) {
            builder.worker(worker);
        }
        supervisor = builder.start();
    }

    /** A worker that a shell runs; {@code $D} is the folder. */
    static Worker shell(String name, Path folder, String script) {
        return Worker.named(name).command("/bin/sh", "-c", script).withEnvironment("D", folder.toString());
    }

    Supervisor supervisor() {
        return supervisor;
    }

    WorkerStatus status(String name) {
        return supervisor.status(name);
    }

    void await(String name, WorkerState state) throws Exception {
        Eventually.await(
                name + " is " + state + ", but is " + status(name),
                () -> status(name).state() == state);
    }

    void await(String name, WorkerState state, int run) throws Exception {
        Eventually.await(name + " is " + state + " in run " + run, () -> {
            WorkerStatus now = status(name); // once: between two looks it would be one run's state and another's number
            return now.state() == state && now.runs() == run;
        });
    }

    /** Returns the number that a worker has written there, once it has. */
    long pidIn(String file) throws Exception {
        Path path = folder.resolve(file);
        Eventually.await(
                path + " is written",
                () -> Files.exists(path) && Files.readString(path).endsWith("\n"));
        return Long.parseLong(Files.readString(path).strip());
    }

    static boolean runs(long pid) {
        return ProcessEntry.of(pid).filter(ProcessEntry::isAlive).isPresent();
    }

    /** Moves the clock when the supervisor has set a timer. */
    void pass(Duration time) throws InterruptedException {
        clock.awaitTimers(1);
        clock.advance(time);
    }

    @Override
    public void close() {
        supervisor.hurry();
        supervisor.close();
    }
}
