package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.metrics.Metrics;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.runtime.worker.LifeLine;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a program gets its place on a bus. Without an endpoint, it is the one that the environment names. */
public final class ConnectionBuilder {
    private final Schema<?> schema;
    private @Nullable Endpoint endpoint;
    private Map<String, String> environment = System.getenv();
    private HandshakePolicy handshake = HandshakePolicy.REQUIRED;
    private TimeLimits times = TimeLimits.DEFAULT;
    private int outboxBytes = 1 << 20;
    private FrameLimits frameLimits = FrameLimits.DEFAULT;
    private QueueLimits receiveQueue = QueueLimits.OF_CONNECTION;
    private ReconnectPolicy reconnect = ReconnectPolicy.DEFAULT;
    private Clock clock = Clock.system();
    private TlsSettings tls = TlsSettings.DEFAULT;
    private boolean spin;
    private ErrorHandler errors = ErrorHandler.LOGGING;
    private Metrics metrics = Metrics.NONE;
    private StateListener states = (state, cause) -> {};

    ConnectionBuilder(Schema<?> schema) {
        this.schema = Objects.requireNonNull(schema, "schema");
    }

    /** Connects there, and not to where the environment says. */
    public ConnectionBuilder endpoint(Endpoint there) {
        endpoint = Objects.requireNonNull(there, "endpoint");
        return this;
    }

    /** Reads {@code MYCELIUM_SOCKET} and {@code MYCELIUM_SCHEMA_DIGEST} here instead of in the process's environment. */
    public ConnectionBuilder environment(Map<String, String> variables) {
        environment = Map.copyOf(variables);
        return this;
    }

    /** Says whether the bus wants a handshake; {@link HandshakePolicy#REQUIRED} unless told otherwise. */
    public ConnectionBuilder handshake(HandshakePolicy policy) {
        handshake = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** Sets how long one try to connect may take, all of it: name, socket, TLS, handshake. 10 s unless told otherwise. */
    public ConnectionBuilder connectLimit(Duration limit) {
        times = times.withConnect(limit);
        return this;
    }

    /**
     * Sets how long a publisher may wait for the bus or for room, and how long the bus may take nothing while something waits,
     * before it is given up as lost. 5 s unless told otherwise.
     */
    public ConnectionBuilder writeLimit(Duration limit) {
        times = times.withWrite(limit);
        return this;
    }

    /** Sets how long closing waits for what is not written yet; zero or more, 1 s unless told otherwise. */
    public ConnectionBuilder drainLimit(Duration limit) {
        times = times.withDrain(limit);
        return this;
    }

    /**
     * Has SIGTERM worked off: nothing more arrives then, what has arrived can be taken and answered for as long as the limit
     * says, and once the program has closed the connection, the process ends with status 0. Zero leaves the signal to the
     * program. Unless told otherwise it is 5 s of a connection that the environment names, as that is a worker's, and zero of
     * all others.
     */
    public ConnectionBuilder terminationLimit(Duration limit) {
        times = times.withTermination(limit);
        return this;
    }

    /**
     * Sets how long {@link #connectVerified} listens whether the bus ends the connection; 250 ms unless told otherwise, and
     * never longer than its own limit.
     */
    public ConnectionBuilder quietPeriod(Duration period) {
        times = times.withQuiet(period);
        return this;
    }

    /** Sets how many bytes may wait to be written to a socket; 1 MiB unless told otherwise, and a longer frame waits alone. */
    public ConnectionBuilder outboxBytes(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("outboxBytes must be 1 or more: " + bytes);
        }
        outboxBytes = bytes;
        return this;
    }

