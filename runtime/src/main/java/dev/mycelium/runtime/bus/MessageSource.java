package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.socket.FrameSource;

/**
 * Makes frames of messages.
 *
 * @param codec writes them
 * @param <T> the message
 */
record MessageSource<T>(MessageCodec<T> codec) implements FrameSource<T> {

    @Override
    public int typeId(T of) {
        return codec.typeId();
    }

    @Override
    public int length(T of) {
        return codec.size();
    }

    @Override
    public void write(T of, byte[] dst, int offset) {
        codec.encode(of, dst, offset);
    }
}
