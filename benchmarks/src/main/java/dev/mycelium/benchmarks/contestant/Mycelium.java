package dev.mycelium.benchmarks.contestant;

import dev.mycelium.runtime.codec.MessageCodec;

/** What users call. */
final class Mycelium<T> implements RecordCodec<T> {
    private final MessageCodec<T> codec;

    Mycelium(MessageCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public int encode(T message, byte[] dst) {
        return codec.encode(message, dst, 0);
    }

    @Override
    public T decode(byte[] src, int length) {
        return codec.decode(src, 0, length);
    }
}
