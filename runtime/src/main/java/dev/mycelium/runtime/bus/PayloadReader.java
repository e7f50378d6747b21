package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a payload what a subscriber gets, and counts what is wrong with it.
 *
 * @param <T> what a subscriber gets
 */
@FunctionalInterface
interface PayloadReader<T> {

    /**
     * Reads a payload.
     *
     * @return null if the subscriber does not get it, and nobody is told
     * @throws RuntimeException if the subscriber does not get it, and the error handler is told
     */
    @Nullable
    T read(int typeId, byte[] array, int offset, int length);

    /** Records, by the rules that the contract has and the treatment that the subscriber chose. */
    static <T> PayloadReader<T> ofRecords(MessageCodec<T> codec, RuleBreach breach, ReceiverCounts counts) {
        return (typeId, array, offset, length) -> {
            T message;
            try {
                message = codec.decode(array, offset, length);
            } catch (DecodeException e) {
                counts.malformed();
                throw e;
            } catch (RuntimeException
                    | Error e) { // a codec that the program brought, or no memory for this one message
                counts.malformed();
                throw new IllegalStateException(codec.name() + ": its codec failed: " + e, e);
            }
            return breach == RuleBreach.UNCHECKED ? message : checked(message, codec, breach, counts);
        };
    }

    /** Frames as they come. */
    static PayloadReader<RawFrame> ofFrames() {
        return (typeId, array, offset, length) -> new RawFrame(typeId, ByteString.copyOf(array, offset, length));
    }

    private static <T> @Nullable T checked(T message, MessageCodec<T> codec, RuleBreach breach, ReceiverCounts counts) {
        try {
            codec.validate(message);
            return message;
        } catch (ValidationException e) {
            counts.ruleBroken(breach == RuleBreach.DELIVER);
            if (breach == RuleBreach.REPORT) {
                throw e;
            }
            return breach == RuleBreach.DELIVER ? message : null;
        }
    }
}
