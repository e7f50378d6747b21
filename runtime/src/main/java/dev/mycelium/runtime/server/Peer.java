package dev.mycelium.runtime.server;

import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.HandshakePolicy;
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
    /** Bytes, more than the kernel holds of one connection: who goes on sending and takes nothing is closed all the same. */
    private static final int MOST_LAST_WORDS = 16 << 20;

    private final Endpoint endpoint;
    private final String name;
    private final Hub hub;
    private final EventLoop loop;
    private final ByteStream stream;
    private final Outflow out;
    private final Inflow in;
    private final SelectionKey key;
    private final HalfClosed halfClosed;
    private final long acceptedAt;
    private @Nullable Timer deadline;
    private boolean established;
    private boolean joined;
    private boolean readable = true;
    private boolean takesNoMore;
    private boolean closed;

    Peer(Endpoint endpoint, long number, Hub hub, EventLoop loop, ByteStream stream, HandshakePolicy policy)
            throws IOException {
        ServerOptions options = hub.options();
        this.endpoint = endpoint;
        this.name = endpoint + " #" + number;
        this.hub = hub;
        this.loop = loop;
        this.stream = stream;
        this.acceptedAt = options.clock().nanos();
        this.out = new Outflow(stream, hub, this::after, this::stalled);
        this.in = new Inflow(hub, policy, this::join, this::close);
        this.halfClosed =
                new HalfClosed(stream.channel(), hub.hungUp(), options, out::offered, this::after, this::close);
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
        return in.contract();
    }

    boolean offer(Batch batch) {
        return takesNoMore || out.offer(batch);
    }

    /** Whether the kernel has taken less than there was, and will say when it takes more. */
    boolean isBlocked() {
        return out.isBlocked();
    }

    boolean isDrained() {
        return out.isDrained();
    }

    PeerSnapshot snapshot() {
        PeerState state = !joined ? PeerState.HANDSHAKE : readable ? PeerState.JOINED : PeerState.HALF_CLOSED;
        Duration age = Duration.ofNanos(hub.options().clock().nanos() - acceptedAt);
        Optional<SchemaDigest> client = joined ? Optional.of(in.digest()) : Optional.empty();
        return new PeerSnapshot(
                name, state, age, client, in.frames(), in.bytes(), out.bytes(), out.counters(), out.isBlocked());
    }

    /** Writes what waits until the kernel takes no more. */
    void flush() {
        try {
            if (!closed && !takesNoMore && out.flush()) {
                setInterest();
            }
        } catch (IOException e) {
            cannotWrite(e);
        }
    }

    /** Who has published and gone takes no more of what comes back; what it sent before is there all the same, to be read first. */
    private void cannotWrite(IOException e) {
        if (joined && readable) {
            takesNoMore = true;
            loop.execute(() -> readLastWords(e));
        } else {
            broken(e);
        }
    }

    private void readLastWords(IOException e) {
        try {
            int count = 1;
            for (long all = 0; count > 0 && all < MOST_LAST_WORDS && !closed && readable; all += count) {
                count = read();
            }
        } catch (IOException ended) {
            // All that was there has been read.
        }
        if (!closed) {
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
        halfClosed.cancel();
        out.end();
        try {
            hub.remove(this, reason);
        } finally {
            stream.close();
        }
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
        } catch (RuntimeException | Error e) {
            // The channel would say again and again that it is ready, and fail again and again.
            close(CloseReason.BROKEN, e.toString());
            throw e;
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
        if (!in.awaitsHandshake()) {
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

    /** Returns how many bytes there were, or -1 at the end. */
    private int read() throws IOException {
        ByteBuffer buffer = hub.readBuffer();
        int count = stream.read(buffer);
        buffer.flip();
        in.take(buffer);
        if (count < 0 && !closed) {
            ended();
        } else if (count == buffer.capacity() && !closed) {
            readSoonWhatIsHeld();
        }
        return count;
    }

    /** The client sends no more; what is sent to it may still interest it. */
    private void ended() {
        if (!in.end()) {
            return;
        }
        if (!stream.isHalfCloseable()) {
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

    private void stalled() {
        close(CloseReason.STALLED, "it took nothing for " + hub.options().stallLimit());
    }

    private void setInterest() {
        key.interestOps((readable ? SelectionKey.OP_READ : 0) | (out.isBlocked() ? SelectionKey.OP_WRITE : 0));
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
