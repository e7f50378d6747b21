package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A bus in a process of its own, which can be killed, stopped, and kept from having descriptors. */
final class BusElsewhere implements AutoCloseable {
    /** What the bus counted, as {@link BusProcess} says it. */
    record Counts(long acceptErrors, int open, int joined, long accepted, long truncated) {}

    private final List<String> command;
    private final List<String> more;
    private Process process;
    private BufferedReader output;
    private Endpoint endpoint;

    private BusElsewhere(List<String> command, List<String> more) {
        this.command = command;
        this.more = more;
    }

    /**
     * Starts one.
     *
     * @param descriptors how many it may have
     * @param java more for the machine it runs on, such as {@code -Xmx64m}
     * @param frames how many may wait for a connection
     * @param more the files for TLS
     */
    static BusElsewhere start(Endpoint where, int descriptors, List<String> java, int frames, List<String> more)
            throws IOException {
        List<String> command = new ArrayList<>();
        String script = "ulimit -n " + descriptors + "; exec \"$0\" \"$@\"";
        Collections.addAll(command, "sh", "-c", script);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(command, "-XX:TieredStopAtLevel=1", "-Xshare:auto");
        command.addAll(java);
        Collections.addAll(command, "-cp", TerminationTest.classPath(), BusProcess.class.getName());
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(frames)));
        arguments.addAll(more);
        BusElsewhere bus = new BusElsewhere(command, arguments);
        assertThat(bus.begin(where)).isEqualTo("0 0 0 0 0");
        return bus;
    }

    /** Returns what it has counted first: where clients wait for it, they may have come already. */
    private String begin(Endpoint where) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.add(where.toString());
        all.addAll(more);
        process = new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        assertThat(line)
                .as("where the bus listens; null is a process that has ended")
                .isNotNull();
        endpoint = Endpoint.parse(line);
        return output.readLine();
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Counts counts() {
        return tell('\n');
    }

    /** The process takes every descriptor that it can get from now on. */
    void hog() {
        tell('h');
    }

    void release() {
        tell('r');
    }

    /** Ends it without a word, and starts another one at the same place. */
    void killAndReplace() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        assertThat(begin(endpoint)).matches("\\d+( \\d+){4}");
    }

    /** No instruction of it runs until {@link #goOn()}. */
    void stop() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void signal(String name) {
        try {
            String command = "kill -" + name + " " + process.pid();
            assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor())
                    .as(command)
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Counts tell(char what) {
        try {
            process.getOutputStream().write(what);
            process.getOutputStream().flush();
            long[] numbers = Stream.of(output.readLine().split(" "))
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new Counts(numbers[0], (int) numbers[1], (int) numbers[2], numbers[3], numbers[4]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
