package dev.mycelium.bridge;

import dev.mycelium.bridge.process.ProcessEntry;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Processes that tests start. */
public final class Programs {
    private static final Duration FAR_LONGER = Duration.ofSeconds(100);

    private Programs() {}

    /** The command of {@link BridgeWorker}, which writes its number there when it is on the bus. */
    static List<String> worker(Path pid, String... more) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                BridgeWorker.class.getName(),
                pid.toString()));
        command.addAll(List.of(more));
        return command;
    }

    static Process java(Class<?> main, String... arguments) throws IOException {
        return java(List.of(), main, arguments);
    }

    /** The same behind a program that starts it, such as {@code env}. */
    static Process java(List<String> before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    static boolean runs(long pid) {
        return ProcessEntry.of(pid).filter(ProcessEntry::isAlive).isPresent();
    }

    static long pidIn(Path file) throws IOException {
        await(file + " is written", () -> Files.exists(file) && file.toFile().length() > 1);
        return Long.parseLong(Files.readString(file).strip());
    }

    public static void await(String what, BooleanSupplier condition) {
        within(FAR_LONGER, what, condition);
    }

    static void within(Duration limit, String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("not within " + limit + ": " + what);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
