package dev.mycelium.runtime.server;

import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.util.List;

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
    private boolean closing;

    private BusServer(ServerOptions options, List<Listener> listeners, Tally tally) throws IOException {
        this.options = options;
        this.listeners = listeners;
        this.tally = tally;
        this.hub = new Hub(options, tally);
        try {
            this.loop = new EventLoop(this::afterRound);
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
     * Accepts no more, writes what waits within the drain limit, and closes every connection; returns when that is done. To
     * close again does nothing. An interrupt ends the wait, not the closing, and stays.
     */
    @Override
    public void close() {
        loop.execute(this::beginToClose);
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
        listeners.forEach(Listener::close);
        Timer limit = options.clock().schedule(options.drainLimit(), () -> loop.execute(this::end));
        if (options.drainLimit().isZero() || hub.isDrained()) {
            limit.cancel();
            end();
        }
    }

    private void afterRound() {
        hub.flush();
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
