package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Values;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link OnlyAlignment}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class OnlyAlignmentCodec extends MessageCodec<OnlyAlignment> {
    static final FieldLayout NOTHING = new FieldLayout(
            "OnlyAlignment", false, "nothing", new FieldType.Array(FieldType.Scalar.U128, 0), 0, 0);

    OnlyAlignmentCodec() {
        super(OnlyAlignment.class, MessageLayout.of(
                "OnlyAlignment",
                OnlyAlignment.TYPE_ID,
                OnlyAlignment.TOPIC,
                false,
                OnlyAlignment.SIZE,
                16,
                NOTHING));
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
    public OnlyAlignment ofValues(List<?> values) {
        requireCount(values);
        return new OnlyAlignment(Values.list(values, 0, BigInteger.class, NOTHING));
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
