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
 * The bytes of {@link LatencySample}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class LatencySampleCodec extends MessageCodec<LatencySample> {
    private static final int WINDOW_MS_AT = 0;

    private static final int HISTOGRAM_AT = 2;

    private static final int PADDING_44_AT = 44;

    private static final int P50_US_AT = 48;

    private static final int P99_US_AT = 56;

    private static final int DRIFT_MS_AT = 64;

    private static final int PADDING_68_AT = 68;

    static final FieldLayout WINDOW_MS = new FieldLayout(
            "LatencySample", false, "window_ms", FieldType.Scalar.U16, WINDOW_MS_AT, 2);

    static final FieldLayout HISTOGRAM = new FieldLayout(
            "LatencySample", false, "histogram", new FieldType.ByteVec(33), HISTOGRAM_AT, 42);

    static final FieldLayout P50_US = new FieldLayout(
            "LatencySample", false, "p50_us", FieldType.Scalar.F64, P50_US_AT, 8);

    static final FieldLayout P99_US = new FieldLayout(
            "LatencySample", false, "p99_us", FieldType.Scalar.F64, P99_US_AT, 8);

    static final FieldLayout DRIFT_MS = new FieldLayout(
            "LatencySample", false, "drift_ms", FieldType.Scalar.I32, DRIFT_MS_AT, 4);

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
        LittleEndian.putShort(dst, offset + WINDOW_MS_AT, (short) message.windowMs());
        FixedBytes.write(message.histogram(), dst, offset + HISTOGRAM_AT, HISTOGRAM);
        Padding.zero(dst, offset + PADDING_44_AT, 4);
        LittleEndian.putDouble(dst, offset + P50_US_AT, message.p50Us());
        LittleEndian.putDouble(dst, offset + P99_US_AT, message.p99Us());
        LittleEndian.putInt(dst, offset + DRIFT_MS_AT, message.driftMs());
        Padding.zero(dst, offset + PADDING_68_AT, 4);
    }

    @Override
    protected LatencySample read(byte[] src, int offset) {
        return new LatencySample(
                LittleEndian.getU16(src, offset + WINDOW_MS_AT),
                FixedBytes.read(src, offset + HISTOGRAM_AT, HISTOGRAM),
                LittleEndian.getDouble(src, offset + P50_US_AT),
                LittleEndian.getDouble(src, offset + P99_US_AT),
                LittleEndian.getInt(src, offset + DRIFT_MS_AT));
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
