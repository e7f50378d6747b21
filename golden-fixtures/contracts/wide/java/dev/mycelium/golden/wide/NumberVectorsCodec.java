package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.Values;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link NumberVectors}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class NumberVectorsCodec extends MessageCodec<NumberVectors> {
    static final FieldLayout ODD0 = new FieldLayout(
            "NumberVectors", false, "odd0", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout U16_VALUES = new FieldLayout(
            "NumberVectors", false, "u16_values", new FieldType.Vec(FieldType.Scalar.U16, 3), 2, 14);

    static final FieldLayout ODD1 = new FieldLayout(
            "NumberVectors", false, "odd1", FieldType.Scalar.U8, 16, 1);

    static final FieldLayout U32_VALUES = new FieldLayout(
            "NumberVectors", false, "u32_values", new FieldType.Vec(FieldType.Scalar.U32, 3), 20, 20);

    static final FieldLayout ODD2 = new FieldLayout(
            "NumberVectors", false, "odd2", FieldType.Scalar.U8, 40, 1);

    static final FieldLayout U64_VALUES = new FieldLayout(
            "NumberVectors", false, "u64_values", new FieldType.Vec(FieldType.Scalar.U64, 4), 48, 40);

    static final FieldLayout ODD3 = new FieldLayout(
            "NumberVectors", false, "odd3", FieldType.Scalar.U8, 88, 1);

    static final FieldLayout U128_VALUES = new FieldLayout(
            "NumberVectors", false, "u128_values", new FieldType.Vec(FieldType.Scalar.U128, 2), 96, 48);

    static final FieldLayout ODD4 = new FieldLayout(
            "NumberVectors", false, "odd4", FieldType.Scalar.U8, 144, 1);

    static final FieldLayout I8_VALUES = new FieldLayout(
            "NumberVectors", false, "i8_values", new FieldType.Vec(FieldType.Scalar.I8, 3), 146, 12);

    static final FieldLayout ODD5 = new FieldLayout(
            "NumberVectors", false, "odd5", FieldType.Scalar.U8, 158, 1);

    static final FieldLayout I16_VALUES = new FieldLayout(
            "NumberVectors", false, "i16_values", new FieldType.Vec(FieldType.Scalar.I16, 3), 160, 14);

    static final FieldLayout ODD6 = new FieldLayout(
            "NumberVectors", false, "odd6", FieldType.Scalar.U8, 174, 1);

    static final FieldLayout I32_VALUES = new FieldLayout(
            "NumberVectors", false, "i32_values", new FieldType.Vec(FieldType.Scalar.I32, 3), 176, 20);

    static final FieldLayout ODD7 = new FieldLayout(
            "NumberVectors", false, "odd7", FieldType.Scalar.U8, 196, 1);

    static final FieldLayout I64_VALUES = new FieldLayout(
            "NumberVectors", false, "i64_values", new FieldType.Vec(FieldType.Scalar.I64, 3), 200, 32);

    static final FieldLayout ODD8 = new FieldLayout(
            "NumberVectors", false, "odd8", FieldType.Scalar.U8, 232, 1);

    static final FieldLayout I128_VALUES = new FieldLayout(
            "NumberVectors", false, "i128_values", new FieldType.Vec(FieldType.Scalar.I128, 1), 240, 32);

    static final FieldLayout ODD9 = new FieldLayout(
            "NumberVectors", false, "odd9", FieldType.Scalar.U8, 272, 1);

    static final FieldLayout F32_VALUES = new FieldLayout(
            "NumberVectors", false, "f32_values", new FieldType.Vec(FieldType.Scalar.F32, 3), 276, 20);

    static final FieldLayout ODD10 = new FieldLayout(
            "NumberVectors", false, "odd10", FieldType.Scalar.U8, 296, 1);

    static final FieldLayout F64_VALUES = new FieldLayout(
            "NumberVectors", false, "f64_values", new FieldType.Vec(FieldType.Scalar.F64, 3), 304, 32);

    static final FieldLayout ODD11 = new FieldLayout(
            "NumberVectors", false, "odd11", FieldType.Scalar.U8, 336, 1);

    static final FieldLayout BOOL_VALUES = new FieldLayout(
            "NumberVectors", false, "bool_values", new FieldType.Vec(FieldType.Scalar.BOOL, 9), 338, 18);

    static final FieldLayout LAST = new FieldLayout(
            "NumberVectors", false, "last", FieldType.Scalar.U8, 356, 1);

    NumberVectorsCodec() {
        super(NumberVectors.class, MessageLayout.of(
                "NumberVectors",
                NumberVectors.TYPE_ID,
                NumberVectors.TOPIC,
                false,
                NumberVectors.SIZE,
                16,
                ODD0,
                U16_VALUES,
                ODD1,
                U32_VALUES,
                ODD2,
                U64_VALUES,
                ODD3,
                U128_VALUES,
                ODD4,
                I8_VALUES,
                ODD5,
                I16_VALUES,
                ODD6,
                I32_VALUES,
                ODD7,
                I64_VALUES,
                ODD8,
                I128_VALUES,
                ODD9,
                F32_VALUES,
                ODD10,
                F64_VALUES,
                ODD11,
                BOOL_VALUES,
                LAST));
    }

    @Override
    protected void write(NumberVectors message, byte[] dst, int offset) {
        dst[offset] = (byte) message.odd0();
        Padding.zero(dst, offset + 1, 1);
        writeU16Values(message.u16Values(), dst, offset);
        dst[offset + 16] = (byte) message.odd1();
        Padding.zero(dst, offset + 17, 3);
        writeU32Values(message.u32Values(), dst, offset);
        dst[offset + 40] = (byte) message.odd2();
        Padding.zero(dst, offset + 41, 7);
        writeU64Values(message.u64Values(), dst, offset);
        dst[offset + 88] = (byte) message.odd3();
        Padding.zero(dst, offset + 89, 7);
        writeU128Values(message.u128Values(), dst, offset);
        dst[offset + 144] = (byte) message.odd4();
        Padding.zero(dst, offset + 145, 1);
        writeI8Values(message.i8Values(), dst, offset);
        dst[offset + 158] = (byte) message.odd5();
        Padding.zero(dst, offset + 159, 1);
        writeI16Values(message.i16Values(), dst, offset);
        dst[offset + 174] = (byte) message.odd6();
        Padding.zero(dst, offset + 175, 1);
        writeI32Values(message.i32Values(), dst, offset);
        dst[offset + 196] = (byte) message.odd7();
        Padding.zero(dst, offset + 197, 3);
        writeI64Values(message.i64Values(), dst, offset);
        dst[offset + 232] = (byte) message.odd8();
        Padding.zero(dst, offset + 233, 7);
        writeI128Values(message.i128Values(), dst, offset);
        dst[offset + 272] = (byte) message.odd9();
        Padding.zero(dst, offset + 273, 3);
        writeF32Values(message.f32Values(), dst, offset);
        dst[offset + 296] = (byte) message.odd10();
        Padding.zero(dst, offset + 297, 7);
        writeF64Values(message.f64Values(), dst, offset);
        dst[offset + 336] = (byte) message.odd11();
        Padding.zero(dst, offset + 337, 1);
        writeBoolValues(message.boolValues(), dst, offset);
        dst[offset + 356] = (byte) message.last();
        Padding.zero(dst, offset + 357, 11);
    }

    @Override
    protected NumberVectors read(byte[] src, int offset) {
        return new NumberVectors(
                LittleEndian.getU8(src, offset),
                readU16Values(src, offset),
                LittleEndian.getU8(src, offset + 16),
                readU32Values(src, offset),
                LittleEndian.getU8(src, offset + 40),
                readU64Values(src, offset),
                LittleEndian.getU8(src, offset + 88),
                readU128Values(src, offset),
                LittleEndian.getU8(src, offset + 144),
                readI8Values(src, offset),
                LittleEndian.getU8(src, offset + 158),
                readI16Values(src, offset),
                LittleEndian.getU8(src, offset + 174),
                readI32Values(src, offset),
                LittleEndian.getU8(src, offset + 196),
                readI64Values(src, offset),
                LittleEndian.getU8(src, offset + 232),
                readI128Values(src, offset),
                LittleEndian.getU8(src, offset + 272),
                readF32Values(src, offset),
                LittleEndian.getU8(src, offset + 296),
                readF64Values(src, offset),
                LittleEndian.getU8(src, offset + 336),
                readBoolValues(src, offset),
                LittleEndian.getU8(src, offset + 356));
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
    public NumberVectors ofValues(List<?> values) {
        requireCount(values);
        return new NumberVectors(
                Values.get(values, 0, Integer.class, ODD0),
                Values.list(values, 1, Integer.class, U16_VALUES),
                Values.get(values, 2, Integer.class, ODD1),
                Values.list(values, 3, Long.class, U32_VALUES),
                Values.get(values, 4, Integer.class, ODD2),
                Values.list(values, 5, Long.class, U64_VALUES),
                Values.get(values, 6, Integer.class, ODD3),
                Values.list(values, 7, BigInteger.class, U128_VALUES),
                Values.get(values, 8, Integer.class, ODD4),
                Values.list(values, 9, Byte.class, I8_VALUES),
                Values.get(values, 10, Integer.class, ODD5),
                Values.list(values, 11, Short.class, I16_VALUES),
                Values.get(values, 12, Integer.class, ODD6),
                Values.list(values, 13, Integer.class, I32_VALUES),
                Values.get(values, 14, Integer.class, ODD7),
                Values.list(values, 15, Long.class, I64_VALUES),
                Values.get(values, 16, Integer.class, ODD8),
                Values.list(values, 17, BigInteger.class, I128_VALUES),
                Values.get(values, 18, Integer.class, ODD9),
                Values.list(values, 19, Float.class, F32_VALUES),
                Values.get(values, 20, Integer.class, ODD10),
                Values.list(values, 21, Double.class, F64_VALUES),
                Values.get(values, 22, Integer.class, ODD11),
                Values.list(values, 23, Boolean.class, BOOL_VALUES),
                Values.get(values, 24, Integer.class, LAST));
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
