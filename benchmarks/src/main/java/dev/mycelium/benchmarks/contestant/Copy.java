package dev.mycelium.benchmarks.contestant;

import dev.mycelium.benchmarks.Sample;

/** No codec at all: the limit that moving the same bytes sets. */
final class Copy implements RecordCodec<Object> {
    private final Object message;
    private final byte[] payload;
    private final byte[] scratch;

    Copy(Sample sample) {
        message = sample.message();
        payload = sample.payload();
        scratch = new byte[payload.length];
    }

    @Override
    public int encode(Object ignored, byte[] dst) {
        System.arraycopy(payload, 0, dst, 0, payload.length);
        return payload.length;
    }

    @Override
    public Object decode(byte[] src, int length) {
        System.arraycopy(src, 0, scratch, 0, length);
        return message;
    }
}
