package dev.mycelium.runtime.server;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.socket.Quietly;
import dev.mycelium.runtime.socket.Streams;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One endpoint of a bus: accepts, and when the system cannot give another connection, waits a little and goes on. */
final class Listener {
    private static final Logger LOG = System.getLogger(BusServer.class.getName());
    private static final int BACKLOG = 1024;

    /** So that those who are connected have their turn too. */
    private static final int MOST_AT_ONCE = 64;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Endpoint endpoint;
    private final HandshakePolicy handshake;
    private final Streams streams;
    private final ServerSocketChannel channel;
    private final @Nullable SocketFile file;
    private final SpareDescriptors spare = new SpareDescriptors();
    private Duration pause = FIRST_PAUSE;
    private long accepted;
    private @Nullable SelectionKey key;

    private Listener(
            Endpoint endpoint,
            HandshakePolicy handshake,
            Streams streams,
            ServerSocketChannel channel,
            @Nullable SocketFile file) {
        this.endpoint = endpoint;
        this.handshake = handshake;
        this.streams = streams;
        this.channel = channel;
        this.file = file;
    }

    /**
     * Binds an endpoint.
     *
     * @throws IOException why it cannot; the message begins with the endpoint
     */
    static Listener bind(Endpoint wanted, HandshakePolicy handshake, Streams streams) throws IOException {
        ServerSocketChannel channel = wanted instanceof Endpoint.Unix
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        try {
            channel.configureBlocking(false);
            if (wanted instanceof Endpoint.Unix unix) {
                SocketFile file = SocketFile.bind(channel, unix.path(), BACKLOG);
                return new Listener(wanted, handshake, streams, channel, file);
            }
            if (wanted instanceof Endpoint.Tcp tcp) {
                int port = bindTcp(channel, tcp.host(), tcp.port());
                return new Listener(Endpoint.tcp(tcp.host(), port), handshake, streams, channel, null);
            }
            if (wanted instanceof Endpoint.Tls tls) {
                int port = bindTcp(channel, tls.host(), tls.port());
                return new Listener(Endpoint.tls(tls.host(), port), handshake, streams, channel, null);
            }
            throw new IOException("no socket is behind it");
        } catch (IOException e) {
            Quietly.close(channel);
            throw new IOException("cannot listen on " + wanted + ": " + e.getMessage(), e);
        }
    }

    /** With the port that it got. */
    Endpoint endpoint() {
        return endpoint;
    }

    void start(Hub hub, EventLoop loop) throws IOException {
        key = loop.register(channel, SelectionKey.OP_ACCEPT, () -> acceptSome(hub, loop));
    }

    void close() {
        if (file != null) {
            Quietly.close(file::delete);
        }
        Quietly.close(channel);
        spare.close();
    }

    private void acceptSome(Hub hub, EventLoop loop) {
        try {
            for (int i = 0; i < MOST_AT_ONCE; i++) {
                SocketChannel client = channel.accept();
                if (client == null) {
                    return;
                }
                pause = FIRST_PAUSE;
                welcome(client, hub, loop);
            }
        } catch (IOException e) {
            hub.tally().acceptFailed();
            // What has to be done here may need a class, a log its time zones: files, that is.
            spare.lend(() -> {
                rest(hub.options().clock(), loop);
                LOG.log(Level.WARNING, "{0} cannot accept now: {1}", endpoint, e.getMessage());
            });
        }
    }

    private void welcome(SocketChannel client, Hub hub, EventLoop loop) {
        accepted++;
        try {
            client.configureBlocking(false);
            if (!(endpoint instanceof Endpoint.Unix)) {
                client.setOption(StandardSocketOptions.TCP_NODELAY, true);
                client.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
            }
            new Peer(endpoint, accepted, hub, loop, streams.over(client), handshake).begin();
        } catch (IOException e) {
            Quietly.close(client);
            LOG.log(Level.WARNING, "{0} lost a connection at once: {1}", endpoint, e.getMessage());
        }
    }

    /** The clients that wait to be accepted would report the same error again and again. */
    private void rest(Clock clock, EventLoop loop) {
        SelectionKey listening = key;
        if (listening == null) {
            return;
        }
        listening.interestOps(0);
        clock.schedule(
                pause,
                () -> loop.execute(() -> {
                    if (listening.isValid()) {
                        listening.interestOps(SelectionKey.OP_ACCEPT);
                    }
                }));
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private static int bindTcp(ServerSocketChannel channel, String host, int port) throws IOException {
        channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        channel.bind(new InetSocketAddress(InetAddress.getByName(host), port), BACKLOG);
        return ((InetSocketAddress) channel.getLocalAddress()).getPort();
    }
}
