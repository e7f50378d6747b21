package dev.mycelium.runtime.server;

import dev.mycelium.runtime.socket.Quietly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** One daemon thread that does what channels are ready for, and what others ask it to do. */
final class EventLoop {
    private static final Logger LOG = System.getLogger(BusServer.class.getName());

    /** What is to be done when a channel is ready. */
    @FunctionalInterface
    interface Ready {
        void ready() throws IOException;
    }

    private final Selector selector;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::run, "mycelium-bus");
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable afterEach;
    private final Runnable atEnd;
    private volatile boolean stopped;
    private volatile boolean over;

    /**
     * Makes a loop that is not started.
     *
     * @param afterEach is called after each round, once all that was ready then has been seen to
     * @param atEnd is called when the loop ends, also when it ends because it cannot go on
     */
    EventLoop(Runnable afterEach, Runnable atEnd) throws IOException {
        this.afterEach = afterEach;
        this.atEnd = atEnd;
        this.selector = Selector.open();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** On the loop's thread, or before it is started. */
    SelectionKey register(SelectableChannel channel, int operations, Ready ready) throws IOException {
        return channel.register(selector, operations, ready);
    }

    /** Has the loop's thread do something soon, or as the last thing; after the loop has ended, nothing is done. */
    void execute(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    /**
     * Asks what only the loop's thread can know.
     *
     * @param none the answer once the loop has ended
     */
    <T> T ask(Supplier<T> question, T none) {
        if (isLoopThread()) {
            return question.get();
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        execute(() -> answer.complete(question.get()));
        if (over) {
            // Whoever set this looks at the tasks once more behind it, so no question is forgotten in between.
            answer.complete(none);
        }
        return answer.join();
    }

    /** Ends the loop, at the end of this round. */
    void stop() {
        stopped = true;
        selector.wakeup();
    }

    boolean isLoopThread() {
        return Thread.currentThread() == thread;
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private void run() {
        try {
            while (!stopped) {
                round();
            }
        } catch (IOException | ClosedSelectorException e) {
            report("the bus's thread cannot go on", e);
        } finally {
            over = true;
            runTasks();
            guard(atEnd);
            try {
                Quietly.close(selector);
            } finally {
                ended.countDown();
            }
        }
    }

    private void round() throws IOException {
        selector.select();
        // Metrics are somebody else's code and may interrupt; a thread that stays interrupted never waits again.
        Thread.interrupted();
        runTasks();
        for (SelectionKey key : selector.selectedKeys()) {
            guard(() -> call(key));
        }
        selector.selectedKeys().clear();
        guard(afterEach);
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            guard(task);
        }
    }

    private static void call(SelectionKey key) {
        if (key.isValid() && key.attachment() instanceof Ready ready) {
            try {
                ready.ready();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What goes wrong with one goes no further. */
    private static void guard(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            report("the bus's thread goes on after an error", e);
        }
    }

    /** A log fails too, as where there is no descriptor for what it has to read first: nor does that end the bus. */
    @SuppressWarnings("EmptyCatch") // there is nobody left to tell
    private static void report(String what, Throwable error) {
        try {
            LOG.log(Level.ERROR, what, error);
        } catch (RuntimeException | Error unheard) {
            // The next one may be heard.
        }
    }
}
