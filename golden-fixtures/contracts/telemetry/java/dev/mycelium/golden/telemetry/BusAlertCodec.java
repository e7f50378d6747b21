package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link BusAlert}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class BusAlertCodec extends MessageCodec<BusAlert> {
    private static final int SEVERITY_AT = 0;

    private static final int PADDING_1_AT = 1;

    private static final int TEXT_AT = 2;

    private static final int ENDPOINT_AT = 130;

    private static final int PADDING_170_AT = 170;

    private static final int RAISED_AT_AT = 176;

    static final FieldLayout SEVERITY = new FieldLayout(
            "BusAlert", false, "severity", FieldType.Scalar.U8, SEVERITY_AT, 1);

    static final FieldLayout TEXT = new FieldLayout(
            "BusAlert", false, "text", new FieldType.Text(120), TEXT_AT, 128);

    static final FieldLayout ENDPOINT = new FieldLayout(
            "BusAlert", false, "endpoint", new FieldType.Text(32), ENDPOINT_AT, 40);

    static final FieldLayout RAISED_AT = new FieldLayout(
            "BusAlert", false, "raised_at", FieldType.Scalar.U64, RAISED_AT_AT, 8);

    BusAlertCodec() {
        super(BusAlert.class, MessageLayout.of(
                "BusAlert",
                BusAlert.TYPE_ID,
                BusAlert.TOPIC,
                false,
                BusAlert.SIZE,
                8,
                SEVERITY,
                TEXT,
                ENDPOINT,
                RAISED_AT));
    }

    @Override
    protected void write(BusAlert message, byte[] dst, int offset) {
        dst[offset + SEVERITY_AT] = (byte) message.severity();
        Padding.zero(dst, offset + PADDING_1_AT, 1);
        FixedText.write(message.text(), dst, offset + TEXT_AT, TEXT);
        FixedText.write(message.endpoint(), dst, offset + ENDPOINT_AT, ENDPOINT);
        Padding.zero(dst, offset + PADDING_170_AT, 6);
        LittleEndian.putLong(dst, offset + RAISED_AT_AT, message.raisedAt());
    }

    @Override
    protected BusAlert read(byte[] src, int offset) {
        return new BusAlert(
                LittleEndian.getU8(src, offset + SEVERITY_AT),
                FixedText.read(src, offset + TEXT_AT, TEXT),
                FixedText.read(src, offset + ENDPOINT_AT, ENDPOINT),
                LittleEndian.getLong(src, offset + RAISED_AT_AT));
    }

    @Override
    public void validate(BusAlert message) {
        if (message.severity() > 2) {
            throw new ValidationException(SEVERITY, "max: 2", message.severity());
        }
        if (FixedText.utf8Length(message.text()) < 1) {
            throw new ValidationException(TEXT, "min_length: 1", message.text());
        }
    }

    @Override
    public List<Object> values(BusAlert message) {
        return List.of(
                message.severity(),
                message.text(),
                message.endpoint(),
                message.raisedAt());
    }

    @Override
    public BusAlert ofValues(List<?> values) {
        requireCount(values);
        return new BusAlert(
                Values.get(values, 0, Integer.class, SEVERITY),
                Values.get(values, 1, String.class, TEXT),
                Values.get(values, 2, String.class, ENDPOINT),
                Values.get(values, 3, Long.class, RAISED_AT));
    }
}
