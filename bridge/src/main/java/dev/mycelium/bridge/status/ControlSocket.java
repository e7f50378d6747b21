package dev.mycelium.bridge.status;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.server.SocketFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Where other processes of the same user ask how a bridge is: a Unix socket (0600). A request is a connection; the answer is one
 * line of JSON, {@link BridgeStatus#toJson}, and the end of the stream. Nothing is ever read from whoever asks.
 */
public final class ControlSocket implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ControlSocket.class.getName());

    /** So many are answered at the same time; others are hung up on. */
    private static final int MOST = 8;

    private static final int BACKLOG = 64;
    private static final long PAUSE_NANOS = 100_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final ServerSocketChannel channel;
    private final SocketFile file;
    private final Semaphore free = new Semaphore(MOST);

    private ControlSocket(ServerSocketChannel channel, SocketFile file) {
        this.channel = channel;
        this.file = file;
    }

    /**
     * Binds the socket; by the same rules as a bus its file: a live one is never taken, a stale one replaced, and anything else
     * left alone.
     *
     * @param path at most 106 bytes
     * @throws IOException if it cannot be bound; the message says which and why
     */
    public static ControlSocket bind(Path path) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            return new ControlSocket(channel, SocketFile.bind(channel, path, BACKLOG));
        } catch (IOException e) {
            channel.close();
            throw new IOException("cannot listen on the control socket " + path + ": " + e.getMessage(), e);
        }
    }

    /** Answers from now on, on threads of its own. */
    public void serve(Supplier<BridgeStatus> status) {
        daemon("mycelium-control", () -> accept(status));
    }

    /**
     * Asks the bridge behind a control socket.
     *
     * @param path of its control socket
     * @throws IOException if nobody answers there within 5 s, or what comes is no status; the message says so
     */
    public static BridgeStatus ask(Path path) throws IOException {
        try (SocketChannel client = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            Timer limit = closeAtLimit(client);
            try {
                client.connect(UnixDomainSocketAddress.of(path));
                byte[] answer = Channels.newInputStream(client).readAllBytes();
                return BridgeStatus.ofJson(new String(answer, StandardCharsets.UTF_8));
            } finally {
                limit.cancel();
            }
        } catch (AsynchronousCloseException e) {
            throw new IOException("no bridge answers at " + path + ": somebody listens, but said nothing for 5 s", e);
        } catch (IOException e) {
            throw new IOException("no bridge answers at " + path + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException("what answers at " + path + " is no bridge: " + e.getMessage(), e);
        }
    }

    private void accept(Supplier<BridgeStatus> status) {
        while (channel.isOpen()) {
            try {
                SocketChannel client = channel.accept();
                if (free.tryAcquire()) {
                    daemon("mycelium-control-answer", () -> answer(client, status));
                } else {
                    client.close();
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "the control socket: {0}", e.getMessage());
                // Without descriptors the next try would fail at once too.
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** Whoever does not read is hung up on: a channel of a Unix socket has no time limit of its own. */
    private void answer(SocketChannel client, Supplier<BridgeStatus> status) {
        Timer limit = closeAtLimit(client);
        try (client) {
            ByteBuffer line = ByteBuffer.wrap((status.get().toJson() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                client.write(line);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "whoever asked how the bridge is got no answer", e);
        } finally {
            limit.cancel();
            free.release();
        }
    }

    /** Asks no more, and deletes the file. */
    @Override
    public void close() {
        try {
            file.delete();
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot close the control socket: {0}", e.getMessage());
        }
    }

    private static Timer closeAtLimit(SocketChannel channel) {
        // The machine's clock: the kernel does not wait for another.
        return Clock.system().schedule(LIMIT, () -> {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "cannot hang up", e);
            }
        });
    }

    private static void daemon(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }
}
