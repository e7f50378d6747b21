package dev.mycelium.runtime.server;

import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.handshake.HandshakeReader;
import dev.mycelium.runtime.socket.ByteStream;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a bus, from its acceptance to its end. For the bus's thread alone.
 *
 * <pre>
 *   TLS --&gt; handshake --&gt; joined --&gt; half closed --&gt; closed, from each of them
 * </pre>
 */
final class Peer {
    private static final Logger LOG = System.getLogger(BusServer.class.getName());

    private final Endpoint endpoint;
    private final String name;
    private final Hub hub;
    private final EventLoop loop;
    private final ByteStream stream;
    private final PeerQueue queue;
    private final Splitter splitter;
    private final SelectionKey key;
    private final Stall stall;
    private final HalfClosed halfClosed;
    private final long acceptedAt;
    private Contract contract;
    private SchemaDigest digest;
    private @Nullable HandshakeReader handshake;
    private @Nullable Timer deadline;
    private boolean established;
    private boolean joined;
    private boolean blocked;
    private boolean readable = true;
    private boolean closed;
    private long framesIn;
    private long bytesIn;
    private long bytesOut;

    Peer(Endpoint endpoint, long number, Hub hub, EventLoop loop, ByteStream stream, HandshakePolicy policy)
            throws IOException {
        ServerOptions options = hub.options();
        this.endpoint = endpoint;
        this.name = endpoint + " #" + number;
        this.hub = hub;
        this.loop = loop;
        this.stream = stream;
        this.contract = options.contracts().own();
        this.digest = contract.digest();
        this.acceptedAt = options.clock().nanos();
        this.queue = new PeerQueue(options.queue(), hub.tally());
        this.splitter = new Splitter(options.frameLimits(), (typeId, length) -> hub.accepts(contract, typeId, length));
        this.stall = new Stall(options.clock(), options.stallLimit(), this::after);
        this.halfClosed =
                new HalfClosed(stream.channel(), hub.hungUp(), options, queue::offered, this::after, this::close);
        this.handshake = policy == HandshakePolicy.REQUIRED
                ? new HandshakeReader(contract.digest(), options.contracts().others())
                : null;
        this.key = loop.register(stream.channel(), SelectionKey.OP_READ, this::ready);
    }

    /** Starts its deadline, and TLS. */
    void begin() {
        ServerOptions options = hub.options();
        hub.add(this);
        deadline = after(options.handshakeLimit(), () -> {
            if (!joined) {
                close(CloseReason.HANDSHAKE_TIMEOUT, "no handshake within " + options.handshakeLimit());
            }
        });
        establish();
    }

    /** What its client was built from. */
    Contract contract() {
        return contract;
    }

    boolean offer(Batch batch) {
        return queue.offer(batch);
    }

    /** Whether the kernel has taken less than there was, and will say when it takes more. */
    boolean isBlocked() {
        return blocked;
    }

    boolean isDrained() {
        return queue.isEmpty() && !blocked;
    }

    PeerSnapshot snapshot() {
        PeerState state = !joined ? PeerState.HANDSHAKE : readable ? PeerState.JOINED : PeerState.HALF_CLOSED;
        Duration age = Duration.ofNanos(hub.options().clock().nanos() - acceptedAt);
        Optional<SchemaDigest> client = joined ? Optional.of(digest) : Optional.empty();
        return new PeerSnapshot(name, state, age, client, framesIn, bytesIn, bytesOut, queue.counters(), blocked);
    }

    /** Writes what waits until the kernel takes no more. */
    void flush() {
        try {
            while (!closed && (blocked || !queue.isEmpty())) {
                ByteBuffer next = hub.writeBuffer();
                queue.copyTo(next);
                next.flip();
                boolean all = stream.write(next);
                queue.written(next.position());
                bytesOut += next.position();
                hub.tally().bytesOut(next.position());
                setBlocked(!all, next.position() > 0);
                if (!all) {
                    return;
                }
            }
        } catch (IOException e) {
            broken(e);
        }
    }

    void close(CloseReason reason, String why) {
        if (closed) {
            return;
        }
        closed = true;
        if (deadline != null) {
            deadline.cancel();
        }
        stall.cancel();
        halfClosed.cancel();
        queue.abandon();
        hub.remove(this, reason);
        stream.close();
        LOG.log(reason.isWorthAWarning() ? Level.WARNING : Level.DEBUG, "{0} closed, {1}: {2}", name, reason, why);
    }

