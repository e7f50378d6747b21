package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link LatencySample}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class LatencySampleCodec extends GeneratedCodec<LatencySample> {
    static final MessageLayout LAYOUT = layout(
            "LatencySample",
            LatencySample.TYPE_ID,
            LatencySample.TOPIC,
            false,
            LatencySample.SIZE,
            8,
            u16("window_ms", 0),
            field("histogram", new FieldType.ByteVec(33), 2, 42),
            f64("p50_us", 48),
            f64("p99_us", 56),
            i32("drift_ms", 64));

    static final FieldLayout HISTOGRAM = LAYOUT.field(1);

    LatencySampleCodec() {
        super(LatencySample.class, LAYOUT);
    }

    @Override
    protected void write(LatencySample message, byte[] dst, int offset) {
        putU16(dst, offset, 0, message.windowMs());
        putByteVec(dst, offset, 2, message.histogram(), HISTOGRAM);
        zero(dst, offset, 44, 4);
        putF64(dst, offset, 48, message.p50Us());
        putF64(dst, offset, 56, message.p99Us());
        putI32(dst, offset, 64, message.driftMs());
        zero(dst, offset, 68, 4);
    }

    @Override
    protected LatencySample read(byte[] src, int offset) {
        return new LatencySample(
                getU16(src, offset, 0),
                getByteVec(src, offset, 2, HISTOGRAM),
                getF64(src, offset, 48),
                getF64(src, offset, 56),
                getI32(src, offset, 64));
    }

    @Override
    public void validate(LatencySample message) {
        if (message.windowMs() < 1) {
            throw broken(0, "min: 1", message.windowMs());
        }
    }

    @Override
    public List<Object> values(LatencySample message) {
        return List.of(
                message.windowMs(),
                message.histogram(),
                message.p50Us(),
                message.p99Us(),
                message.driftMs());
    }

    @Override
    protected LatencySample make(ValueReader values) {
        return new LatencySample(
                values.nextInt(),
                values.nextBytes(),
                values.nextDouble(),
                values.nextDouble(),
                values.nextInt());
    }
}
