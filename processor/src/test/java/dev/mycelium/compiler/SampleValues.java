package dev.mycelium.compiler;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Values that fit a message: the first cases are empty, full and all bits set, the others random. */
final class SampleValues {
    private final Random random;
    private final int number;

    private SampleValues(Random random, int number) {
        this.random = random;
        this.number = number;
    }

    static List<Object> of(MessageLayout layout, Random random, int number) {
        SampleValues sample = new SampleValues(random, number);
        return layout.fields().stream().map(field -> sample.value(field.type())).toList();
    }

    private Object value(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return "é".repeat(count(text.capacity()) / 2);
        }
        if (type instanceof FieldType.ByteVec vec) {
            return ByteString.of(bytes(count(vec.capacity())));
        }
        if (type instanceof FieldType.Vec vec) {
            return list(vec.element(), count(vec.capacity()));
        }
        if (type instanceof FieldType.Array array) {
            return list(array.element(), array.length());
        }
        return element((FieldType.Element) type);
    }

    private int count(int capacity) {
        return number == 0 ? 0 : number <= 2 ? capacity : random.nextInt(capacity + 1);
    }

    private List<Object> list(FieldType.Element element, int count) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(element(element));
        }
        return List.copyOf(list);
    }

    private Object element(FieldType.Element element) {
        if (element instanceof FieldType.Bytes bytes) {
            return ByteString.of(bytes(bytes.length()));
        }
        byte[] bits = bytes(32);
        BigInteger unsigned = new BigInteger(1, bits);
        return switch ((FieldType.Scalar) element) {
            case U8 -> unsigned.intValue() & 0xff;
            case U16 -> unsigned.intValue() & 0xffff;
            case U32 -> unsigned.longValue() & 0xffff_ffffL;
            case U64, I64 -> unsigned.longValue();
            case U128 -> new BigInteger(1, bytes(16));
            case I8 -> unsigned.byteValue();
            case I16 -> unsigned.shortValue();
            case I32 -> unsigned.intValue();
            case I128 -> new BigInteger(bytes(16));
            case F32 -> Float.intBitsToFloat(unsigned.intValue());
            case F64 -> Double.longBitsToDouble(unsigned.longValue());
            case BOOL -> unsigned.testBit(0);
            case U256 -> UInt256.ofBigEndian(bits);
        };
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        if (number == 2) {
            Arrays.fill(bytes, (byte) 0xff);
        } else if (number > 0) {
            random.nextBytes(bytes);
        }
        return bytes;
    }
}
