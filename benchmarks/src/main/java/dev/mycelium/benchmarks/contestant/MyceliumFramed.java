package dev.mycelium.benchmarks.contestant;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.frame.FrameCursor;

/** What users call who put frames one behind the other. */
final class MyceliumFramed<T> implements RecordCodec<T> {
    private final MessageCodec<T> codec;
    private final FrameCursor cursor = new FrameCursor();

    MyceliumFramed(MessageCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public int encode(T message, byte[] dst) {
        return codec.encodeFrame(message, dst, 0);
    }

    @Override
    public T decode(byte[] src, int length) {
        if (!cursor.wrap(src, 0, length).next() || cursor.typeId() != codec.typeId()) {
            throw new IllegalStateException("no frame of " + codec);
        }
        return codec.decode(src, cursor.payloadOffset(), cursor.payloadLength());
    }
}
