package dev.mycelium.testkit.peer;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Plays the other end of connections, on a thread of its own: a server that accepts one connection for each of its scripts,
 * one after the other, or a client with one script.
 *
 * <pre>
 * Script refuses = Script.begin().expectHandshake(digest).close();
 * Script answers = Script.begin().expectHandshake(digest).sendFrame(1001, payload).drain();
 * try (ScriptedPeer bus = ScriptedPeer.listen(Endpoint.tcp("127.0.0.1", 0), refuses, answers)) {
 *     Connection connection = Mycelium.connect(Contracts.SCHEMA, bus.endpoint());
 *     ...
 *     connection.close();
 *     bus.awaitEnd();          // throws what was not as the script says
 * }
 * </pre>
 */
public final class ScriptedPeer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Endpoint endpoint;
    private final @Nullable ServerSocketChannel server;
    private final List<Script> scripts;
    private final Clock clock;
    private final Thread thread = new Thread(this::play, "mycelium-scripted-peer");
    private final CompletableFuture<Optional<AssertionError>> end = new CompletableFuture<>();
    private @Nullable SocketChannel current;
    private boolean closed;

    private ScriptedPeer(
            Endpoint endpoint,
            @Nullable ServerSocketChannel server,
            @Nullable SocketChannel client,
            List<Script> scripts,
            Clock clock) {
        this.endpoint = endpoint;
        this.server = server;
        this.current = client;
        this.scripts = scripts;
        this.clock = clock;
        thread.setDaemon(true);
    }

    /** As {@link #listen(Endpoint, Clock, List)}, by the clock of the machine. */
    public static ScriptedPeer listen(Endpoint where, Script... scripts) throws IOException {
        return listen(where, Clock.system(), List.of(scripts));
    }

    /**
     * Plays a server.
     *
     * @param where a Unix socket that does not exist yet, or TCP; port 0 is any free one
     * @param clock by which pauses pass
     * @param scripts one for each connection; it accepts no more of them
     * @throws IOException if it cannot listen there; the message says where and why
     * @throws IllegalArgumentException if the endpoint is neither {@code unix:} nor {@code tcp://}
     */
    public static ScriptedPeer listen(Endpoint where, Clock clock, List<Script> scripts) throws IOException {
        ServerSocketChannel server = Sockets.listen(where);
        return started(new ScriptedPeer(Sockets.endpointOf(server, where), server, null, List.copyOf(scripts), clock));
    }

    /** As {@link #connect(Endpoint, Clock, Script)}, by the clock of the machine. */
    public static ScriptedPeer connect(Endpoint where, Script script) throws IOException {
        return connect(where, Clock.system(), script);
    }

    /**
     * Plays a client.
     *
     * @param where who is connected to
     * @param clock by which pauses pass
     * @param script what is done
     * @throws IOException if nobody listens there; the message says where and why
     * @throws IllegalArgumentException if the endpoint is neither {@code unix:} nor {@code tcp://}
     */
    public static ScriptedPeer connect(Endpoint where, Clock clock, Script script) throws IOException {
        return started(new ScriptedPeer(where, null, Sockets.connect(where), List.of(script), clock));
    }

    /** Returns where it listens, or what it is connected to. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Waits until all scripts are through.
     *
     * @throws AssertionError if something was not as the script says: it names script, step, and what came instead; or if it is
     *     not through after 30 seconds of real time
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public void awaitEnd() throws InterruptedException {
        try {
            Optional<AssertionError> found = end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (found.isPresent()) {
                // Anew, so that it says who waited as well as what was found.
                throw new AssertionError(found.get().getMessage(), found.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("it never fails", e);
        } catch (TimeoutException e) {
            throw new AssertionError("the scripts are not through after " + PATIENCE_SECONDS + " seconds", e);
        }
    }

    /** Ends the connection that is there, accepts no more, wakes its thread. It throws nothing of what the scripts found. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            quietly(server);
            quietly(current);
        }
        thread.interrupt();
        if (server != null && endpoint instanceof Endpoint.Unix unix) {
            try {
                Files.deleteIfExists(unix.path());
            } catch (IOException e) {
                // It is of no use to anybody, but harms nobody either.
            }
        }
    }

    private static ScriptedPeer started(ScriptedPeer peer) {
        peer.thread.start();
        return peer;
    }

    private void play() {
        String at = "before the first connection";
        try {
            for (int number = 1; number <= scripts.size(); number++) {
                at = "script " + number + ", accepting";
                try (SocketChannel channel = next()) {
                    Conversation conversation = new Conversation(channel, clock);
                    int step = 1;
                    for (Script.Step each : scripts.get(number - 1).steps()) {
                        at = "script " + number + ", step " + step++ + " (" + each.name() + ")";
                        each.action().run(conversation);
                    }
                }
            }
            end.complete(Optional.empty());
        } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
            end.complete(Optional.of(new AssertionError(at + ": " + e.getMessage(), e)));
        }
    }

    private SocketChannel next() throws IOException {
        SocketChannel channel = server == null ? client() : server.accept();
        Sockets.prompt(channel);
        synchronized (this) {
            current = channel;
            if (closed) {
                channel.close();
            }
        }
        return channel;
    }

    private synchronized SocketChannel client() {
        if (current == null) {
            throw new IllegalStateException("a client has a connection");
        }
        return current;
    }

    private static void quietly(@Nullable AutoCloseable channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (Exception e) {
            // A socket that cannot be closed is of no use to the test either.
        }
    }
}
