package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.Sample;

/** No reading at all: the limit that moving the same bytes sets. */
final class CopyOfSize implements InPlace<Values> {
    private final byte[] payload;
    private final byte[] scratch;

    CopyOfSize(Sample sample) {
        payload = sample.payload();
        scratch = new byte[payload.length];
    }

    @Override
    public int write(Values values, byte[] dst, int offset) {
        System.arraycopy(payload, 0, dst, offset, payload.length);
        return payload.length;
    }

    @Override
    public void read(byte[] src, int offset, int length, Values into) {
        System.arraycopy(src, offset, scratch, 0, length);
    }
}
