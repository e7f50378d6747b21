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
 * The bytes of {@link BusAlert}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class BusAlertCodec extends MessageCodec<BusAlert> {
    static final FieldLayout SEVERITY = new FieldLayout(
            "BusAlert", false, "severity", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout TEXT = new FieldLayout(
            "BusAlert", false, "text", new FieldType.Text(120), 2, 128);

    static final FieldLayout ENDPOINT = new FieldLayout(
            "BusAlert", false, "endpoint", new FieldType.Text(32), 130, 40);

    static final FieldLayout RAISED_AT = new FieldLayout(
            "BusAlert", false, "raised_at", FieldType.Scalar.U64, 176, 8);

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
        dst[offset] = (byte) message.severity();
        Padding.zero(dst, offset + 1, 1);
        FixedText.write(message.text(), dst, offset + 2, TEXT);
        FixedText.write(message.endpoint(), dst, offset + 130, ENDPOINT);
        Padding.zero(dst, offset + 170, 6);
        LittleEndian.putLong(dst, offset + 176, message.raisedAt());
    }

    @Override
    protected BusAlert read(byte[] src, int offset) {
        return new BusAlert(
                LittleEndian.getU8(src, offset),
                FixedText.read(src, offset + 2, TEXT),
                FixedText.read(src, offset + 130, ENDPOINT),
                LittleEndian.getLong(src, offset + 176));
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
