package dev.mycelium.golden.differential;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A peer in a process of its own: batches on its standard input, answers on its standard output. */
final class PipePeer implements Peer {
    private static final int BUFFER = 1 << 16;
    private static final long SECONDS_TO_END = 10;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watch over peers");
        thread.setDaemon(true);
        return thread;
    });

    private final Process process;
    private final Path errors;
    private final Duration patience;
    private final OutputStream toPeer;
    private final InputStream fromPeer;

    private PipePeer(Process process, Path errors, Duration patience) {
        this.process = process;
        this.errors = errors;
        this.patience = patience;
        this.toPeer = process.getOutputStream();
        this.fromPeer = new BufferedInputStream(process.getInputStream(), BUFFER);
    }

    /**
     * @param command the process and its arguments
     * @param errors the file that takes what it says on standard error
     */
    static PipePeer start(List<String> command, Path errors) {
        return start(command, errors, PATIENCE);
    }

    /** As above, and the peer is ended where it takes longer than {@code patience} for an answer. */
    static PipePeer start(List<String> command, Path errors, Duration patience) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            return new PipePeer(process, errors, patience);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot start " + command, failed);
        }
    }

    @Override
    public void send(List<Request> batch) {
        try {
            toPeer.write(BatchWire.ofRequests(batch));
            toPeer.flush();
        } catch (IOException failed) {
            throw gone(failed);
        }
    }

    @Override
    public List<Answer> receive() {
        Future<?> end = WATCH.schedule(process::destroyForcibly, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            byte[] length = fromPeer.readNBytes(Integer.BYTES);
            if (length.length < Integer.BYTES) {
                throw gone(new IOException("end of its output"));
            }
            int size = NeutralForm.littleEndian(length).getInt();
            byte[] body = fromPeer.readNBytes(size);
            if (body.length < size) {
                throw gone(new IOException("its output ends inside a batch"));
            }
            return BatchWire.answers(body);
        } catch (IOException failed) {
            throw gone(failed);
        } finally {
            end.cancel(false);
        }
    }

    private IllegalStateException gone(IOException cause) {
        String said;
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
            said = Files.readString(errors).strip();
        } catch (IOException unreadable) {
            said = "(" + unreadable + ")";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            said = "(interrupted)";
        }
        String state = process.isAlive() ? "still alive" : "ended with " + process.exitValue();
        return new IllegalStateException(
                "the peer is gone, " + state + " (it had " + patience + " to answer); it said: " + said, cause);
    }

    /** The end of its input is the peer's sign to end; one that does not is ended. */
    @Override
    public void close() {
        try {
            toPeer.close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException alreadyGone) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
