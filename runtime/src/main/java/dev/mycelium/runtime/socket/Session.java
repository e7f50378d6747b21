package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.frame.FrameReader;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a client, from the first try to the end. One thread opens and reads; any may end it, and the first reason
 * is what the reading thread gets to see.
 */
public final class Session {
    /** More than this is not read at once: it would be as much of the system's memory for each thread that reads. */
    private static final int MOST_READ = 256 << 10;

    private final Endpoint endpoint;
    private final boolean spin;
    private @Nullable SocketChannel channel;
    private @Nullable ByteStream stream;
    private @Nullable Waiter waiter;
    private @Nullable IOException ended;

    /**
     * Makes a session that is not open.
     *
     * @param endpoint a socket
     * @param spin whether the reading thread asks again and again instead of waiting to be woken
     */
    public Session(Endpoint endpoint, boolean spin) {
        this.endpoint = endpoint;
        this.spin = spin;
    }

    /**
     * Connects, and writes what goes before the first frame.
     *
     * @param streams what the bytes go through
     * @param greeting the bytes of the handshake, or none
     * @param clock limits the time
     * @param limit how long it may take all together
     * @return where frames can be written
     * @throws IOException why it is not open
     */
    public ByteStream open(Streams streams, byte[] greeting, Clock clock, Duration limit) throws IOException {
        Timer timer = clock.schedule(limit, () -> end(late(endpoint, limit)));
        try {
            SocketChannel connected = Dialer.open(endpoint);
            remember(connected);
            Dialer.connect(connected, endpoint);
            ByteStream made = streams.over(connected);
            Waiter ready = new Waiter(connected);
            remember(made, ready);
            for (int wanted = made.establish(); wanted != 0; wanted = made.establish()) {
                ready.await(wanted);
            }
            ByteBuffer bytes = ByteBuffer.wrap(greeting);
            while (!made.write(bytes)) {
                ready.await(SelectionKey.OP_WRITE);
            }
            return made;
        } catch (IOException e) {
            throw end(e);
        } finally {
            timer.cancel();
        }
    }

    /** Returns what is wrong when a try to connect has not ended in its time. */
    public static IOException late(Endpoint endpoint, Duration limit) {
        return new SocketTimeoutException("not connected to " + endpoint + " within " + limit);
    }

    /**
     * Reads until the end, which is always an exception.
     *
     * @param frames finds the frames
     * @param sink takes them, and throws nothing
     * @return why it ended
     */
    public IOException read(FrameReader frames, FrameSink sink) {
        try {
            readAll(frames, sink);
            frames.end();
            return end(new IOException("the bus has ended the connection"));
        } catch (FrameException e) {
            return end(new IOException(e.getMessage(), e));
        } catch (IOException e) {
            return end(e);
        }
    }

    /** Ends it and wakes its threads; returns why it was ended first. */
    public IOException end(IOException why) {
        Closeable open;
        Waiter waiting;
        IOException first;
        synchronized (this) {
            first = ended == null ? why : ended;
            ended = first;
            open = stream == null ? channel : stream;
            waiting = waiter;
        }
        if (open != null) {
            Quietly.close(open);
        }
        if (waiting != null) {
            waiting.wake();
        }
        return first;
    }

    /** Ends it if that is its stream, and it has not ended yet; returns whether it did: there may be another session by now. */
    public boolean end(ByteStream its, IOException why) {
        synchronized (this) {
            if (stream != its || ended != null) {
                return false;
            }
        }
        return end(why) == why;
    }

    /** Returns whether the other end was there, whatever became of it. */
    public synchronized boolean isConnected() {
        return stream != null;
    }

    /** Gives back what it holds of the system; to be called by the thread that reads, when it reads no more. */
    public void release() {
        Waiter waiting;
        ByteStream open;
        synchronized (this) {
            waiting = waiter;
            open = stream;
        }
        if (open != null) {
            open.close();
        }
        if (waiting != null) {
            waiting.close();
        }
    }

    private void readAll(FrameReader frames, FrameSink sink) throws IOException {
        ByteStream from = stream;
        Waiter ready = waiter;
        if (from == null || ready == null) {
            throw new IOException("the session is not open");
        }
        while (true) {
            ByteBuffer space = frames.space();
            int room = Math.min(space.remaining(), MOST_READ);
            space.limit(space.position() + room);
            int count = from.read(space);
            space.limit(space.capacity());
            if (count < 0) {
                return;
            }
            while (count > 0 && frames.next()) {
                sink.frame(frames.typeId(), frames.array(), frames.payloadOffset(), frames.payloadLength());
            }
            if (count < room) {
                if (spin) {
                    Thread.onSpinWait();
                } else {
                    ready.await(SelectionKey.OP_READ);
                }
            }
        }
    }

    private synchronized void remember(SocketChannel opened) throws IOException {
        channel = opened;
        requireNotEnded(opened);
    }

    private synchronized void remember(ByteStream made, Waiter ready) throws IOException {
        stream = made;
        waiter = ready;
        requireNotEnded(made);
    }

    private void requireNotEnded(Closeable opened) throws IOException {
        if (ended != null) {
            Quietly.close(opened);
            throw ended;
        }
    }
}
