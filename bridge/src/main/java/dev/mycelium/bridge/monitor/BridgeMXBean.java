package dev.mycelium.bridge.monitor;

import java.util.List;

/** A bridge for JMX: {@code dev.mycelium:type=Bridge,name=bridge-1}, the number counting the bridges of the process. */
public interface BridgeMXBean {

    /** The contract's digest, 64 hexadecimal digits. */
    String getDigest();

    /** Seconds since it was started. */
    double getUptimeSeconds();

    /** Whether there is no problem. */
    boolean isReady();

    /** Why it is not ready. */
    List<String> getProblems();

    /** The connections that were accepted. */
    long getConnectionsAccepted();

    /** The connections that are open now. */
    int getConnectionsOpen();

    /** The connections that failed at TLS or the handshake. */
    long getHandshakeFailures();

    /** The frames that were handed on, each once. */
    long getFramesForwarded();

    /** The frames that were dropped, each once for each connection. */
    long getFramesDropped();

    /** Where it listens. */
    List<EndpointAttributes> getEndpoints();

    /** Its workers. */
    List<WorkerAttributes> getWorkers();
}
