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
 * The bytes of {@link NumberVectors}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class NumberVectorsCodec extends MessageCodec<NumberVectors> {
    private static final int ODD0_AT = 0;

    private static final int PADDING_1_AT = 1;

    private static final int U16_VALUES_AT = 2;

    private static final int U16_VALUES_ITEMS_AT = U16_VALUES_AT + 8;

    private static final int U16_VALUES_END = U16_VALUES_AT + 14;

    private static final int ODD1_AT = 16;

    private static final int PADDING_17_AT = 17;

    private static final int U32_VALUES_AT = 20;

    private static final int U32_VALUES_ITEMS_AT = U32_VALUES_AT + 8;

    private static final int U32_VALUES_END = U32_VALUES_AT + 20;

    private static final int ODD2_AT = 40;

    private static final int PADDING_41_AT = 41;

    private static final int U64_VALUES_AT = 48;

    private static final int U64_VALUES_ITEMS_AT = U64_VALUES_AT + 8;

    private static final int U64_VALUES_END = U64_VALUES_AT + 40;

    private static final int ODD3_AT = 88;

    private static final int PADDING_89_AT = 89;

    private static final int U128_VALUES_AT = 96;

    private static final int U128_VALUES_ITEMS_AT = U128_VALUES_AT + 16;

    private static final int U128_VALUES_END = U128_VALUES_AT + 48;

    private static final int ODD4_AT = 144;

    private static final int PADDING_145_AT = 145;

    private static final int I8_VALUES_AT = 146;

    private static final int I8_VALUES_ITEMS_AT = I8_VALUES_AT + 8;

    private static final int I8_VALUES_END = I8_VALUES_AT + 12;

    private static final int ODD5_AT = 158;

    private static final int PADDING_159_AT = 159;

    private static final int I16_VALUES_AT = 160;

    private static final int I16_VALUES_ITEMS_AT = I16_VALUES_AT + 8;

    private static final int I16_VALUES_END = I16_VALUES_AT + 14;

    private static final int ODD6_AT = 174;

    private static final int PADDING_175_AT = 175;

    private static final int I32_VALUES_AT = 176;

    private static final int I32_VALUES_ITEMS_AT = I32_VALUES_AT + 8;

    private static final int I32_VALUES_END = I32_VALUES_AT + 20;

    private static final int ODD7_AT = 196;

    private static final int PADDING_197_AT = 197;

    private static final int I64_VALUES_AT = 200;

    private static final int I64_VALUES_ITEMS_AT = I64_VALUES_AT + 8;

    private static final int I64_VALUES_END = I64_VALUES_AT + 32;

    private static final int ODD8_AT = 232;

    private static final int PADDING_233_AT = 233;

    private static final int I128_VALUES_AT = 240;

    private static final int I128_VALUES_ITEMS_AT = I128_VALUES_AT + 16;

    private static final int I128_VALUES_END = I128_VALUES_AT + 32;

    private static final int ODD9_AT = 272;

    private static final int PADDING_273_AT = 273;

    private static final int F32_VALUES_AT = 276;

    private static final int F32_VALUES_ITEMS_AT = F32_VALUES_AT + 8;

    private static final int F32_VALUES_END = F32_VALUES_AT + 20;

    private static final int ODD10_AT = 296;

    private static final int PADDING_297_AT = 297;

    private static final int F64_VALUES_AT = 304;

    private static final int F64_VALUES_ITEMS_AT = F64_VALUES_AT + 8;

    private static final int F64_VALUES_END = F64_VALUES_AT + 32;

    private static final int ODD11_AT = 336;

    private static final int PADDING_337_AT = 337;

    private static final int BOOL_VALUES_AT = 338;

    private static final int BOOL_VALUES_ITEMS_AT = BOOL_VALUES_AT + 8;

    private static final int BOOL_VALUES_END = BOOL_VALUES_AT + 18;

    private static final int LAST_AT = 356;

    private static final int PADDING_357_AT = 357;

    static final FieldLayout ODD0 = new FieldLayout(
            "NumberVectors", false, "odd0", FieldType.Scalar.U8, ODD0_AT, 1);

    static final FieldLayout U16_VALUES = new FieldLayout(
            "NumberVectors", false, "u16_values", new FieldType.Vec(FieldType.Scalar.U16, 3), U16_VALUES_AT, 14);

    static final FieldLayout ODD1 = new FieldLayout(
            "NumberVectors", false, "odd1", FieldType.Scalar.U8, ODD1_AT, 1);

    static final FieldLayout U32_VALUES = new FieldLayout(
            "NumberVectors", false, "u32_values", new FieldType.Vec(FieldType.Scalar.U32, 3), U32_VALUES_AT, 20);

    static final FieldLayout ODD2 = new FieldLayout(
            "NumberVectors", false, "odd2", FieldType.Scalar.U8, ODD2_AT, 1);

    static final FieldLayout U64_VALUES = new FieldLayout(
            "NumberVectors", false, "u64_values", new FieldType.Vec(FieldType.Scalar.U64, 4), U64_VALUES_AT, 40);

    static final FieldLayout ODD3 = new FieldLayout(
            "NumberVectors", false, "odd3", FieldType.Scalar.U8, ODD3_AT, 1);

    static final FieldLayout U128_VALUES = new FieldLayout(
            "NumberVectors", false, "u128_values", new FieldType.Vec(FieldType.Scalar.U128, 2), U128_VALUES_AT, 48);

    static final FieldLayout ODD4 = new FieldLayout(
            "NumberVectors", false, "odd4", FieldType.Scalar.U8, ODD4_AT, 1);

    static final FieldLayout I8_VALUES = new FieldLayout(
            "NumberVectors", false, "i8_values", new FieldType.Vec(FieldType.Scalar.I8, 3), I8_VALUES_AT, 12);

    static final FieldLayout ODD5 = new FieldLayout(
            "NumberVectors", false, "odd5", FieldType.Scalar.U8, ODD5_AT, 1);

    static final FieldLayout I16_VALUES = new FieldLayout(
            "NumberVectors", false, "i16_values", new FieldType.Vec(FieldType.Scalar.I16, 3), I16_VALUES_AT, 14);

    static final FieldLayout ODD6 = new FieldLayout(
            "NumberVectors", false, "odd6", FieldType.Scalar.U8, ODD6_AT, 1);

    static final FieldLayout I32_VALUES = new FieldLayout(
            "NumberVectors", false, "i32_values", new FieldType.Vec(FieldType.Scalar.I32, 3), I32_VALUES_AT, 20);

    static final FieldLayout ODD7 = new FieldLayout(
            "NumberVectors", false, "odd7", FieldType.Scalar.U8, ODD7_AT, 1);

    static final FieldLayout I64_VALUES = new FieldLayout(
            "NumberVectors", false, "i64_values", new FieldType.Vec(FieldType.Scalar.I64, 3), I64_VALUES_AT, 32);

    static final FieldLayout ODD8 = new FieldLayout(
            "NumberVectors", false, "odd8", FieldType.Scalar.U8, ODD8_AT, 1);

    static final FieldLayout I128_VALUES = new FieldLayout(
            "NumberVectors", false, "i128_values", new FieldType.Vec(FieldType.Scalar.I128, 1), I128_VALUES_AT, 32);

    static final FieldLayout ODD9 = new FieldLayout(
            "NumberVectors", false, "odd9", FieldType.Scalar.U8, ODD9_AT, 1);

    static final FieldLayout F32_VALUES = new FieldLayout(
            "NumberVectors", false, "f32_values", new FieldType.Vec(FieldType.Scalar.F32, 3), F32_VALUES_AT, 20);

    static final FieldLayout ODD10 = new FieldLayout(
            "NumberVectors", false, "odd10", FieldType.Scalar.U8, ODD10_AT, 1);

    static final FieldLayout F64_VALUES = new FieldLayout(
            "NumberVectors", false, "f64_values", new FieldType.Vec(FieldType.Scalar.F64, 3), F64_VALUES_AT, 32);

    static final FieldLayout ODD11 = new FieldLayout(
            "NumberVectors", false, "odd11", FieldType.Scalar.U8, ODD11_AT, 1);

    static final FieldLayout BOOL_VALUES = new FieldLayout(
            "NumberVectors", false, "bool_values", new FieldType.Vec(FieldType.Scalar.BOOL, 9), BOOL_VALUES_AT, 18);

    static final FieldLayout LAST = new FieldLayout(
            "NumberVectors", false, "last", FieldType.Scalar.U8, LAST_AT, 1);

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
        dst[offset + ODD0_AT] = (byte) message.odd0();
        Padding.zero(dst, offset + PADDING_1_AT, 1);
        writeU16Values(message.u16Values(), dst, offset);
        dst[offset + ODD1_AT] = (byte) message.odd1();
        Padding.zero(dst, offset + PADDING_17_AT, 3);
        writeU32Values(message.u32Values(), dst, offset);
        dst[offset + ODD2_AT] = (byte) message.odd2();
        Padding.zero(dst, offset + PADDING_41_AT, 7);
        writeU64Values(message.u64Values(), dst, offset);
        dst[offset + ODD3_AT] = (byte) message.odd3();
        Padding.zero(dst, offset + PADDING_89_AT, 7);
        writeU128Values(message.u128Values(), dst, offset);
        dst[offset + ODD4_AT] = (byte) message.odd4();
        Padding.zero(dst, offset + PADDING_145_AT, 1);
        writeI8Values(message.i8Values(), dst, offset);
        dst[offset + ODD5_AT] = (byte) message.odd5();
        Padding.zero(dst, offset + PADDING_159_AT, 1);
        writeI16Values(message.i16Values(), dst, offset);
        dst[offset + ODD6_AT] = (byte) message.odd6();
        Padding.zero(dst, offset + PADDING_175_AT, 1);
        writeI32Values(message.i32Values(), dst, offset);
        dst[offset + ODD7_AT] = (byte) message.odd7();
        Padding.zero(dst, offset + PADDING_197_AT, 3);
        writeI64Values(message.i64Values(), dst, offset);
        dst[offset + ODD8_AT] = (byte) message.odd8();
        Padding.zero(dst, offset + PADDING_233_AT, 7);
        writeI128Values(message.i128Values(), dst, offset);
        dst[offset + ODD9_AT] = (byte) message.odd9();
        Padding.zero(dst, offset + PADDING_273_AT, 3);
        writeF32Values(message.f32Values(), dst, offset);
        dst[offset + ODD10_AT] = (byte) message.odd10();
        Padding.zero(dst, offset + PADDING_297_AT, 7);
        writeF64Values(message.f64Values(), dst, offset);
        dst[offset + ODD11_AT] = (byte) message.odd11();
        Padding.zero(dst, offset + PADDING_337_AT, 1);
        writeBoolValues(message.boolValues(), dst, offset);
        dst[offset + LAST_AT] = (byte) message.last();
        Padding.zero(dst, offset + PADDING_357_AT, 11);
    }

    @Override
    protected NumberVectors read(byte[] src, int offset) {
        return new NumberVectors(
                LittleEndian.getU8(src, offset + ODD0_AT),
                readU16Values(src, offset),
                LittleEndian.getU8(src, offset + ODD1_AT),
                readU32Values(src, offset),
                LittleEndian.getU8(src, offset + ODD2_AT),
                readU64Values(src, offset),
                LittleEndian.getU8(src, offset + ODD3_AT),
                readU128Values(src, offset),
                LittleEndian.getU8(src, offset + ODD4_AT),
                readI8Values(src, offset),
                LittleEndian.getU8(src, offset + ODD5_AT),
                readI16Values(src, offset),
                LittleEndian.getU8(src, offset + ODD6_AT),
                readI32Values(src, offset),
                LittleEndian.getU8(src, offset + ODD7_AT),
                readI64Values(src, offset),
                LittleEndian.getU8(src, offset + ODD8_AT),
                readI128Values(src, offset),
                LittleEndian.getU8(src, offset + ODD9_AT),
                readF32Values(src, offset),
                LittleEndian.getU8(src, offset + ODD10_AT),
                readF64Values(src, offset),
                LittleEndian.getU8(src, offset + ODD11_AT),
                readBoolValues(src, offset),
                LittleEndian.getU8(src, offset + LAST_AT));
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
        FixedVec.putCount(dst, offset + U16_VALUES_AT, items.size());
        int index = offset + U16_VALUES_ITEMS_AT;
        for (int item : items) {
            LittleEndian.putShort(dst, index, (short) item);
            index += 2;
        }
        Padding.zero(dst, index, offset + U16_VALUES_END - index);
    }

    private static List<Integer> readU16Values(byte[] src, int offset) {
        Integer[] items = new Integer[FixedVec.readCount(src, offset + U16_VALUES_AT, U16_VALUES)];
        int index = offset + U16_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU16(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeU32Values(List<Long> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + U32_VALUES_AT, items.size());
        int index = offset + U32_VALUES_ITEMS_AT;
        for (long item : items) {
            LittleEndian.putInt(dst, index, (int) item);
            index += 4;
        }
        Padding.zero(dst, index, offset + U32_VALUES_END - index);
    }

    private static List<Long> readU32Values(byte[] src, int offset) {
        Long[] items = new Long[FixedVec.readCount(src, offset + U32_VALUES_AT, U32_VALUES)];
        int index = offset + U32_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU32(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeU64Values(List<Long> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + U64_VALUES_AT, items.size());
        int index = offset + U64_VALUES_ITEMS_AT;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
        Padding.zero(dst, index, offset + U64_VALUES_END - index);
    }

    private static List<Long> readU64Values(byte[] src, int offset) {
        Long[] items = new Long[FixedVec.readCount(src, offset + U64_VALUES_AT, U64_VALUES)];
        int index = offset + U64_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeU128Values(List<BigInteger> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + U128_VALUES_AT, items.size());
        Padding.zero(dst, offset + U128_VALUES_ITEMS_AT - 8, 8);
        int index = offset + U128_VALUES_ITEMS_AT;
        for (BigInteger item : items) {
            LittleEndian.putU128(dst, index, item);
            index += 16;
        }
        Padding.zero(dst, index, offset + U128_VALUES_END - index);
    }

    private static List<BigInteger> readU128Values(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[FixedVec.readCount(src, offset + U128_VALUES_AT, U128_VALUES)];
        int index = offset + U128_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeI8Values(List<Byte> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + I8_VALUES_AT, items.size());
        int index = offset + I8_VALUES_ITEMS_AT;
        for (byte item : items) {
            dst[index] = item;
            index += 1;
        }
        Padding.zero(dst, index, offset + I8_VALUES_END - index);
    }

    private static List<Byte> readI8Values(byte[] src, int offset) {
        Byte[] items = new Byte[FixedVec.readCount(src, offset + I8_VALUES_AT, I8_VALUES)];
        int index = offset + I8_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = src[index];
            index += 1;
        }
        return List.of(items);
    }

    private static void writeI16Values(List<Short> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + I16_VALUES_AT, items.size());
        int index = offset + I16_VALUES_ITEMS_AT;
        for (short item : items) {
            LittleEndian.putShort(dst, index, item);
            index += 2;
        }
        Padding.zero(dst, index, offset + I16_VALUES_END - index);
    }

    private static List<Short> readI16Values(byte[] src, int offset) {
        Short[] items = new Short[FixedVec.readCount(src, offset + I16_VALUES_AT, I16_VALUES)];
        int index = offset + I16_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getShort(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeI32Values(List<Integer> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + I32_VALUES_AT, items.size());
        int index = offset + I32_VALUES_ITEMS_AT;
        for (int item : items) {
            LittleEndian.putInt(dst, index, item);
            index += 4;
        }
        Padding.zero(dst, index, offset + I32_VALUES_END - index);
    }

    private static List<Integer> readI32Values(byte[] src, int offset) {
        Integer[] items = new Integer[FixedVec.readCount(src, offset + I32_VALUES_AT, I32_VALUES)];
        int index = offset + I32_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getInt(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeI64Values(List<Long> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + I64_VALUES_AT, items.size());
        int index = offset + I64_VALUES_ITEMS_AT;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
        Padding.zero(dst, index, offset + I64_VALUES_END - index);
    }

    private static List<Long> readI64Values(byte[] src, int offset) {
        Long[] items = new Long[FixedVec.readCount(src, offset + I64_VALUES_AT, I64_VALUES)];
        int index = offset + I64_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeI128Values(List<BigInteger> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + I128_VALUES_AT, items.size());
        Padding.zero(dst, offset + I128_VALUES_ITEMS_AT - 8, 8);
        int index = offset + I128_VALUES_ITEMS_AT;
        for (BigInteger item : items) {
            LittleEndian.putI128(dst, index, item);
            index += 16;
        }
        Padding.zero(dst, index, offset + I128_VALUES_END - index);
    }

    private static List<BigInteger> readI128Values(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[FixedVec.readCount(src, offset + I128_VALUES_AT, I128_VALUES)];
        int index = offset + I128_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getI128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeF32Values(List<Float> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + F32_VALUES_AT, items.size());
        int index = offset + F32_VALUES_ITEMS_AT;
        for (float item : items) {
            LittleEndian.putFloat(dst, index, item);
            index += 4;
        }
        Padding.zero(dst, index, offset + F32_VALUES_END - index);
    }

    private static List<Float> readF32Values(byte[] src, int offset) {
        Float[] items = new Float[FixedVec.readCount(src, offset + F32_VALUES_AT, F32_VALUES)];
        int index = offset + F32_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getFloat(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeF64Values(List<Double> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + F64_VALUES_AT, items.size());
        int index = offset + F64_VALUES_ITEMS_AT;
        for (double item : items) {
            LittleEndian.putDouble(dst, index, item);
            index += 8;
        }
        Padding.zero(dst, index, offset + F64_VALUES_END - index);
    }

    private static List<Double> readF64Values(byte[] src, int offset) {
        Double[] items = new Double[FixedVec.readCount(src, offset + F64_VALUES_AT, F64_VALUES)];
        int index = offset + F64_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getDouble(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeBoolValues(List<Boolean> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + BOOL_VALUES_AT, items.size());
        int index = offset + BOOL_VALUES_ITEMS_AT;
        for (boolean item : items) {
            Bool.put(dst, index, item);
            index += 1;
        }
        Padding.zero(dst, index, offset + BOOL_VALUES_END - index);
    }

    private static List<Boolean> readBoolValues(byte[] src, int offset) {
        Boolean[] items = new Boolean[FixedVec.readCount(src, offset + BOOL_VALUES_AT, BOOL_VALUES)];
        int index = offset + BOOL_VALUES_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = Bool.read(src, index, BOOL_VALUES, index - offset);
            index += 1;
        }
        return List.of(items);
    }
}
