package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link OnlyAlignment}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class OnlyAlignmentCodec extends GeneratedCodec<OnlyAlignment> {
    static final MessageLayout LAYOUT = layout(
            "OnlyAlignment",
            OnlyAlignment.TYPE_ID,
            OnlyAlignment.TOPIC,
            false,
            OnlyAlignment.SIZE,
            16,
            field("nothing", new FieldType.Array(FieldType.Scalar.U128, 0), 0, 0));

    static final FieldLayout NOTHING = LAYOUT.field(0);

    OnlyAlignmentCodec() {
        super(OnlyAlignment.class, LAYOUT);
    }

    @Override
    protected void write(OnlyAlignment message, byte[] dst, int offset) {
        writeNothing(message.nothing(), dst, offset);
    }

    @Override
    protected OnlyAlignment read(byte[] src, int offset) {
        return new OnlyAlignment(readNothing(src, offset));
    }

    @Override
    public void validate(OnlyAlignment message) {
    }

    @Override
    public List<Object> values(OnlyAlignment message) {
        return List.of(message.nothing());
    }

    @Override
    protected OnlyAlignment make(ValueReader values) {
        return new OnlyAlignment(values.nextList(BigInteger.class));
    }

    private static void writeNothing(List<BigInteger> items, byte[] dst, int offset) {
        int index = offset;
        for (BigInteger item : items) {
            LittleEndian.putU128(dst, index, item);
            index += 16;
        }
    }

    private static List<BigInteger> readNothing(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[0];
        int index = offset;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU128(src, index);
            index += 16;
        }
        return List.of(items);
    }
}
