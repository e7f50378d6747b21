package dev.mycelium.runtime.metrics;

/** The names of all that a bus counts and measures. */
public final class BusMetrics {

    /** The connections that an endpoint has accepted. */
    public static final MetricName CONNECTIONS =
            new MetricName("socket_endpoint.connections_total", "connections", "Connections that were accepted");

    /** The connections that an endpoint has refused at the handshake; tag {@link #REASON}. */
    public static final MetricName HANDSHAKE_FAILURES = new MetricName(
            "socket_endpoint.handshake_failures_total", "connections", "Connections that failed at the handshake");

    /** The frames that an endpoint has handed on, each once, to however many connections it went. */
    public static final MetricName FRAMES_FORWARDED =
            new MetricName("socket_endpoint.frames_forwarded_total", "frames", "Frames that were handed on");

    /** The frames that the kernel took for an endpoint's connections: each once for each. */
    public static final MetricName ENDPOINT_FRAMES_OUT =
            new MetricName("socket_endpoint.frames_out_total", "frames", "Frames that connections were sent");

    /** The bytes that came from an endpoint's connections, of whatever kind. */
    public static final MetricName ENDPOINT_BYTES_IN =
            new MetricName("socket_endpoint.bytes_in_total", "bytes", "Bytes that came from connections");

    /** The bytes that the kernel took for an endpoint's connections, headers included. */
    public static final MetricName ENDPOINT_BYTES_OUT =
            new MetricName("socket_endpoint.bytes_out_total", "bytes", "Bytes that connections were sent");

    /**
     * The frames that an endpoint did not hand on, tag {@link #REASON}: {@code unknown_type}, {@code wrong_size} (each counts
     * once), {@code oldest}, {@code newest} (by the queue of a connection), {@code abandoned} (waited when it ended),
     * {@code other_layout} (its contract has another layout of the type; each of these counts once for each connection).
     */
    public static final MetricName ENDPOINT_FRAMES_DROPPED = new MetricName(
            "socket_endpoint.frames_dropped_total", "frames", "Frames that were not handed on, by reason");

    /** The connections of an endpoint that have ended; tag {@link #REASON}, which also tells of those that stalled. */
    public static final MetricName ENDPOINT_CLOSED = new MetricName(
            "socket_endpoint.connections_closed_total", "connections", "Connections that have ended, by reason");

    /** The connections that get what is published now; tag {@link #BUS}. */
    public static final MetricName ENDPOINT_JOINED =
            new MetricName("socket_endpoint.connections", "connections", "Connections that get what is published");

    /** The frames that wait for all connections of a bus together now; tag {@link #BUS}. */
    public static final MetricName ENDPOINT_QUEUE_DEPTH =
            new MetricName("socket_endpoint.queue_depth", "frames", "Frames that wait for connections");

    /** The frames that have arrived at connections, wanted or not. */
    public static final MetricName FRAMES_IN =
            new MetricName("connection.frames_in_total", "frames", "Frames that arrived");

    /** Their bytes, headers included. */
    public static final MetricName BYTES_IN =
            new MetricName("connection.bytes_in_total", "bytes", "Bytes of the frames that arrived");

    /** The frames that connections have handed to a bus. */
    public static final MetricName FRAMES_OUT =
            new MetricName("connection.frames_out_total", "frames", "Frames that were published");

    /** Their bytes, headers included. */
    public static final MetricName BYTES_OUT =
            new MetricName("connection.bytes_out_total", "bytes", "Bytes of the frames that were published");

    /**
     * The frames that did not reach who could have had them; tag {@link #REASON}: {@code oldest}, {@code newest}, {@code refused}
     * (by a queue), {@code unknown_type}, {@code wrong_size} (by a connection), {@code malformed}, {@code rule_broken},
     * {@code own_echo} (by a subscription; each counts for itself), {@code lost} (published, and not wholly written when the bus
     * was lost).
     */
    public static final MetricName FRAMES_DROPPED =
            new MetricName("connection.frames_dropped_total", "frames", "Frames that were not delivered, by reason");

    /** The messages that broke a rule of their contract, delivered or not. */
    public static final MetricName RULES_BROKEN =
            new MetricName("connection.rules_broken_total", "messages", "Messages that broke a rule of their contract");

    /** What a program's handlers, callbacks and subscribers have thrown. */
    public static final MetricName HANDLER_FAILURES =
            new MetricName("connection.handler_failures_total", "failures", "What the program's handlers have thrown");

    /** The frames that wait in a queue now; tags {@link #CONNECTION} and {@link #QUEUE}. */
    public static final MetricName QUEUE_DEPTH =
            new MetricName("connection.queue_depth", "frames", "Frames that wait in a queue");

    /** How often a lost bus was found again. */
    public static final MetricName RECONNECTS =
            new MetricName("connection.reconnects_total", "connections", "Times that a lost bus was found again");

    /**
     * How often a connection failed at a handshake, tag {@link #REASON}: {@code digest} (the environment, or a bus in the process,
     * has another contract's), {@code tls}, {@code timeout} (somebody was there, and it was not through within the connect limit),
     * {@code refused} (the bus ended the connection and had sent nothing: it says no more of a handshake that it refuses, and
     * does the same if it ends for another reason while nobody publishes).
     */
    public static final MetricName CLIENT_HANDSHAKE_FAILURES = new MetricName(
            "connection.handshake_failures_total", "failures", "Times that a handshake with a bus failed, by reason");

    /** How often a write was still not done at its deadline. */
    public static final MetricName WRITE_STALLS =
            new MetricName("connection.write_stalls_total", "writes", "Writes that were not done at their deadline");

    /** From publishing to the bus's echo, of what was published with confirmation and confirmed. */
    public static final MetricName CONFIRMED_ROUND_TRIP = new MetricName(
            "connection.confirmed_round_trip", "nanoseconds", "From publishing to the echo that confirms");

    /** The tag that says why. */
    public static final String REASON = "reason";

    /** The tag that says which bus of the process. */
    public static final String BUS = "bus";

    /** The tag that says which connection. */
    public static final String CONNECTION = "connection";

    /** The tag that says which of a connection's queues: {@code inbound}, or a subscription's message and number. */
    public static final String QUEUE = "queue";

    private BusMetrics() {}
}
