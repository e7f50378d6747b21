package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link BusAlert}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class BusAlertCodec extends GeneratedCodec<BusAlert> {
    static final MessageLayout LAYOUT = layout(
            "BusAlert",
            BusAlert.TYPE_ID,
            BusAlert.TOPIC,
            false,
            BusAlert.SIZE,
            8,
            u8("severity", 0),
            text("text", 120, 2, 128),
            text("endpoint", 32, 130, 40),
            u64("raised_at", 176));

    static final FieldLayout TEXT = LAYOUT.field(1);

    static final FieldLayout ENDPOINT = LAYOUT.field(2);

    BusAlertCodec() {
        super(BusAlert.class, LAYOUT);
    }

    @Override
    protected void write(BusAlert message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.severity());
        zero(dst, offset, 1, 1);
        putText(dst, offset, 2, message.text(), TEXT);
        putText(dst, offset, 130, message.endpoint(), ENDPOINT);
        zero(dst, offset, 170, 6);
        put64(dst, offset, 176, message.raisedAt());
    }

    @Override
    protected BusAlert read(byte[] src, int offset) {
        return new BusAlert(
                getU8(src, offset, 0),
                getText(src, offset, 2, TEXT),
                getText(src, offset, 130, ENDPOINT),
                get64(src, offset, 176));
    }

    @Override
    public void validate(BusAlert message) {
        if (message.severity() > 2) {
            throw broken(0, "max: 2", message.severity());
        }
        if (FixedText.utf8Length(message.text()) < 1) {
            throw broken(1, "min_length: 1", message.text());
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
    protected BusAlert make(ValueReader values) {
        return new BusAlert(
                values.nextInt(),
                values.nextText(),
                values.nextText(),
                values.nextLong());
    }
}
