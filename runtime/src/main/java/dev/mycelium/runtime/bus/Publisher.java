package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.socket.FrameSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/**
 * Publishes one type of message. May be used by many threads; what one thread publishes arrives in its order.
 *
 * @param <T> the message
 */
public final class Publisher<T> {
    private final Departures departures;
    private final MessageCodec<T> codec;
    private final FrameSource<T> messages;

    Publisher(Departures departures, MessageCodec<T> codec) {
        this.departures = departures;
        this.codec = codec;
        this.messages = new MessageSource<>(codec);
    }

    /**
     * Checks the message by the contract's rules and hands it to the bus; waits for the bus and for room if it must, as long
     * as the connection's write limit says. A message in the process is with the bus when this returns; one for a socket is
     * with the kernel, or in the connection's outbox and on its way there. The wire acknowledges nothing: who reads too
     * slowly may lose it, and so does a bus that is lost meanwhile.
     *
     * @throws ValidationException if it breaks a rule; nothing was published then
     * @throws BusClosedException if the connection is closed
     * @throws BusUnavailableException if the bus did not take it in that time, or the thread was interrupted (it stays so)
     *     while it waited; nothing was published then
     */
    public void publish(T message) {
        codec.validate(message);
        departures.send(messages, message);
    }

    /**
     * As {@link #publish}, but does not wait for the bus, nor for room.
     *
     * @return whether it was published; false if the bus is not there at the moment or takes too slowly
     * @throws ValidationException if it breaks a rule; nothing was published then
     * @throws BusClosedException if the connection is closed
     */
    public boolean tryPublish(T message) {
        codec.validate(message);
        return departures.trySend(messages, message);
    }

    /**
     * Publishes, and says when the bus has sent the frame back, which it does with each frame that it accepts. That other
     * connections have read it is not said. Of equal frames, somebody else's may confirm this one.
     *
     * @param message the message
     * @param timeout how long to wait for the frame; zero or less fails at once, but publishes all the same
     * @return completes on the connection's thread, which reads nothing meanwhile; fails with a {@link TimeoutException} if the
     *     frame does not come in time, as when it was dropped because this connection reads too slowly, with a {@link
     *     BusUnavailableException} if the bus is lost first, and with a {@link BusClosedException} if the connection is closed
     * @throws ValidationException if it breaks a rule; nothing was published then
     * @throws BusClosedException if the connection is closed already; nothing was published then
     * @throws BusUnavailableException as {@link #publish} says; nothing was published then
     */
    public CompletableFuture<Void> publishConfirmed(T message, Duration timeout) {
        codec.validate(message);
        return departures.sendConfirmed(Frame.of(messages, message), timeout);
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
            throw wrongSize(codec, payload.length);
        }
        departures.send(Frame.COPIES, new Frame(codec.typeId(), payload));
    }

    static IllegalArgumentException wrongSize(MessageCodec<?> codec, int length) {
        return new IllegalArgumentException(codec.name() + ": " + length + " payload bytes, must be " + codec.size());
    }
}
