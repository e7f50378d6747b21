package dev.mycelium.benchmarks.contestant;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import dev.mycelium.benchmarks.Sample;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.UInt256;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** Kryo with registered classes and without references. */
final class KryoCodec implements RecordCodec<Object> {
    private final Kryo kryo = new Kryo();
    private final Output output = new Output();
    private final Input input = new Input();

    KryoCodec(Sample sample) {
        kryo.setReferences(false);
        kryo.setRegistrationRequired(true);
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        kryo.register(sample.message().getClass());
        kryo.register(ByteString.class);
        kryo.register(UInt256.class);
        kryo.register(byte[].class);
        kryo.register(java.util.List.of(1, 2, 3).getClass());
    }

    @Override
    public int encode(Object message, byte[] dst) {
        output.setBuffer(dst);
        kryo.writeClassAndObject(output, message);
        return output.position();
    }

    @Override
    public Object decode(byte[] src, int length) {
        input.setBuffer(src, 0, length);
        return kryo.readClassAndObject(input);
    }
}
