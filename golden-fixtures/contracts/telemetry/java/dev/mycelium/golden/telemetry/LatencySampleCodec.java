package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedBytes;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link LatencySample}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class LatencySampleCodec extends MessageCodec<LatencySample> {
    static final FieldLayout WINDOW_MS = new FieldLayout(
            "LatencySample", false, "window_ms", FieldType.Scalar.U16, 0, 2);

    static final FieldLayout HISTOGRAM = new FieldLayout(
            "LatencySample", false, "histogram", new FieldType.ByteVec(33), 2, 42);

    static final FieldLayout P50_US = new FieldLayout(
            "LatencySample", false, "p50_us", FieldType.Scalar.F64, 48, 8);

    static final FieldLayout P99_US = new FieldLayout(
            "LatencySample", false, "p99_us", FieldType.Scalar.F64, 56, 8);

    static final FieldLayout DRIFT_MS = new FieldLayout(
            "LatencySample", false, "drift_ms", FieldType.Scalar.I32, 64, 4);

    LatencySampleCodec() {
        super(LatencySample.class, MessageLayout.of(
                "LatencySample",
                LatencySample.TYPE_ID,
                LatencySample.TOPIC,
                false,
                LatencySample.SIZE,
                8,
                WINDOW_MS,
                HISTOGRAM,
                P50_US,
                P99_US,
                DRIFT_MS));
    }

    @Override
    protected void write(LatencySample message, byte[] dst, int offset) {
        LittleEndian.putShort(dst, offset, (short) message.windowMs());
        FixedBytes.write(message.histogram(), dst, offset + 2, HISTOGRAM);
        Padding.zero(dst, offset + 44, 4);
        LittleEndian.putDouble(dst, offset + 48, message.p50Us());
        LittleEndian.putDouble(dst, offset + 56, message.p99Us());
        LittleEndian.putInt(dst, offset + 64, message.driftMs());
        Padding.zero(dst, offset + 68, 4);
    }

    @Override
    protected LatencySample read(byte[] src, int offset) {
        return new LatencySample(
                LittleEndian.getU16(src, offset),
                FixedBytes.read(src, offset + 2, HISTOGRAM),
                LittleEndian.getDouble(src, offset + 48),
                LittleEndian.getDouble(src, offset + 56),
                LittleEndian.getInt(src, offset + 64));
    }

    @Override
    public void validate(LatencySample message) {
        if (message.windowMs() < 1) {
            throw new ValidationException(WINDOW_MS, "min: 1", message.windowMs());
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
    public LatencySample ofValues(List<?> values) {
        requireCount(values);
        return new LatencySample(
                Values.get(values, 0, Integer.class, WINDOW_MS),
                Values.get(values, 1, ByteString.class, HISTOGRAM),
                Values.get(values, 2, Double.class, P50_US),
                Values.get(values, 3, Double.class, P99_US),
                Values.get(values, 4, Integer.class, DRIFT_MS));
    }
}
