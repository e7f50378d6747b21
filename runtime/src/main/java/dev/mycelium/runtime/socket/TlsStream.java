package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.tls.TlsException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;

/** Bytes inside TLS. The engine lets one thread wrap while another unwraps; what is wrapped goes out under one lock. */
final class TlsStream implements ByteStream {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** So many records go together in one write. */
    private static final int RECORDS = 4;

    private final SocketChannel channel;
    private final SSLEngine engine;
    private final boolean hasIdentity;

    /** What has arrived and is not unwrapped, from 0 to its position. */
    private final ByteBuffer netIn;

    /** What is unwrapped and not read, from its position to its limit. */
    private final ByteBuffer appIn;

    /** What is wrapped and not with the kernel, from its position to its limit; its lock is for all that wraps. */
    private final ByteBuffer netOut;

    /** Which bytes became which part of {@code netOut}; guarded by its lock. */
    private final Records records = new Records();

    TlsStream(SocketChannel channel, SSLEngine engine, boolean hasIdentity) throws SSLException {
        this.channel = channel;
        this.engine = engine;
        this.hasIdentity = hasIdentity;
        int packet = engine.getSession().getPacketBufferSize();
        netIn = ByteBuffer.allocate(packet);
        appIn = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize())
                .limit(0);
        netOut = ByteBuffer.allocate(RECORDS * packet).limit(0);
        engine.beginHandshake();
    }

    @Override
    public SocketChannel channel() {
        return channel;
    }

    @Override
    public int establish() throws IOException {
        try {
            return handshake();
        } catch (SSLException e) {
            sendAlert();
            throw TlsErrors.named(e, hasIdentity);
        }
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        int start = dst.position();
        boolean ended = false;
        try {
            while (dst.hasRemaining() && !ended) {
                if (appIn.hasRemaining()) {
                    move(appIn, dst);
                } else {
                    Status status = unwrap();
                    if (status == Status.BUFFER_UNDERFLOW) {
                        int count = channel.read(netIn);
                        if (count == 0) {
                            break;
                        }
                        ended = count < 0;
                    } else {
                        ended = status == Status.CLOSED;
                    }
                }
            }
        } catch (SSLException e) {
            sendAlert();
            throw TlsErrors.named(e, hasIdentity);
        }
        int count = dst.position() - start;
        return count == 0 && ended ? -1 : count;
    }

    @Override
    public boolean holdsMore() {
        return appIn.hasRemaining() || netIn.position() > 0;
    }

    @Override
    public boolean write(ByteBuffer src) throws IOException {
        synchronized (netOut) {
            while (sendOut() && src.hasRemaining()) {
                wrap(src);
            }
            return !src.hasRemaining() && !netOut.hasRemaining();
        }
    }

    @Override
    public int unsent() {
        synchronized (netOut) {
            return records.bytesBehind(netOut.position());
        }
    }

    /** Whoever ends one direction of TLS wants no more of the other either. */
    @Override
    public boolean isHalfCloseable() {
        return false;
    }

    @Override
    public void close() {
        engine.closeOutbound();
        sendAlert();
        Quietly.close(channel);
    }

    private int handshake() throws IOException {
        while (true) {
            switch (engine.getHandshakeStatus()) {
                case NEED_TASK -> runTasks();
                case NEED_WRAP -> {
                    if (!write(NOTHING.duplicate()) || !wrapNothing()) {
                        return SelectionKey.OP_WRITE;
                    }
                }
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                    if (unwrap() == Status.BUFFER_UNDERFLOW) {
                        int count = channel.read(netIn);
                        if (count < 0) {
                            throw new TlsException(
                                    Reason.ENDED,
                                    "the other end ended the connection inside the TLS handshake; does it speak TLS?",
                                    null);
                        }
                        if (count == 0) {
                            return SelectionKey.OP_READ;
                        }
                    }
                }
                default -> {
                    return write(NOTHING.duplicate()) ? 0 : SelectionKey.OP_WRITE;
                }
            }
        }
    }

    /** Unwraps one record, if it is there whole. */
    private Status unwrap() throws IOException {
        netIn.flip();
        appIn.clear();
        SSLEngineResult result;
        try {
            result = engine.unwrap(netIn, appIn);
        } finally {
            netIn.compact();
            appIn.flip();
        }
        if (result.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
            runTasks();
        }
        if (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP && result.getStatus() == Status.OK) {
            // Such as the answer to a change of keys. If it does not go now, the next write takes it along.
            wrapNothing();
        }
        return result.getStatus();
    }

    private void runTasks() {
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    private boolean wrapNothing() throws IOException {
        synchronized (netOut) {
            if (sendOut()) {
                wrap(NOTHING.duplicate());
            }
            return sendOut();
        }
    }

    /** As many records as there is room for; nothing waited before. */
    private void wrap(ByteBuffer src) throws IOException {
        int packet = netOut.capacity() / RECORDS;
        netOut.clear();
        records.clear();
        try {
            do {
                SSLEngineResult result = engine.wrap(src, netOut);
                if (result.getStatus() == Status.CLOSED) {
                    throw new TlsException(Reason.ENDED, "TLS has ended", null);
                }
                records.add(result.bytesConsumed(), netOut.position());
            } while (src.hasRemaining() && netOut.remaining() >= packet);
        } finally {
            netOut.flip();
        }
    }

    private boolean sendOut() throws IOException {
        if (netOut.hasRemaining()) {
            channel.write(netOut);
        }
        return !netOut.hasRemaining();
    }

    /** Tells the other end why, or that it is over; that it cannot be told changes nothing. */
    private void sendAlert() {
        try {
            synchronized (netOut) {
                if (sendOut()) {
                    netOut.clear();
                    records.clear();
                    engine.wrap(NOTHING.duplicate(), netOut);
                    netOut.flip();
                    sendOut();
                }
            }
        } catch (IOException e) {
            Quietly.close(channel);
        }
    }

    private static void move(ByteBuffer from, ByteBuffer to) {
        int count = Math.min(from.remaining(), to.remaining());
        to.put(from.slice().limit(count));
        from.position(from.position() + count);
    }
}
