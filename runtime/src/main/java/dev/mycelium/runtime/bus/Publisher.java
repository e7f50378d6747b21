package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.ValidationException;

/**
 * Publishes one type of message. May be used by many threads; what one thread publishes arrives in its order.
 *
 * @param <T> the message
 */
public final class Publisher<T> {
    private final Connection connection;
    private final MessageCodec<T> codec;

    Publisher(Connection connection, MessageCodec<T> codec) {
        this.connection = connection;
        this.codec = codec;
    }

    /**
     * Checks the message by the contract's rules and hands it to the bus. It is with the bus when this returns; who reads
     * too slowly may still lose it.
     *
     * @throws ValidationException if it breaks a rule; nothing was published then
     * @throws BusClosedException if the connection is closed
     */
    public void publish(T message) {
        codec.validate(message);
        connection.send(new Frame(codec.typeId(), codec.encode(message)));
    }

    /**
     * Publishes a payload that is encoded already, such as one that was recorded. It is copied; only its size is checked.
     *
     * @param payload exactly the bytes of the type
     * @throws IllegalArgumentException if it has another size
     * @throws BusClosedException if the connection is closed
     */
    public void publishPayload(byte[] payload) {
        if (payload.length != codec.size()) {
            throw new IllegalArgumentException(
                    codec.name() + ": " + payload.length + " payload bytes, must be " + codec.size());
        }
        connection.send(new Frame(codec.typeId(), payload.clone()));
    }
}
