package dev.mycelium.golden.differential;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program that says in lines on its standard output how far it is, and takes lines on its standard input. */
final class LineProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    /** Behind the last line, so that nobody waits for one that cannot come. */
    private static final String END = "(the end)";

    private final Process process;
    private final Path errors;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> said = new ArrayList<>();
    private final Thread reader;

    private LineProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.reader = new Thread(this::read, "output of a process");
        reader.setDaemon(true);
    }

    /**
     * @param command the process and its arguments
     * @param errors the file that takes what it says on standard error
     */
    static LineProcess start(List<String> command, Path errors) throws IOException {
        LineProcess started = new LineProcess(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
        started.reader.start();
        return started;
    }

    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            // As it does when the process is ended.
        } finally {
            lines.add(END);
        }
    }

    /** Waits for the next line that begins so, and returns what follows. */
    String awaitLine(String beginning) throws IOException, InterruptedException {
        while (true) {
            String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                throw new AssertionError("no line \"" + beginning + "...\"; " + allItSaid());
            }
            said.add(line);
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
    }

    /** Gives it a line, the empty one. */
    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Waits until it has ended by itself, having found nothing wrong. */
    void awaitSuccess() throws IOException, InterruptedException {
        if (awaitExit() != 0) {
            throw new AssertionError("it ended with " + process.exitValue() + "; " + allItSaid());
        }
    }

    /** What it says on standard error when it ends, having found something wrong. */
    String awaitComplaint() throws IOException, InterruptedException {
        if (awaitExit() == 0) {
            throw new AssertionError("it found nothing wrong; " + allItSaid());
        }
        return Files.readString(errors).strip();
    }

    private int awaitExit() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it has not ended; " + allItSaid());
        }
        return process.exitValue();
    }

    private String allItSaid() throws IOException {
        lines.drainTo(said);
        return "it said " + said + ", and on standard error: "
                + Files.readString(errors).strip();
    }

    /** The end of its input is the sign to end for one that serves; another is ended. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
