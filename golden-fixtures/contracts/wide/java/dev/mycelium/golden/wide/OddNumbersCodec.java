package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.codec.Values;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link OddNumbers}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class OddNumbersCodec extends MessageCodec<OddNumbers> {
    private static final int ODD0_AT = 0;

    private static final int U8_VALUE_AT = 1;

    private static final int ODD1_AT = 2;

    private static final int I8_VALUE_AT = 3;

    private static final int ODD2_AT = 4;

    private static final int BOOL_VALUE_AT = 5;

    private static final int ODD3_AT = 6;

    private static final int PADDING_7_AT = 7;

    private static final int U16_VALUE_AT = 8;

    private static final int ODD4_AT = 10;

    private static final int PADDING_11_AT = 11;

    private static final int I16_VALUE_AT = 12;

    private static final int ODD5_AT = 14;

    private static final int PADDING_15_AT = 15;

    private static final int U32_VALUE_AT = 16;

    private static final int ODD6_AT = 20;

    private static final int PADDING_21_AT = 21;

    private static final int I32_VALUE_AT = 24;

    private static final int ODD7_AT = 28;

    private static final int PADDING_29_AT = 29;

    private static final int F32_VALUE_AT = 32;

    private static final int ODD8_AT = 36;

    private static final int PADDING_37_AT = 37;

    private static final int U64_VALUE_AT = 40;

    private static final int ODD9_AT = 48;

    private static final int PADDING_49_AT = 49;

    private static final int I64_VALUE_AT = 56;

    private static final int ODD10_AT = 64;

    private static final int PADDING_65_AT = 65;

    private static final int F64_VALUE_AT = 72;

    private static final int ODD11_AT = 80;

    private static final int PADDING_81_AT = 81;

    private static final int U128_VALUE_AT = 96;

    private static final int ODD12_AT = 112;

    private static final int PADDING_113_AT = 113;

    private static final int I128_VALUE_AT = 128;

    private static final int ODD13_AT = 144;

    private static final int U256_VALUE_AT = 145;

    private static final int LAST_AT = 177;

    private static final int PADDING_178_AT = 178;

    static final FieldLayout ODD0 = new FieldLayout(
            "OddNumbers", false, "odd0", FieldType.Scalar.U8, ODD0_AT, 1);

    static final FieldLayout U8_VALUE = new FieldLayout(
            "OddNumbers", false, "u8_value", FieldType.Scalar.U8, U8_VALUE_AT, 1);

    static final FieldLayout ODD1 = new FieldLayout(
            "OddNumbers", false, "odd1", FieldType.Scalar.U8, ODD1_AT, 1);

    static final FieldLayout I8_VALUE = new FieldLayout(
            "OddNumbers", false, "i8_value", FieldType.Scalar.I8, I8_VALUE_AT, 1);

    static final FieldLayout ODD2 = new FieldLayout(
            "OddNumbers", false, "odd2", FieldType.Scalar.U8, ODD2_AT, 1);

    static final FieldLayout BOOL_VALUE = new FieldLayout(
            "OddNumbers", false, "bool_value", FieldType.Scalar.BOOL, BOOL_VALUE_AT, 1);

    static final FieldLayout ODD3 = new FieldLayout(
            "OddNumbers", false, "odd3", FieldType.Scalar.U8, ODD3_AT, 1);

    static final FieldLayout U16_VALUE = new FieldLayout(
            "OddNumbers", false, "u16_value", FieldType.Scalar.U16, U16_VALUE_AT, 2);

    static final FieldLayout ODD4 = new FieldLayout(
            "OddNumbers", false, "odd4", FieldType.Scalar.U8, ODD4_AT, 1);

    static final FieldLayout I16_VALUE = new FieldLayout(
            "OddNumbers", false, "i16_value", FieldType.Scalar.I16, I16_VALUE_AT, 2);

    static final FieldLayout ODD5 = new FieldLayout(
            "OddNumbers", false, "odd5", FieldType.Scalar.U8, ODD5_AT, 1);

    static final FieldLayout U32_VALUE = new FieldLayout(
            "OddNumbers", false, "u32_value", FieldType.Scalar.U32, U32_VALUE_AT, 4);

    static final FieldLayout ODD6 = new FieldLayout(
            "OddNumbers", false, "odd6", FieldType.Scalar.U8, ODD6_AT, 1);

    static final FieldLayout I32_VALUE = new FieldLayout(
            "OddNumbers", false, "i32_value", FieldType.Scalar.I32, I32_VALUE_AT, 4);

    static final FieldLayout ODD7 = new FieldLayout(
            "OddNumbers", false, "odd7", FieldType.Scalar.U8, ODD7_AT, 1);

    static final FieldLayout F32_VALUE = new FieldLayout(
            "OddNumbers", false, "f32_value", FieldType.Scalar.F32, F32_VALUE_AT, 4);

    static final FieldLayout ODD8 = new FieldLayout(
            "OddNumbers", false, "odd8", FieldType.Scalar.U8, ODD8_AT, 1);

    static final FieldLayout U64_VALUE = new FieldLayout(
            "OddNumbers", false, "u64_value", FieldType.Scalar.U64, U64_VALUE_AT, 8);

    static final FieldLayout ODD9 = new FieldLayout(
            "OddNumbers", false, "odd9", FieldType.Scalar.U8, ODD9_AT, 1);

    static final FieldLayout I64_VALUE = new FieldLayout(
            "OddNumbers", false, "i64_value", FieldType.Scalar.I64, I64_VALUE_AT, 8);

    static final FieldLayout ODD10 = new FieldLayout(
            "OddNumbers", false, "odd10", FieldType.Scalar.U8, ODD10_AT, 1);

    static final FieldLayout F64_VALUE = new FieldLayout(
            "OddNumbers", false, "f64_value", FieldType.Scalar.F64, F64_VALUE_AT, 8);

    static final FieldLayout ODD11 = new FieldLayout(
            "OddNumbers", false, "odd11", FieldType.Scalar.U8, ODD11_AT, 1);

    static final FieldLayout U128_VALUE = new FieldLayout(
            "OddNumbers", false, "u128_value", FieldType.Scalar.U128, U128_VALUE_AT, 16);

    static final FieldLayout ODD12 = new FieldLayout(
            "OddNumbers", false, "odd12", FieldType.Scalar.U8, ODD12_AT, 1);

    static final FieldLayout I128_VALUE = new FieldLayout(
            "OddNumbers", false, "i128_value", FieldType.Scalar.I128, I128_VALUE_AT, 16);

    static final FieldLayout ODD13 = new FieldLayout(
            "OddNumbers", false, "odd13", FieldType.Scalar.U8, ODD13_AT, 1);

    static final FieldLayout U256_VALUE = new FieldLayout(
            "OddNumbers", false, "u256_value", FieldType.Scalar.U256, U256_VALUE_AT, 32);

    static final FieldLayout LAST = new FieldLayout(
            "OddNumbers", false, "last", FieldType.Scalar.U8, LAST_AT, 1);

    OddNumbersCodec() {
        super(OddNumbers.class, MessageLayout.of(
                "OddNumbers",
                OddNumbers.TYPE_ID,
                OddNumbers.TOPIC,
                false,
                OddNumbers.SIZE,
                16,
                ODD0,
                U8_VALUE,
                ODD1,
                I8_VALUE,
                ODD2,
                BOOL_VALUE,
                ODD3,
                U16_VALUE,
                ODD4,
                I16_VALUE,
                ODD5,
                U32_VALUE,
                ODD6,
                I32_VALUE,
                ODD7,
                F32_VALUE,
                ODD8,
                U64_VALUE,
                ODD9,
                I64_VALUE,
                ODD10,
                F64_VALUE,
                ODD11,
                U128_VALUE,
                ODD12,
                I128_VALUE,
                ODD13,
                U256_VALUE,
                LAST));
    }

    @Override
    protected void write(OddNumbers message, byte[] dst, int offset) {
        dst[offset + ODD0_AT] = (byte) message.odd0();
        dst[offset + U8_VALUE_AT] = (byte) message.u8Value();
        dst[offset + ODD1_AT] = (byte) message.odd1();
        dst[offset + I8_VALUE_AT] = message.i8Value();
        dst[offset + ODD2_AT] = (byte) message.odd2();
        Bool.put(dst, offset + BOOL_VALUE_AT, message.boolValue());
        dst[offset + ODD3_AT] = (byte) message.odd3();
        Padding.zero(dst, offset + PADDING_7_AT, 1);
        LittleEndian.putShort(dst, offset + U16_VALUE_AT, (short) message.u16Value());
        dst[offset + ODD4_AT] = (byte) message.odd4();
        Padding.zero(dst, offset + PADDING_11_AT, 1);
        LittleEndian.putShort(dst, offset + I16_VALUE_AT, message.i16Value());
        dst[offset + ODD5_AT] = (byte) message.odd5();
        Padding.zero(dst, offset + PADDING_15_AT, 1);
        LittleEndian.putInt(dst, offset + U32_VALUE_AT, (int) message.u32Value());
        dst[offset + ODD6_AT] = (byte) message.odd6();
        Padding.zero(dst, offset + PADDING_21_AT, 3);
        LittleEndian.putInt(dst, offset + I32_VALUE_AT, message.i32Value());
        dst[offset + ODD7_AT] = (byte) message.odd7();
        Padding.zero(dst, offset + PADDING_29_AT, 3);
        LittleEndian.putFloat(dst, offset + F32_VALUE_AT, message.f32Value());
        dst[offset + ODD8_AT] = (byte) message.odd8();
        Padding.zero(dst, offset + PADDING_37_AT, 3);
        LittleEndian.putLong(dst, offset + U64_VALUE_AT, message.u64Value());
        dst[offset + ODD9_AT] = (byte) message.odd9();
        Padding.zero(dst, offset + PADDING_49_AT, 7);
        LittleEndian.putLong(dst, offset + I64_VALUE_AT, message.i64Value());
        dst[offset + ODD10_AT] = (byte) message.odd10();
        Padding.zero(dst, offset + PADDING_65_AT, 7);
        LittleEndian.putDouble(dst, offset + F64_VALUE_AT, message.f64Value());
        dst[offset + ODD11_AT] = (byte) message.odd11();
        Padding.zero(dst, offset + PADDING_81_AT, 15);
        LittleEndian.putU128(dst, offset + U128_VALUE_AT, message.u128Value());
        dst[offset + ODD12_AT] = (byte) message.odd12();
        Padding.zero(dst, offset + PADDING_113_AT, 15);
        LittleEndian.putI128(dst, offset + I128_VALUE_AT, message.i128Value());
        dst[offset + ODD13_AT] = (byte) message.odd13();
        message.u256Value().putBigEndian(dst, offset + U256_VALUE_AT);
        dst[offset + LAST_AT] = (byte) message.last();
        Padding.zero(dst, offset + PADDING_178_AT, 14);
    }

    @Override
    protected OddNumbers read(byte[] src, int offset) {
        return new OddNumbers(
                LittleEndian.getU8(src, offset + ODD0_AT),
                LittleEndian.getU8(src, offset + U8_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD1_AT),
                src[offset + I8_VALUE_AT],
                LittleEndian.getU8(src, offset + ODD2_AT),
                Bool.read(src, offset + BOOL_VALUE_AT, BOOL_VALUE, BOOL_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD3_AT),
                LittleEndian.getU16(src, offset + U16_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD4_AT),
                LittleEndian.getShort(src, offset + I16_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD5_AT),
                LittleEndian.getU32(src, offset + U32_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD6_AT),
                LittleEndian.getInt(src, offset + I32_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD7_AT),
                LittleEndian.getFloat(src, offset + F32_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD8_AT),
                LittleEndian.getLong(src, offset + U64_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD9_AT),
                LittleEndian.getLong(src, offset + I64_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD10_AT),
                LittleEndian.getDouble(src, offset + F64_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD11_AT),
                LittleEndian.getU128(src, offset + U128_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD12_AT),
                LittleEndian.getI128(src, offset + I128_VALUE_AT),
                LittleEndian.getU8(src, offset + ODD13_AT),
                UInt256.ofBigEndian(src, offset + U256_VALUE_AT),
                LittleEndian.getU8(src, offset + LAST_AT));
    }

    @Override
    public void validate(OddNumbers message) {
    }

    @Override
    public List<Object> values(OddNumbers message) {
        return List.of(
                message.odd0(),
                message.u8Value(),
                message.odd1(),
                message.i8Value(),
                message.odd2(),
                message.boolValue(),
                message.odd3(),
                message.u16Value(),
                message.odd4(),
                message.i16Value(),
                message.odd5(),
                message.u32Value(),
                message.odd6(),
                message.i32Value(),
                message.odd7(),
                message.f32Value(),
                message.odd8(),
                message.u64Value(),
                message.odd9(),
                message.i64Value(),
                message.odd10(),
                message.f64Value(),
                message.odd11(),
                message.u128Value(),
                message.odd12(),
                message.i128Value(),
                message.odd13(),
                message.u256Value(),
                message.last());
    }

    @Override
    public OddNumbers ofValues(List<?> values) {
        requireCount(values);
        return new OddNumbers(
                Values.get(values, 0, Integer.class, ODD0),
                Values.get(values, 1, Integer.class, U8_VALUE),
                Values.get(values, 2, Integer.class, ODD1),
                Values.get(values, 3, Byte.class, I8_VALUE),
                Values.get(values, 4, Integer.class, ODD2),
                Values.get(values, 5, Boolean.class, BOOL_VALUE),
                Values.get(values, 6, Integer.class, ODD3),
                Values.get(values, 7, Integer.class, U16_VALUE),
                Values.get(values, 8, Integer.class, ODD4),
                Values.get(values, 9, Short.class, I16_VALUE),
                Values.get(values, 10, Integer.class, ODD5),
                Values.get(values, 11, Long.class, U32_VALUE),
                Values.get(values, 12, Integer.class, ODD6),
                Values.get(values, 13, Integer.class, I32_VALUE),
                Values.get(values, 14, Integer.class, ODD7),
                Values.get(values, 15, Float.class, F32_VALUE),
                Values.get(values, 16, Integer.class, ODD8),
                Values.get(values, 17, Long.class, U64_VALUE),
                Values.get(values, 18, Integer.class, ODD9),
                Values.get(values, 19, Long.class, I64_VALUE),
                Values.get(values, 20, Integer.class, ODD10),
                Values.get(values, 21, Double.class, F64_VALUE),
                Values.get(values, 22, Integer.class, ODD11),
                Values.get(values, 23, BigInteger.class, U128_VALUE),
                Values.get(values, 24, Integer.class, ODD12),
                Values.get(values, 25, BigInteger.class, I128_VALUE),
                Values.get(values, 26, Integer.class, ODD13),
                Values.get(values, 27, UInt256.class, U256_VALUE),
                Values.get(values, 28, Integer.class, LAST));
    }
}
