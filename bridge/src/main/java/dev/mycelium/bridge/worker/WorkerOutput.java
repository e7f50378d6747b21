package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.worker.OutputLine.Stream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one worker prints, from all of its runs. What it prints is read as it comes, whatever the handler does, so that the
 * worker never waits; lines for which there is no room are counted.
 */
final class WorkerOutput {
    private static final Logger LOG = System.getLogger(Supervisor.class.getName());
    private static final int WAITING = 1024;
    private static final int READ = 64 << 10;
    private static final long LAST_WORDS_MILLIS = 1000;
    private static final long REPORT_MILLIS = 200;

    /** Behind all others; no worker has its name. */
    private static final OutputLine LAST = new OutputLine("", Stream.STDOUT, "", false);

    private final String worker;
    private final OutputHandler handler;
    private final BlockingQueue<OutputLine> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong cut = new AtomicLong();
    private final Thread deliverer;
    private volatile List<Thread> readers = List.of();
    private volatile boolean ended;
    private long reported;

    WorkerOutput(String worker, OutputHandler handler) {
        this.worker = worker;
        this.handler = handler;
        this.deliverer = daemon("mycelium-output-" + worker, this::deliver);
    }

    /** Reads a run's outputs until their ends. */
    void read(Process process) {
        readers = List.of(
                daemon("mycelium-stdout-" + worker, () -> pump(process.getInputStream(), Stream.STDOUT)),
                daemon("mycelium-stderr-" + worker, () -> pump(process.getErrorStream(), Stream.STDERR)));
    }

    long lost() {
        return lost.get();
    }

    long cut() {
        return cut.get();
    }

    /** No more will be started. */
    void end() {
        ended = true;
    }

    /** Waits until its last words are passed on, for a second at most. */
    void awaitEnd() {
        try {
            for (Thread reader : readers) {
                // One that is held open by a process that got away does not end.
                reader.join(LAST_WORDS_MILLIS / 2);
            }
            if (!waiting.offer(LAST)) {
                LOG.log(Level.DEBUG, "worker {0} has printed more than its handler takes", worker);
            }
            deliverer.join(LAST_WORDS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deliverer.interrupt();
    }

    private void pump(InputStream from, Stream stream) {
        LineSplitter lines = new LineSplitter((text, isCut) -> offer(new OutputLine(worker, stream, text, isCut)));
        byte[] buffer = new byte[READ];
        try (from) {
            for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                lines.take(buffer, count);
            }
        } catch (IOException e) {
            // The JDK closes the stream under its reader when the process has ended: that is its end too.
            LOG.log(Level.DEBUG, "{0}-{1} ended: {2}", worker, stream, e.getMessage());
        }
        lines.end();
    }

    private void offer(OutputLine line) {
        if (line.cut()) {
            cut.incrementAndGet();
        }
        if (!waiting.offer(line)) {
            lost.incrementAndGet();
        }
    }

    private void deliver() {
        try {
            boolean last = false;
            while (!last && !(ended && readersHaveEnded() && waiting.isEmpty())) {
                OutputLine next = waiting.poll(REPORT_MILLIS, TimeUnit.MILLISECONDS);
                if (next == null) {
                    reportLost();
                } else if (next.worker().isEmpty()) {
                    last = true;
                } else {
                    pass(next);
                }
            }
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "the output of {0} is passed on no more", worker);
        }
        reportLost();
    }

    private boolean readersHaveEnded() {
        return readers.stream().noneMatch(Thread::isAlive);
    }

    private void pass(OutputLine line) {
        try {
            handler.line(line);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the output handler of worker " + worker + " failed", e);
        }
    }

    private void reportLost() {
        long now = lost.get();
        if (now > reported) {
            LOG.log(Level.WARNING, "worker {0}: {1} lines of its output were lost", worker, now - reported);
            reported = now;
        }
    }

    private static Thread daemon(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
