package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValueReader;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link NumberVectors}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class NumberVectorsCodec extends GeneratedCodec<NumberVectors> {
    static final MessageLayout LAYOUT = layout(
            "NumberVectors",
            NumberVectors.TYPE_ID,
            NumberVectors.TOPIC,
            false,
            NumberVectors.SIZE,
            16,
            u8("odd0", 0),
            field("u16_values", new FieldType.Vec(FieldType.Scalar.U16, 3), 2, 14),
            u8("odd1", 16),
            field("u32_values", new FieldType.Vec(FieldType.Scalar.U32, 3), 20, 20),
            u8("odd2", 40),
            field("u64_values", new FieldType.Vec(FieldType.Scalar.U64, 4), 48, 40),
            u8("odd3", 88),
            field("u128_values", new FieldType.Vec(FieldType.Scalar.U128, 2), 96, 48),
            u8("odd4", 144),
            field("i8_values", new FieldType.Vec(FieldType.Scalar.I8, 3), 146, 12),
            u8("odd5", 158),
            field("i16_values", new FieldType.Vec(FieldType.Scalar.I16, 3), 160, 14),
            u8("odd6", 174),
            field("i32_values", new FieldType.Vec(FieldType.Scalar.I32, 3), 176, 20),
            u8("odd7", 196),
            field("i64_values", new FieldType.Vec(FieldType.Scalar.I64, 3), 200, 32),
            u8("odd8", 232),
            field("i128_values", new FieldType.Vec(FieldType.Scalar.I128, 1), 240, 32),
            u8("odd9", 272),
            field("f32_values", new FieldType.Vec(FieldType.Scalar.F32, 3), 276, 20),
            u8("odd10", 296),
            field("f64_values", new FieldType.Vec(FieldType.Scalar.F64, 3), 304, 32),
            u8("odd11", 336),
            field("bool_values", new FieldType.Vec(FieldType.Scalar.BOOL, 9), 338, 18),
            u8("last", 356));

    static final FieldLayout U16_VALUES = LAYOUT.field(1);

    static final FieldLayout U32_VALUES = LAYOUT.field(3);

    static final FieldLayout U64_VALUES = LAYOUT.field(5);

    static final FieldLayout U128_VALUES = LAYOUT.field(7);

    static final FieldLayout I8_VALUES = LAYOUT.field(9);

    static final FieldLayout I16_VALUES = LAYOUT.field(11);

    static final FieldLayout I32_VALUES = LAYOUT.field(13);

    static final FieldLayout I64_VALUES = LAYOUT.field(15);

    static final FieldLayout I128_VALUES = LAYOUT.field(17);

    static final FieldLayout F32_VALUES = LAYOUT.field(19);

    static final FieldLayout F64_VALUES = LAYOUT.field(21);

    static final FieldLayout BOOL_VALUES = LAYOUT.field(23);

    NumberVectorsCodec() {
        super(NumberVectors.class, LAYOUT);
    }

    @Override
    protected void write(NumberVectors message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.odd0());
        zero(dst, offset, 1, 1);
        writeU16Values(message.u16Values(), dst, offset);
        putU8(dst, offset, 16, message.odd1());
        zero(dst, offset, 17, 3);
        writeU32Values(message.u32Values(), dst, offset);
        putU8(dst, offset, 40, message.odd2());
        zero(dst, offset, 41, 7);
        writeU64Values(message.u64Values(), dst, offset);
        putU8(dst, offset, 88, message.odd3());
        zero(dst, offset, 89, 7);
        writeU128Values(message.u128Values(), dst, offset);
        putU8(dst, offset, 144, message.odd4());
        zero(dst, offset, 145, 1);
        writeI8Values(message.i8Values(), dst, offset);
        putU8(dst, offset, 158, message.odd5());
        zero(dst, offset, 159, 1);
        writeI16Values(message.i16Values(), dst, offset);
        putU8(dst, offset, 174, message.odd6());
        zero(dst, offset, 175, 1);
        writeI32Values(message.i32Values(), dst, offset);
        putU8(dst, offset, 196, message.odd7());
        zero(dst, offset, 197, 3);
        writeI64Values(message.i64Values(), dst, offset);
        putU8(dst, offset, 232, message.odd8());
        zero(dst, offset, 233, 7);
        writeI128Values(message.i128Values(), dst, offset);
        putU8(dst, offset, 272, message.odd9());
        zero(dst, offset, 273, 3);
        writeF32Values(message.f32Values(), dst, offset);
        putU8(dst, offset, 296, message.odd10());
        zero(dst, offset, 297, 7);
        writeF64Values(message.f64Values(), dst, offset);
        putU8(dst, offset, 336, message.odd11());
        zero(dst, offset, 337, 1);
        writeBoolValues(message.boolValues(), dst, offset);
        putU8(dst, offset, 356, message.last());
        zero(dst, offset, 357, 11);
    }

    @Override
    protected NumberVectors read(byte[] src, int offset) {
        return new NumberVectors(
                getU8(src, offset, 0),
                readU16Values(src, offset),
                getU8(src, offset, 16),
                readU32Values(src, offset),
                getU8(src, offset, 40),
                readU64Values(src, offset),
                getU8(src, offset, 88),
                readU128Values(src, offset),
                getU8(src, offset, 144),
                readI8Values(src, offset),
                getU8(src, offset, 158),
                readI16Values(src, offset),
                getU8(src, offset, 174),
                readI32Values(src, offset),
                getU8(src, offset, 196),
                readI64Values(src, offset),
                getU8(src, offset, 232),
                readI128Values(src, offset),
                getU8(src, offset, 272),
                readF32Values(src, offset),
                getU8(src, offset, 296),
                readF64Values(src, offset),
                getU8(src, offset, 336),
                readBoolValues(src, offset),
                getU8(src, offset, 356));
    }

    @Override
    public void validate(NumberVectors message) {
    }

    @Override
    public List<Object> values(NumberVectors message) {
        return List.of(
                message.odd0(),
                message.u16Values(),
                message.odd1(),
                message.u32Values(),
                message.odd2(),
                message.u64Values(),
                message.odd3(),
                message.u128Values(),
                message.odd4(),
                message.i8Values(),
                message.odd5(),
                message.i16Values(),
                message.odd6(),
                message.i32Values(),
                message.odd7(),
                message.i64Values(),
                message.odd8(),
                message.i128Values(),
                message.odd9(),
                message.f32Values(),
                message.odd10(),
                message.f64Values(),
                message.odd11(),
                message.boolValues(),
                message.last());
    }

    @Override
    protected NumberVectors make(ValueReader values) {
        return new NumberVectors(
                values.nextInt(),
                values.nextList(Integer.class),
                values.nextInt(),
                values.nextList(Long.class),
                values.nextInt(),
                values.nextList(Long.class),
                values.nextInt(),
                values.nextList(BigInteger.class),
                values.nextInt(),
                values.nextList(Byte.class),
                values.nextInt(),
                values.nextList(Short.class),
                values.nextInt(),
                values.nextList(Integer.class),
                values.nextInt(),
                values.nextList(Long.class),
                values.nextInt(),
                values.nextList(BigInteger.class),
                values.nextInt(),
                values.nextList(Float.class),
                values.nextInt(),
                values.nextList(Double.class),
                values.nextInt(),
                values.nextList(Boolean.class),
                values.nextInt());
    }

    private static void writeU16Values(List<Integer> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 2, items.size());
        int index = offset + 10;
        for (int item : items) {
            LittleEndian.putShort(dst, index, (short) item);
            index += 2;
        }
        Padding.zero(dst, index, offset + 16 - index);
    }

    private static List<Integer> readU16Values(byte[] src, int offset) {
        Integer[] items = new Integer[FixedVec.readCount(src, offset + 2, U16_VALUES)];
        int index = offset + 10;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU16(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeU32Values(List<Long> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 20, items.size());
        int index = offset + 28;
        for (long item : items) {
            LittleEndian.putInt(dst, index, (int) item);
            index += 4;
        }
        Padding.zero(dst, index, offset + 40 - index);
    }

    private static List<Long> readU32Values(byte[] src, int offset) {
        Long[] items = new Long[FixedVec.readCount(src, offset + 20, U32_VALUES)];
        int index = offset + 28;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU32(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeU64Values(List<Long> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 48, items.size());
        int index = offset + 56;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
        Padding.zero(dst, index, offset + 88 - index);
    }

    private static List<Long> readU64Values(byte[] src, int offset) {
        Long[] items = new Long[FixedVec.readCount(src, offset + 48, U64_VALUES)];
        int index = offset + 56;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeU128Values(List<BigInteger> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 96, items.size());
        Padding.zero(dst, offset + 104, 8);
        int index = offset + 112;
        for (BigInteger item : items) {
            LittleEndian.putU128(dst, index, item);
            index += 16;
        }
        Padding.zero(dst, index, offset + 144 - index);
    }

    private static List<BigInteger> readU128Values(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[FixedVec.readCount(src, offset + 96, U128_VALUES)];
        int index = offset + 112;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeI8Values(List<Byte> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 146, items.size());
        int index = offset + 154;
        for (byte item : items) {
            dst[index] = item;
            index += 1;
        }
        Padding.zero(dst, index, offset + 158 - index);
    }

    private static List<Byte> readI8Values(byte[] src, int offset) {
        Byte[] items = new Byte[FixedVec.readCount(src, offset + 146, I8_VALUES)];
        int index = offset + 154;
        for (int i = 0; i < items.length; i++) {
            items[i] = src[index];
            index += 1;
        }
        return List.of(items);
    }

    private static void writeI16Values(List<Short> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 160, items.size());
        int index = offset + 168;
        for (short item : items) {
            LittleEndian.putShort(dst, index, item);
            index += 2;
        }
        Padding.zero(dst, index, offset + 174 - index);
    }

    private static List<Short> readI16Values(byte[] src, int offset) {
        Short[] items = new Short[FixedVec.readCount(src, offset + 160, I16_VALUES)];
        int index = offset + 168;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getShort(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeI32Values(List<Integer> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 176, items.size());
        int index = offset + 184;
        for (int item : items) {
            LittleEndian.putInt(dst, index, item);
            index += 4;
        }
        Padding.zero(dst, index, offset + 196 - index);
    }

    private static List<Integer> readI32Values(byte[] src, int offset) {
        Integer[] items = new Integer[FixedVec.readCount(src, offset + 176, I32_VALUES)];
        int index = offset + 184;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getInt(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeI64Values(List<Long> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 200, items.size());
        int index = offset + 208;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
        Padding.zero(dst, index, offset + 232 - index);
    }

    private static List<Long> readI64Values(byte[] src, int offset) {
        Long[] items = new Long[FixedVec.readCount(src, offset + 200, I64_VALUES)];
        int index = offset + 208;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeI128Values(List<BigInteger> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 240, items.size());
        Padding.zero(dst, offset + 248, 8);
        int index = offset + 256;
        for (BigInteger item : items) {
            LittleEndian.putI128(dst, index, item);
            index += 16;
        }
        Padding.zero(dst, index, offset + 272 - index);
    }

    private static List<BigInteger> readI128Values(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[FixedVec.readCount(src, offset + 240, I128_VALUES)];
        int index = offset + 256;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getI128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeF32Values(List<Float> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 276, items.size());
        int index = offset + 284;
        for (float item : items) {
            LittleEndian.putFloat(dst, index, item);
            index += 4;
        }
        Padding.zero(dst, index, offset + 296 - index);
    }

    private static List<Float> readF32Values(byte[] src, int offset) {
        Float[] items = new Float[FixedVec.readCount(src, offset + 276, F32_VALUES)];
        int index = offset + 284;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getFloat(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeF64Values(List<Double> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 304, items.size());
        int index = offset + 312;
        for (double item : items) {
            LittleEndian.putDouble(dst, index, item);
            index += 8;
        }
        Padding.zero(dst, index, offset + 336 - index);
    }

    private static List<Double> readF64Values(byte[] src, int offset) {
        Double[] items = new Double[FixedVec.readCount(src, offset + 304, F64_VALUES)];
        int index = offset + 312;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getDouble(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeBoolValues(List<Boolean> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + 338, items.size());
        int index = offset + 346;
        for (boolean item : items) {
            Bool.put(dst, index, item);
            index += 1;
        }
        Padding.zero(dst, index, offset + 356 - index);
    }

    private static List<Boolean> readBoolValues(byte[] src, int offset) {
        Boolean[] items = new Boolean[FixedVec.readCount(src, offset + 338, BOOL_VALUES)];
        int index = offset + 346;
        for (int i = 0; i < items.length; i++) {
            items[i] = Bool.read(src, index, BOOL_VALUES, index - offset);
            index += 1;
        }
        return List.of(items);
    }
}
