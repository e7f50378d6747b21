package dev.mycelium.runtime.server;

import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A bus that others connect to. Every frame of the contract that one of them sends goes to all of them, the sender included,
 * in one order that all see. It has one daemon thread.
 *
 * <pre>
 * try (BusServer bus = BusServer.builder(Contracts.SCHEMA)
 *         .listen(Endpoint.unix("/run/acme/bus.sock"))
 *         .listen(Endpoint.tcp("127.0.0.1", 9091))
 *         .start()) { ... }
 * </pre>
 */
public final class BusServer implements AutoCloseable {
    private final ServerOptions options;
    private final List<Listener> listeners;
    private final Tally tally;
    private final Hub hub;
    private final EventLoop loop;
    private final CountDownLatch drained = new CountDownLatch(1);
    private boolean refusing;
    private boolean closing;

    private BusServer(ServerOptions options, List<Listener> listeners, Tally tally) throws IOException {
        this.options = options;
        this.listeners = listeners;
        this.tally = tally;
        this.hub = new Hub(options, tally);
        try {
            this.loop = new EventLoop(this::afterRound, drained::countDown);
        } catch (IOException e) {
            hub.close();
            throw e;
        }
    }

    /** Returns how to make a bus for the messages of a contract, such as {@code Contracts.SCHEMA}. */
    public static BusServerBuilder builder(Schema<?> schema) {
        return new BusServerBuilder(schema);
    }

    static BusServer start(ServerOptions options, List<Listener> listeners, Tally tally) throws IOException {
        try {
            BusServer server = new BusServer(options, listeners, tally);
            for (Listener listener : listeners) {
                listener.start(server.hub, server.loop);
            }
            server.loop.start();
            return server;
        } catch (IOException e) {
            tally.close();
            throw e;
        }
    }

    /** Returns where it listens, in the order in which that was said; a port that was 0 is the one that it got. */
    public List<Endpoint> endpoints() {
        return listeners.stream().map(Listener::endpoint).toList();
    }

    /** Returns what was counted until now. */
    public BusServerCounters counters() {
        return tally.now();
    }

    /** Returns what is known of the bus and of each of its connections; the bus's thread looks, between two other things. */
    public BusServerSnapshot snapshot() {
        return new BusServerSnapshot(endpoints(), counters(), loop.ask(hub::snapshots, List.of()));
    }

    /**
     * Accepts no more, and returns when nothing waits for any connection, or the drain limit has passed. Those that are there
     * stay, and what they publish is forwarded, until the bus is closed. To drain again does nothing new. An interrupt ends the
     * wait, and stays.
     */
    public void drain() {
        loop.execute(this::beginToDrain);
        if (loop.isLoopThread()) {
            return;
        }
        try {
            drained.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes every connection at once; what waits is abandoned. Whoever waits in {@link #close} or {@link #drain} returns. */
    public void closeNow() {
        loop.execute(() -> {
            closing = true;
            refuse();
            end();
        });
        awaitEnd();
    }

    /**
     * Accepts no more, writes what waits within the drain limit, and closes every connection; returns when that is done. To
     * close again does nothing. An interrupt ends the wait, not the closing, and stays.
     */
    @Override
    public void close() {
        loop.execute(this::beginToClose);
        awaitEnd();
    }

    private void awaitEnd() {
        if (loop.isLoopThread()) {
            return;
        }
        try {
            loop.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beginToClose() {
        if (closing) {
            return;
        }
        closing = true;
        refuse();
        Timer limit = options.clock().schedule(options.drainLimit(), () -> loop.execute(this::end));
        if (options.drainLimit().isZero() || hub.isDrained()) {
            limit.cancel();
            end();
        }
    }

    private void beginToDrain() {
        if (!refusing) {
            refuse();
            Duration limit = options.drainLimit();
            Timer unused = options.clock().schedule(limit, () -> loop.execute(drained::countDown));
        }
    }

    private void refuse() {
        if (!refusing) {
            refusing = true;
            listeners.forEach(Listener::close);
        }
    }

    private void afterRound() {
        hub.flush();
        if (refusing && hub.isDrained()) {
            drained.countDown();
        }
        if (closing && hub.isDrained()) {
            end();
        }
    }

    private void end() {
        hub.peers().forEach(peer -> peer.close(CloseReason.BUS_CLOSED, "the bus is closed"));
        tally.close();
        hub.close();
        loop.stop();
    }
}
