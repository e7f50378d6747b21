package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.transport.Endpoint;

/** Where a program begins that wants to be on a bus. */
public final class Mycelium {
    private Mycelium() {}

    /**
     * Connects to the bus that the environment names: {@code MYCELIUM_SOCKET} says where it is, and {@code
     * MYCELIUM_SCHEMA_DIGEST}, if it is set, must be the schema's digest.
     *
     * @param schema the contract, such as {@code Contracts.SCHEMA}
     * @throws HandshakeException if the digests differ; the message shows both, and nothing was connected to
     * @throws BusUnavailableException if the bus cannot be reached
     * @throws IllegalArgumentException if the environment names no endpoint
     */
    public static Connection connect(Schema<?> schema) {
        return builder(schema).connect();
    }

    /**
     * Connects to a bus.
     *
     * @param schema the contract, such as {@code Contracts.SCHEMA}
     * @param endpoint where the bus is
     * @throws BusUnavailableException if the bus cannot be reached
     */
    public static Connection connect(Schema<?> schema, Endpoint endpoint) {
        return builder(schema).endpoint(endpoint).connect();
    }

    /** Returns how to connect otherwise than usual. */
    public static ConnectionBuilder builder(Schema<?> schema) {
        return new ConnectionBuilder(schema);
    }
}
