package dev.mycelium.runtime.server;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.metrics.Metrics;
import dev.mycelium.runtime.socket.PlainStream;
import dev.mycelium.runtime.socket.Streams;
import dev.mycelium.runtime.socket.TlsStreams;
import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a {@link BusServer} is to be. */
public final class BusServerBuilder {
    private record Wanted(Endpoint endpoint, HandshakePolicy handshake) {}

    private final Schema<?> schema;
    private final List<Wanted> wanted = new ArrayList<>();
    private QueueLimits queue = QueueLimits.OF_CONNECTION;
    private FrameLimits frameLimits = FrameLimits.DEFAULT;
    private Duration handshakeLimit = Duration.ofSeconds(5);
    private Duration stallLimit = Duration.ofSeconds(10);
    private Duration halfClosedLimit = Duration.ofMinutes(1);
    private Duration drainLimit = Duration.ofSeconds(1);
    private Clock clock = Clock.system();
    private Metrics metrics = Metrics.NONE;
    private TlsSettings tls = TlsSettings.DEFAULT;
    private JoinListener joins = joined -> {};
    private final Map<Schema<?>, Duration> alsoAccepted = new LinkedHashMap<>();
    private boolean insecure;

    BusServerBuilder(Schema<?> schema) {
        this.schema = Objects.requireNonNull(schema, "schema");
    }

    /** Listens on an endpoint, and wants a handshake there; otherwise as {@link #listen(Endpoint, HandshakePolicy)}. */
    public BusServerBuilder listen(Endpoint endpoint) {
        return listen(endpoint, HandshakePolicy.REQUIRED);
    }

    /**
     * Listens on an endpoint. The file of a Unix socket is made for its owner alone (0600); one that somebody listens on is
     * never taken, one that nobody listens on any more is replaced, and anything else at that path is left alone.
     *
     * @param endpoint a Unix socket, TCP, or TLS; port 0 is any that is free
     * @param handshake whether its clients must send the contract's digest first
     * @throws IllegalArgumentException if it is a bus in the process
     */
    public BusServerBuilder listen(Endpoint endpoint, HandshakePolicy handshake) {
        if (endpoint instanceof Endpoint.InProcess) {
            throw new IllegalArgumentException(
                    endpoint + " needs no server: whoever connects to it is on that bus of the process");
        }
        wanted.add(new Wanted(endpoint, Objects.requireNonNull(handshake, "handshake")));
        return this;
    }

    /**
     * Sets what may wait for one connection, and what happens when that is not enough; {@link QueueLimits#OF_CONNECTION}
     * unless told otherwise.
     *
     * @throws IllegalArgumentException if they say {@link Overflow#BLOCK}: one connection would stop all others
     */
    public BusServerBuilder queue(QueueLimits limits) {
        if (limits.overflow() == Overflow.BLOCK) {
            throw new IllegalArgumentException(
                    "a bus does not wait for one of its connections: BLOCK is for subscriptions");
        }
        queue = limits;
        return this;
    }

    /** Sets how long frames may be; {@link FrameLimits#DEFAULT} unless told otherwise. */
    public BusServerBuilder frameLimits(FrameLimits limits) {
        frameLimits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /** Sets how long a connection may take for TLS and its handshake; 5 s unless told otherwise. */
    public BusServerBuilder handshakeLimit(Duration limit) {
        handshakeLimit = positive("handshakeLimit", limit);
        return this;
    }

    /** Sets how long a connection may take nothing while something waits for it; 10 s unless told otherwise. */
    public BusServerBuilder stallLimit(Duration limit) {
        stallLimit = positive("stallLimit", limit);
        return this;
    }

    /**
     * Sets how long a TCP client that has ended what it sends is kept while nothing is sent to it; 1 minute unless told
     * otherwise. TCP does not tell such a client from one that is gone before something is sent.
     */
    public BusServerBuilder halfClosedLimit(Duration limit) {
        halfClosedLimit = positive("halfClosedLimit", limit);
        return this;
    }

    /** Sets how long closing waits for what is not written yet; zero or more, 1 s unless told otherwise. */
    public BusServerBuilder drainLimit(Duration limit) {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("drainLimit must not be negative: " + limit);
        }
        drainLimit = limit;
        return this;
    }

