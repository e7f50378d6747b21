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
 * The bytes of {@link OddNumbers}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class OddNumbersCodec extends MessageCodec<OddNumbers> {
    static final FieldLayout ODD0 = new FieldLayout(
            "OddNumbers", false, "odd0", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout U8_VALUE = new FieldLayout(
            "OddNumbers", false, "u8_value", FieldType.Scalar.U8, 1, 1);

    static final FieldLayout ODD1 = new FieldLayout(
            "OddNumbers", false, "odd1", FieldType.Scalar.U8, 2, 1);

    static final FieldLayout I8_VALUE = new FieldLayout(
            "OddNumbers", false, "i8_value", FieldType.Scalar.I8, 3, 1);

    static final FieldLayout ODD2 = new FieldLayout(
            "OddNumbers", false, "odd2", FieldType.Scalar.U8, 4, 1);

    static final FieldLayout BOOL_VALUE = new FieldLayout(
            "OddNumbers", false, "bool_value", FieldType.Scalar.BOOL, 5, 1);

    static final FieldLayout ODD3 = new FieldLayout(
            "OddNumbers", false, "odd3", FieldType.Scalar.U8, 6, 1);

    static final FieldLayout U16_VALUE = new FieldLayout(
            "OddNumbers", false, "u16_value", FieldType.Scalar.U16, 8, 2);

    static final FieldLayout ODD4 = new FieldLayout(
            "OddNumbers", false, "odd4", FieldType.Scalar.U8, 10, 1);

    static final FieldLayout I16_VALUE = new FieldLayout(
            "OddNumbers", false, "i16_value", FieldType.Scalar.I16, 12, 2);

    static final FieldLayout ODD5 = new FieldLayout(
            "OddNumbers", false, "odd5", FieldType.Scalar.U8, 14, 1);

    static final FieldLayout U32_VALUE = new FieldLayout(
            "OddNumbers", false, "u32_value", FieldType.Scalar.U32, 16, 4);

    static final FieldLayout ODD6 = new FieldLayout(
            "OddNumbers", false, "odd6", FieldType.Scalar.U8, 20, 1);

    static final FieldLayout I32_VALUE = new FieldLayout(
            "OddNumbers", false, "i32_value", FieldType.Scalar.I32, 24, 4);

    static final FieldLayout ODD7 = new FieldLayout(
            "OddNumbers", false, "odd7", FieldType.Scalar.U8, 28, 1);

    static final FieldLayout F32_VALUE = new FieldLayout(
            "OddNumbers", false, "f32_value", FieldType.Scalar.F32, 32, 4);

    static final FieldLayout ODD8 = new FieldLayout(
            "OddNumbers", false, "odd8", FieldType.Scalar.U8, 36, 1);

    static final FieldLayout U64_VALUE = new FieldLayout(
            "OddNumbers", false, "u64_value", FieldType.Scalar.U64, 40, 8);

    static final FieldLayout ODD9 = new FieldLayout(
            "OddNumbers", false, "odd9", FieldType.Scalar.U8, 48, 1);

    static final FieldLayout I64_VALUE = new FieldLayout(
            "OddNumbers", false, "i64_value", FieldType.Scalar.I64, 56, 8);

    static final FieldLayout ODD10 = new FieldLayout(
            "OddNumbers", false, "odd10", FieldType.Scalar.U8, 64, 1);

    static final FieldLayout F64_VALUE = new FieldLayout(
            "OddNumbers", false, "f64_value", FieldType.Scalar.F64, 72, 8);

    static final FieldLayout ODD11 = new FieldLayout(
            "OddNumbers", false, "odd11", FieldType.Scalar.U8, 80, 1);

    static final FieldLayout U128_VALUE = new FieldLayout(
            "OddNumbers", false, "u128_value", FieldType.Scalar.U128, 96, 16);

    static final FieldLayout ODD12 = new FieldLayout(
            "OddNumbers", false, "odd12", FieldType.Scalar.U8, 112, 1);

    static final FieldLayout I128_VALUE = new FieldLayout(
            "OddNumbers", false, "i128_value", FieldType.Scalar.I128, 128, 16);

    static final FieldLayout ODD13 = new FieldLayout(
            "OddNumbers", false, "odd13", FieldType.Scalar.U8, 144, 1);

    static final FieldLayout U256_VALUE = new FieldLayout(
            "OddNumbers", false, "u256_value", FieldType.Scalar.U256, 145, 32);

    static final FieldLayout LAST = new FieldLayout(
            "OddNumbers", false, "last", FieldType.Scalar.U8, 177, 1);

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
        dst[offset] = (byte) message.odd0();
        dst[offset + 1] = (byte) message.u8Value();
        dst[offset + 2] = (byte) message.odd1();
        dst[offset + 3] = message.i8Value();
        dst[offset + 4] = (byte) message.odd2();
        Bool.put(dst, offset + 5, message.boolValue());
        dst[offset + 6] = (byte) message.odd3();
        Padding.zero(dst, offset + 7, 1);
        LittleEndian.putShort(dst, offset + 8, (short) message.u16Value());
        dst[offset + 10] = (byte) message.odd4();
        Padding.zero(dst, offset + 11, 1);
        LittleEndian.putShort(dst, offset + 12, message.i16Value());
        dst[offset + 14] = (byte) message.odd5();
        Padding.zero(dst, offset + 15, 1);
        LittleEndian.putInt(dst, offset + 16, (int) message.u32Value());
        dst[offset + 20] = (byte) message.odd6();
        Padding.zero(dst, offset + 21, 3);
        LittleEndian.putInt(dst, offset + 24, message.i32Value());
        dst[offset + 28] = (byte) message.odd7();
        Padding.zero(dst, offset + 29, 3);
        LittleEndian.putFloat(dst, offset + 32, message.f32Value());
        dst[offset + 36] = (byte) message.odd8();
        Padding.zero(dst, offset + 37, 3);
        LittleEndian.putLong(dst, offset + 40, message.u64Value());
        dst[offset + 48] = (byte) message.odd9();
        Padding.zero(dst, offset + 49, 7);
        LittleEndian.putLong(dst, offset + 56, message.i64Value());
        dst[offset + 64] = (byte) message.odd10();
        Padding.zero(dst, offset + 65, 7);
        LittleEndian.putDouble(dst, offset + 72, message.f64Value());
        dst[offset + 80] = (byte) message.odd11();
        Padding.zero(dst, offset + 81, 15);
        LittleEndian.putU128(dst, offset + 96, message.u128Value());
        dst[offset + 112] = (byte) message.odd12();
        Padding.zero(dst, offset + 113, 15);
        LittleEndian.putI128(dst, offset + 128, message.i128Value());
        dst[offset + 144] = (byte) message.odd13();
        message.u256Value().putBigEndian(dst, offset + 145);
        dst[offset + 177] = (byte) message.last();
        Padding.zero(dst, offset + 178, 14);
    }

    @Override
    protected OddNumbers read(byte[] src, int offset) {
        return new OddNumbers(
                LittleEndian.getU8(src, offset),
                LittleEndian.getU8(src, offset + 1),
                LittleEndian.getU8(src, offset + 2),
                src[offset + 3],
                LittleEndian.getU8(src, offset + 4),
                Bool.read(src, offset + 5, BOOL_VALUE, 5),
                LittleEndian.getU8(src, offset + 6),
                LittleEndian.getU16(src, offset + 8),
                LittleEndian.getU8(src, offset + 10),
                LittleEndian.getShort(src, offset + 12),
                LittleEndian.getU8(src, offset + 14),
                LittleEndian.getU32(src, offset + 16),
                LittleEndian.getU8(src, offset + 20),
                LittleEndian.getInt(src, offset + 24),
                LittleEndian.getU8(src, offset + 28),
                LittleEndian.getFloat(src, offset + 32),
                LittleEndian.getU8(src, offset + 36),
                LittleEndian.getLong(src, offset + 40),
                LittleEndian.getU8(src, offset + 48),
                LittleEndian.getLong(src, offset + 56),
                LittleEndian.getU8(src, offset + 64),
                LittleEndian.getDouble(src, offset + 72),
                LittleEndian.getU8(src, offset + 80),
                LittleEndian.getU128(src, offset + 96),
                LittleEndian.getU8(src, offset + 112),
                LittleEndian.getI128(src, offset + 128),
                LittleEndian.getU8(src, offset + 144),
                UInt256.ofBigEndian(src, offset + 145),
                LittleEndian.getU8(src, offset + 177));
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
