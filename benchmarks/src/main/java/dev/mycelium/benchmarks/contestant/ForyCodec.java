package dev.mycelium.benchmarks.contestant;

import dev.mycelium.benchmarks.Sample;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.UInt256;
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;
import org.apache.fory.memory.MemoryUtils;

/** Fory, Java to Java, with the record's class registered: it copies the inside of objects. */
final class ForyCodec implements RecordCodec<Object> {
    private final Fory fory = Fory.builder()
            .withXlang(false)
            .requireClassRegistration(true)
            .withRefTracking(false)
            .build();

    private byte[] wrapped = new byte[0];
    private MemoryBuffer buffer = MemoryUtils.wrap(wrapped);

    ForyCodec(Sample sample) {
        fory.register(sample.message().getClass());
        fory.register(ByteString.class);
        fory.register(UInt256.class);
    }

    @Override
    public int encode(Object message, byte[] dst) {
        MemoryBuffer out = over(dst);
        out.writerIndex(0);
        fory.serialize(out, message);
        return out.writerIndex();
    }

    @Override
    public Object decode(byte[] src, int length) {
        MemoryBuffer in = over(src);
        in.readerIndex(0);
        return fory.deserialize(in);
    }

    private MemoryBuffer over(byte[] array) {
        if (wrapped != array) {
            wrapped = array;
            buffer = MemoryUtils.wrap(array);
        }
        return buffer;
    }
}