    /** Sets the clock that everything waits by; the machine's unless told otherwise. */
    public BusServerBuilder clock(Clock by) {
        clock = Objects.requireNonNull(by, "clock");
        return this;
    }

    /** Sets who takes what the bus counts; nobody unless told otherwise. */
    public BusServerBuilder metrics(Metrics by) {
        metrics = Objects.requireNonNull(by, "metrics");
        return this;
    }

    /** Sets the certificate that is shown at {@code tls://}, which must have one, and whether clients must show theirs. */
    public BusServerBuilder tls(TlsSettings settings) {
        tls = Objects.requireNonNull(settings, "settings");
        return this;
    }

    /** Sets who is told when a connection has completed what it has to before its first frame; nobody unless told otherwise. */
    public BusServerBuilder onJoin(JoinListener told) {
        joins = Objects.requireNonNull(told, "told");
        return this;
    }

    /**
     * Accepts clients of another contract beside those of the bus's own, for a time: so that programs can be moved from one
     * to the next one by one, whichever of the two the bus itself has. A frame goes from clients of one to those of the other
     * only if both have the same layout of its type: same message, same fields at the same places; the rest is counted
     * ({@link BusServerCounters#otherLayouts}), and the log says at the start which types those are. When the time has
     * passed, newcomers with the other contract are refused, and those that are there may stay. A contract that differs from
     * the bus's own in no layout, but in comments, say, is accepted as long as the bus is there.
     *
     * @param other its digest is not the bus's own
     * @param window from the start of the bus; more than zero
     * @throws IllegalArgumentException if the bus has that contract already, or the time is not more than zero
     */
    public BusServerBuilder alsoAccept(Schema<?> other, Duration window) {
        boolean known = other.digest().equals(schema.digest())
                || alsoAccepted.keySet().stream().anyMatch(each -> each.digest().equals(other.digest()));
        if (known) {
            throw new IllegalArgumentException("the bus has the contract " + other.digest() + " already");
        }
        alsoAccepted.put(other, positive("window", window));
        return this;
    }

    /** Allows TCP without TLS on addresses that other machines reach: anybody there may read and publish. */
    public BusServerBuilder insecure() {
        insecure = true;
        return this;
    }

    /**
     * Binds the endpoints and starts.
     *
     * @throws IOException if one of them cannot be bound; the message says which and why, and nothing stays bound
     * @throws IllegalArgumentException if there is none, or one would let other machines in without TLS
     */
    public BusServer start() throws IOException {
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("a bus listens on at least one endpoint: listen(Endpoint.unix(...))");
        }
        List<Listener> bound = new ArrayList<>();
        try {
            for (Wanted each : wanted) {
                requireSafe(each.endpoint());
                bound.add(Listener.bind(each.endpoint(), each.handshake(), streamsOf(each.endpoint())));
            }
            return BusServer.start(options(), List.copyOf(bound), new Tally(metrics));
        } catch (IOException | RuntimeException e) {
            bound.forEach(Listener::close);
            throw e;
        }
    }

    private ServerOptions options() {
        return new ServerOptions(
                new Contracts(schema, alsoAccepted, clock),
                clock,
                queue,
                frameLimits,
                handshakeLimit,
                stallLimit,
                halfClosedLimit,
                drainLimit,
                joins);
    }

    private Streams streamsOf(Endpoint endpoint) throws TlsException {
        if (!(endpoint instanceof Endpoint.Tls)) {
            return PlainStream::new;
        }
        if (!tls.hasIdentity()) {
            throw new IllegalArgumentException(
                    endpoint + " needs a certificate: tls(TlsSettings.DEFAULT.withIdentity(...))");
        }
        return TlsStreams.server(tls);
    }

    private void requireSafe(Endpoint endpoint) throws UnknownHostException {
        if (!insecure
                && endpoint instanceof Endpoint.Tcp tcp
                && !InetAddress.getByName(tcp.host()).isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    endpoint
                            + " lets other machines in, unencrypted: use tls:// or 127.0.0.1, or say insecure() if that is meant");
        }
    }

    private static Duration positive(String name, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException(name + " must be more than zero: " + limit);
        }
        return limit;
    }
}