    private void ready() {
        try {
            if (!established) {
                establish();
                return;
            }
            if (key.isWritable()) {
                flush();
            }
            if (!closed && readable && key.isReadable()) {
                read();
            }
        } catch (IOException e) {
            broken(e);
        }
    }

    private void establish() {
        try {
            int wanted = stream.establish();
            if (wanted != 0) {
                key.interestOps(wanted);
                return;
            }
        } catch (IOException e) {
            close(CloseReason.TLS_FAILED, String.valueOf(e.getMessage()));
            return;
        }
        established = true;
        key.interestOps(SelectionKey.OP_READ);
        if (handshake == null) {
            join();
        }
        readSoonWhatIsHeld();
    }

    /** What came together with the end of TLS's handshake, or did not fit behind what was read, is announced by nobody. */
    private void readSoonWhatIsHeld() {
        if (stream.holdsMore()) {
            loop.execute(() -> {
                if (!closed && readable) {
                    tryToRead();
                }
            });
        }
    }

    private void tryToRead() {
        try {
            read();
        } catch (IOException e) {
            broken(e);
        }
    }

    private void join() {
        joined = true;
        if (deadline != null) {
            deadline.cancel();
        }
        hub.join(this, new JoinedConnection(endpoint, stream.channel()));
    }

    private void read() throws IOException {
        ByteBuffer buffer = hub.readBuffer();
        int count = stream.read(buffer);
        buffer.flip();
        bytesIn += buffer.remaining();
        hub.tally().bytesIn(buffer.remaining());
        try {
            if (buffer.hasRemaining() && readHandshake(buffer) && buffer.hasRemaining()) {
                Batch batch = splitter.take(buffer);
                if (batch != null) {
                    forward(batch);
                }
            }
        } catch (HandshakeException e) {
            close(CloseReason.of(e.reason()), String.valueOf(e.getMessage()));
        } catch (FrameException e) {
            Batch before = splitter.before();
            if (before != null) {
                forward(before);
            }
            close(CloseReason.FRAME_OVER_LIMIT, String.valueOf(e.getMessage()));
        }
        if (count < 0 && !closed) {
            ended();
        } else if (count == buffer.capacity() && !closed) {
            readSoonWhatIsHeld();
        }
    }

    private void forward(Batch batch) {
        framesIn += batch.frames();
        hub.forward(batch, contract);
    }

    /** Returns whether what is left are frames. */
    private boolean readHandshake(ByteBuffer buffer) {
        HandshakeReader reader = handshake;
        if (reader == null) {
            return true;
        }
        if (!reader.read(buffer)) {
            return false;
        }
        handshake = null;
        digest = reader.client();
        contract = hub.options().contracts().of(digest);
        // Before the first frame, so that the sender gets that too.
        join();
        return true;
    }

    /** The client sends no more; what is sent to it may still interest it. */
    private void ended() {
        HandshakeReader reader = handshake;
        if (reader != null) {
            close(
                    CloseReason.HANDSHAKE_TRUNCATED,
                    String.valueOf(reader.truncated().getMessage()));
        } else if (!splitter.isBetweenFrames()) {
            close(CloseReason.FRAME_TRUNCATED, "it ended inside a frame");
        } else if (!stream.isHalfCloseable()) {
            close(CloseReason.CLIENT_CLOSED, "by TLS");
        } else {
            readable = false;
            setInterest();
            halfClosed.begin();
        }
    }

    private void broken(IOException e) {
        boolean gone = !readable;
        String why = String.valueOf(e.getMessage());
        close(gone ? CloseReason.CLIENT_CLOSED : CloseReason.BROKEN, why);
    }

    private void setBlocked(boolean now, boolean progress) {
        stall.update(
                now,
                progress,
                () -> close(
                        CloseReason.STALLED,
                        "it took nothing for " + hub.options().stallLimit()));
        if (blocked != now) {
            blocked = now;
            setInterest();
        }
    }

    private void setInterest() {
        key.interestOps((readable ? SelectionKey.OP_READ : 0) | (blocked ? SelectionKey.OP_WRITE : 0));
    }

    /** Has the loop's thread do something later, if the connection is still there. */
    private Timer after(Duration delay, Runnable task) {
        return hub.options()
                .clock()
                .schedule(
                        delay,
                        () -> loop.execute(() -> {
                            if (!closed) {
                                task.run();
                            }
                        }));
    }
}