    /** Sets how long frames may be; {@link FrameLimits#DEFAULT} unless told otherwise. */
    public ConnectionBuilder frameLimits(FrameLimits limits) {
        frameLimits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Sets what a bus in the process holds for the connection while it does not read; a bus behind a socket decides for
     * itself. {@link QueueLimits#OF_CONNECTION} unless told otherwise.
     */
    public ConnectionBuilder receiveQueue(QueueLimits limits) {
        receiveQueue = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /** Sets what happens when the bus is lost; {@link ReconnectPolicy#DEFAULT} unless told otherwise. */
    public ConnectionBuilder reconnect(ReconnectPolicy policy) {
        reconnect = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** Sets the clock that everything waits by; the machine's unless told otherwise. */
    public ConnectionBuilder clock(Clock by) {
        clock = Objects.requireNonNull(by, "clock");
        return this;
    }

    /** Sets who is trusted at {@code tls://}, and who one is there; whom the system trusts, and nobody, unless told otherwise. */
    public ConnectionBuilder tls(TlsSettings settings) {
        tls = Objects.requireNonNull(settings, "settings");
        return this;
    }

    /**
     * Says whether the connection's thread asks for what has arrived again and again, which takes a whole processor and is
     * told of a frame within microseconds, instead of waiting to be woken; it does not unless told otherwise.
     */
    public ConnectionBuilder spin(boolean ask) {
        spin = ask;
        return this;
    }

    /** Sets who is told of what could not be delivered; it is logged unless told otherwise. */
    public ConnectionBuilder onError(ErrorHandler handler) {
        errors = Objects.requireNonNull(handler, "handler");
        return this;
    }

    /** Sets who takes what the connection counts and measures; nobody unless told otherwise. */
    public ConnectionBuilder metrics(Metrics by) {
        metrics = Objects.requireNonNull(by, "metrics");
        return this;
    }

    /** Sets who is told of each state of the connection. */
    public ConnectionBuilder onState(StateListener listener) {
        states = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Connects, once. It returns when the handshake is written; whether the bus takes it shows later, by what arrives, or by
     * the connection's end: see {@link #connectVerified}.
     *
     * @throws BusUnavailableException if the bus cannot be reached
     * @throws HandshakeException if the environment names another contract's digest than the schema's
     * @throws IllegalArgumentException if the environment names no endpoint and none was given, or no certificate can be for
     *     the host of a {@code tls://} endpoint
     */
    public Connection connect() {
        return connect(null);
    }

    /**
     * Connects, and waits until the bus has either sent something or kept quiet for the {@linkplain #quietPeriod quiet
     * period}: a bus answers no handshake, but ends the connection of one that is wrong.
     *
     * @param limit how long to wait at most, beside what connecting takes
     * @throws HandshakeException if the bus has ended the connection meanwhile
     * @throws BusUnavailableException if the bus cannot be reached
     */
    public Connection connectVerified(Duration limit) {
        return connect(times.quietWithin(limit));
    }

    private Connection connect(@Nullable Duration quiet) {
        try {
            return connectTo(endpoint == null ? ofEnvironment() : endpoint, quiet);
        } catch (HandshakeException e) {
            if (e.reason() == HandshakeException.Reason.WRONG_DIGEST) {
                ConnectionMeters.handshakeFailed(metrics, HandshakeFailure.DIGEST);
            }
            throw e;
        }
    }

    private Connection connectTo(Endpoint where, @Nullable Duration quiet) {
        ConnectionSetup setup = new ConnectionSetup(schema, frameLimits, clock, errors, states, metrics);
        Connection connection;
        if (where instanceof Endpoint.InProcess named) {
            connection = NamedBuses.connect(named.name(), setup, receiveQueue);
        } else {
            Connecting connecting = new Connecting(setup, optionsFor(where));
            connection = connecting.connect();
            if (quiet != null) {
                connecting.verify(connection, quiet);
            }
        }
        Duration limit = times.terminationOf(endpoint == null);
        if (!limit.isZero()) {
            Termination.ofProcess().add(connection, limit);
        }
        return connection;
    }

    private Endpoint ofEnvironment() {
        LifeLine.watch(environment);
        Handshake.requireEnvironment(environment, schema.digest());
        return Endpoint.ofEnvironment(environment);
    }

    private LinkOptions optionsFor(Endpoint where) {
        return new LinkOptions(
                where,
                handshake == HandshakePolicy.REQUIRED ? Handshake.bytes(schema.digest()) : new byte[0],
                LinkOptions.streamsTo(where, tls),
                clock,
                times,
                outboxBytes,
                frameLimits,
                reconnect,
                spin);
    }
}
