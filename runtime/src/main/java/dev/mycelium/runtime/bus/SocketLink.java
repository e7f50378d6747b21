package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.frame.FrameReader;
import dev.mycelium.runtime.socket.ByteStream;
import dev.mycelium.runtime.socket.FrameSource;
import dev.mycelium.runtime.socket.Outbox;
import dev.mycelium.runtime.socket.Outcome;
import dev.mycelium.runtime.socket.Sent;
import dev.mycelium.runtime.socket.Session;
import dev.mycelium.runtime.socket.Writer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The sockets of a connection, one after the other: its daemon thread connects, reads until the end, waits, connects again.
 *
 * <pre>
 *   CONNECTING --&gt; UP --&gt; DOWN --&gt; CONNECTING --&gt; ...        CLOSED, from each of them
 * </pre>
 */
final class SocketLink implements Link {
    private static final Logger LOG = System.getLogger(Connection.class.getName());
    private static final String CLOSED = "the connection is closed";

    private final LinkOptions options;
    private final Receiver receiver;
    private final Outbox outbox;
    private final Writer writer;
    private final Backoff backoff;
    private final Progress progress;
    private final Thread reader = new Thread(this::run, "mycelium-reader");
    private final AtomicBoolean countedAsFailed = new AtomicBoolean();
    private final AtomicLong connects = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong stalls = new AtomicLong();
    private final IOException closing = new IOException(CLOSED);
    private volatile Session session;

    /** Whether all that comes before the first frame is written; both are only for the reader's thread. */
    private boolean up;

    /** Whether the bus, since then, has sent a frame. */
    private boolean heard;

    SocketLink(LinkOptions options, Receiver receiver) {
        this.options = options;
        this.receiver = receiver;
        this.outbox = new Outbox(options.clock(), options.outboxBytes(), options.spin());
        this.writer = new Writer(outbox, options.clock(), options.limits().write(), this::stalled);
        this.backoff = new Backoff(options.reconnect());
        this.progress = new Progress(options.clock());
        this.session = new Session(options.endpoint(), options.spin());
        reader.setDaemon(true);
    }

    @Override
    public void start() {
        writer.start();
        reader.start();
    }

    /** Whoever waited for the first try waits no longer: the link, which is to be closed, may not get to see its end. */
    void giveUp() {
        if (session.isConnected()) {
            count(HandshakeFailure.TIMEOUT);
        }
    }

    Progress progress() {
        return progress;
    }

    @Override
    public <T> void send(FrameSource<T> source, T of) {
        Outcome outcome;
        try {
            outcome = outbox.offer(source, of, options.limits().write());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusUnavailableException("interrupted while waiting to publish; nothing was published", e);
        }
        switch (outcome) {
            case TAKEN -> {}
            case CLOSED -> throw new BusClosedException(CLOSED, null);
            case NO_STREAM ->
                throw new BusUnavailableException(
                        "not connected to " + options.endpoint() + " within "
                                + options.limits().write() + "; nothing was published",
                        progress.lastLoss());
            case NO_ROOM ->
                throw new BusUnavailableException(
                        options.endpoint() + " took too little within "
                                + options.limits().write() + " to make room for the frame; it was not published",
                        null);
        }
    }

    @Override
    public <T> boolean trySend(FrameSource<T> source, T of) {
        try {
            return outbox.offer(source, of, Duration.ZERO) == Outcome.TAKEN;
        } catch (InterruptedException e) {
            throw new AssertionError("it does not wait", e);
        }
    }

    @Override
    public void close() {
        outbox.close();
        drain();
        progress.close();
        session.end(closing);
    }

    @Override
    public QueueCounters queue() {
        return new QueueCounters(0, 0, 0, 0, 0, 0, 0);
    }

    @Override
    public LinkCounters counters() {
        return new LinkCounters(lost.get(), connects.get(), stalls.get());
    }

    @Override
    public Sent sent() {
        return outbox.taken();
    }

    private void run() {
        try {
            boolean again = true;
            while (again && !progress.isClosed()) {
                receiver.changed(ConnectionState.CONNECTING, null);
                IOException why = connectAndRead();
                countHandshakeFailure(why);
                again = !progress.isClosed() && afterLoss(why);
            }
        } finally {
            writer.stop();
        }
    }

    /** Returns why it ended. */
    private IOException connectAndRead() {
        // What a program does when a publish is not confirmed may interrupt this thread, which could never connect
        // again then.
        Thread.interrupted();
        up = false;
        heard = false;
        countedAsFailed.set(false);
        Session current = new Session(options.endpoint(), options.spin());
        session = current;
        if (progress.isClosed()) {
            return closing;
        }
        try {
            ByteStream stream = current.open(
                    options.streams(),
                    options.greeting(),
                    options.clock(),
                    options.limits().connect());
            up = true;
            // Counted first: whoever sees the same number before and after a frame was taken knows its connection.
            if (connects.incrementAndGet() > 1) {
                receiver.meters().reconnects.add(1);
            }
            outbox.attach(stream, current::end);
            long upAt = options.clock().nanos();
            receiver.changed(ConnectionState.UP, null);
            progress.connected();
            IOException why = current.read(new FrameReader(options.frameLimits(), this::accepts), receiver::arrived);
            backoff.wasUpFor(Duration.ofNanos(options.clock().nanos() - upAt));
            return why;
        } catch (IOException e) {
            return e;
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "the connection to " + options.endpoint() + " failed", e);
            return current.end(new IOException("it failed: " + e, e));
        } finally {
            current.release();
            count(outbox.detach());
        }
    }

    /** Returns whether to try again. */
    private boolean afterLoss(IOException why) {
        String what = up
                ? "lost " + options.endpoint() + ": " + why.getMessage()
                : Connecting.notConnected(options.endpoint(), why);
        LOG.log(Level.WARNING, what);
        progress.lost(why);
        if (!options.reconnect().enabled()) {
            receiver.ended(new BusClosedException(what, why));
            return false;
        }
        receiver.changed(ConnectionState.DOWN, why);
        return progress.pause(backoff.next());
    }

    private void countHandshakeFailure(IOException why) {
        if (why != closing) {
            boolean greeted = options.greeting().length > 0;
            boolean tls = options.endpoint() instanceof Endpoint.Tls;
            HandshakeFailure.of(why, tls, session.isConnected(), up, greeted, heard)
                    .ifPresent(this::count);
        }
    }

    private void count(HandshakeFailure failure) {
        if (countedAsFailed.compareAndSet(false, true)) {
            receiver.meters().handshakeFailed(failure);
        }
    }

    private void count(int lostFrames) {
        lost.addAndGet(lostFrames);
        if (lostFrames > 0) {
            receiver.meters().lost.add(lostFrames);
        }
    }

    /** On the clock's thread. */
    private void stalled(ByteStream stream, IOException why) {
        if (session.end(stream, why)) {
            stalls.incrementAndGet();
            receiver.meters().writeStalls.add(1);
        }
    }

    private boolean accepts(int typeId, int length) {
        if (!heard) {
            heard = true;
            progress.heard();
        }
        return receiver.accepts(typeId, length);
    }

    private void drain() {
        try {
            outbox.drain(options.limits().drain());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
