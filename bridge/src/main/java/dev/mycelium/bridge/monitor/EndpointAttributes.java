package dev.mycelium.bridge.monitor;

import dev.mycelium.bridge.status.EndpointStatus;

/** An endpoint for JMX, which does not know records. */
public final class EndpointAttributes {
    private final EndpointStatus status;

    EndpointAttributes(EndpointStatus status) {
        this.status = status;
    }

    /** Returns where it listens. */
    public String getEndpoint() {
        return status.endpoint();
    }

    /** Returns whether newcomers are accepted. */
    public boolean isAccepting() {
        return status.accepting();
    }

    /** Returns how many connections that came there are open. */
    public int getConnections() {
        return status.connections();
    }
}
