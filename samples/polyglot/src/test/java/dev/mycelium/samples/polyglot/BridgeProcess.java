package dev.mycelium.samples.polyglot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code mycelium bridge} in a process of its own: all that is known of it is what it prints, workers' lines among it. */
final class BridgeProcess implements AutoCloseable {
    /** Longer than anything takes on a busy machine. */
    static final long LIMIT_SECONDS = 60;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread reader;

    private BridgeProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "log of the bridge");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it as a user would: in the folder of its file. */
    static BridgeProcess start(Path folder, String file) throws IOException {
        return new BridgeProcess(
                new ProcessBuilder(folder.resolve("mycelium/mycelium").toString(), "bridge", file)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start());
    }

    /** Waits until the workers are on the bus, and have said so, for the so-manieth time. */
    void awaitWorkers(List<String> workers, int time) throws InterruptedException {
        for (String worker : workers) {
            await(worker + " on the bus for time " + time, () -> isBack(worker, time));
        }
    }

    boolean isBack(String worker, int time) {
        return processes(worker).size() >= time
                && find("worker " + worker + " is up$", 0).size() >= time;
    }

    /** Returns the numbers of a worker's processes, the last one last. */
    List<Long> processes(String worker) {
        return find("bridge=" + worker + "-stdout process (\\d+)", 0).stream()
                .map(found -> Long.parseLong(found.group(1)))
                .toList();
    }

    /** Returns how many lines there are. */
    int size() {
        synchronized (lines) {
            return lines.size();
        }
    }

    /** Returns what is found in the lines from one on. */
    List<MatchResult> find(String regex, int from) {
        Pattern pattern = Pattern.compile(regex);
        synchronized (lines) {
            return lines.subList(from, lines.size()).stream()
                    .flatMap(line -> pattern.matcher(line).results().limit(1))
                    .toList();
        }
    }

    /** Waits until something is so that its lines tell. */
    void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        synchronized (lines) {
            while (!condition.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new IllegalStateException("not within " + LIMIT_SECONDS + " s: " + what
                            + "; the log ends with\n"
                            + String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size())));
                }
                lines.wait(left);
            }
        }
    }

    /** Kills it, as by kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        ended();
    }

    /** Has it end by SIGTERM, and returns its status. */
    int terminate() throws InterruptedException {
        process.toHandle().destroy(); // of the handle: Process.destroy would close what it prints, too
        return ended();
    }

    private int ended() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the bridge has not ended within " + LIMIT_SECONDS + " s");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
