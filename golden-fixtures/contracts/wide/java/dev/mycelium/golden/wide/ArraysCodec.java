package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.ByteString;
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
 * The bytes of {@link Arrays}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ArraysCodec extends MessageCodec<Arrays> {
    private static final int ODD0_AT = 0;

    private static final int A_U8X0_AT = 1;

    private static final int ODD1_AT = 1;

    private static final int A_U8X1_AT = 2;

    private static final int ODD2_AT = 3;

    private static final int A_U8X7_AT = 4;

    private static final int ODD3_AT = 11;

    private static final int A_U16X0_AT = 12;

    private static final int ODD4_AT = 12;

    private static final int PADDING_13_AT = 13;

    private static final int A_U16X1_AT = 14;

    private static final int ODD5_AT = 16;

    private static final int PADDING_17_AT = 17;

    private static final int A_U32X3_AT = 20;

    private static final int ODD6_AT = 32;

    private static final int PADDING_33_AT = 33;

    private static final int A_U64X0_AT = 40;

    private static final int ODD7_AT = 40;

    private static final int PADDING_41_AT = 41;

    private static final int A_U64X1_AT = 48;

    private static final int ODD8_AT = 56;

    private static final int PADDING_57_AT = 57;

    private static final int A_U128X2_AT = 64;

    private static final int ODD9_AT = 96;

    private static final int A_I8X5_AT = 97;

    private static final int ODD10_AT = 102;

    private static final int PADDING_103_AT = 103;

    private static final int A_I16X3_AT = 104;

    private static final int ODD11_AT = 110;

    private static final int PADDING_111_AT = 111;

    private static final int A_I32X1_AT = 112;

    private static final int ODD12_AT = 116;

    private static final int PADDING_117_AT = 117;

    private static final int A_I64X2_AT = 120;

    private static final int ODD13_AT = 136;

    private static final int PADDING_137_AT = 137;

    private static final int A_I128X0_AT = 144;

    private static final int ODD14_AT = 144;

    private static final int PADDING_145_AT = 145;

    private static final int A_I128X1_AT = 160;

    private static final int ODD15_AT = 176;

    private static final int PADDING_177_AT = 177;

    private static final int A_F32X2_AT = 180;

    private static final int ODD16_AT = 188;

    private static final int PADDING_189_AT = 189;

    private static final int A_F64X2_AT = 192;

    private static final int ODD17_AT = 208;

    private static final int A_BOOLX3_AT = 209;

    private static final int ODD18_AT = 212;

    private static final int A_U256X2_AT = 213;

    private static final int ODD19_AT = 277;

    private static final int A_U256X0_AT = 278;

    private static final int ODD20_AT = 278;

    private static final int A_BYTES3X5_AT = 279;

    private static final int ODD21_AT = 294;

    private static final int A_BYTES20X6_AT = 295;

    private static final int ODD22_AT = 415;

    private static final int A_BYTES4X0_AT = 416;

    private static final int ODD23_AT = 416;

    private static final int A_BYTES0X2_AT = 417;

    private static final int LAST_AT = 417;

    private static final int PADDING_418_AT = 418;

    static final FieldLayout ODD0 = new FieldLayout(
            "Arrays", false, "odd0", FieldType.Scalar.U8, ODD0_AT, 1);

    static final FieldLayout A_U8X0 = new FieldLayout(
            "Arrays", false, "a_u8x0", new FieldType.Bytes(0), A_U8X0_AT, 0);

    static final FieldLayout ODD1 = new FieldLayout(
            "Arrays", false, "odd1", FieldType.Scalar.U8, ODD1_AT, 1);

    static final FieldLayout A_U8X1 = new FieldLayout(
            "Arrays", false, "a_u8x1", new FieldType.Bytes(1), A_U8X1_AT, 1);

    static final FieldLayout ODD2 = new FieldLayout(
            "Arrays", false, "odd2", FieldType.Scalar.U8, ODD2_AT, 1);

    static final FieldLayout A_U8X7 = new FieldLayout(
            "Arrays", false, "a_u8x7", new FieldType.Bytes(7), A_U8X7_AT, 7);

    static final FieldLayout ODD3 = new FieldLayout(
            "Arrays", false, "odd3", FieldType.Scalar.U8, ODD3_AT, 1);

    static final FieldLayout A_U16X0 = new FieldLayout(
            "Arrays", false, "a_u16x0", new FieldType.Array(FieldType.Scalar.U16, 0), A_U16X0_AT, 0);

    static final FieldLayout ODD4 = new FieldLayout(
            "Arrays", false, "odd4", FieldType.Scalar.U8, ODD4_AT, 1);

    static final FieldLayout A_U16X1 = new FieldLayout(
            "Arrays", false, "a_u16x1", new FieldType.Array(FieldType.Scalar.U16, 1), A_U16X1_AT, 2);

    static final FieldLayout ODD5 = new FieldLayout(
            "Arrays", false, "odd5", FieldType.Scalar.U8, ODD5_AT, 1);

    static final FieldLayout A_U32X3 = new FieldLayout(
            "Arrays", false, "a_u32x3", new FieldType.Array(FieldType.Scalar.U32, 3), A_U32X3_AT, 12);

    static final FieldLayout ODD6 = new FieldLayout(
            "Arrays", false, "odd6", FieldType.Scalar.U8, ODD6_AT, 1);

    static final FieldLayout A_U64X0 = new FieldLayout(
            "Arrays", false, "a_u64x0", new FieldType.Array(FieldType.Scalar.U64, 0), A_U64X0_AT, 0);

    static final FieldLayout ODD7 = new FieldLayout(
            "Arrays", false, "odd7", FieldType.Scalar.U8, ODD7_AT, 1);

    static final FieldLayout A_U64X1 = new FieldLayout(
            "Arrays", false, "a_u64x1", new FieldType.Array(FieldType.Scalar.U64, 1), A_U64X1_AT, 8);

    static final FieldLayout ODD8 = new FieldLayout(
            "Arrays", false, "odd8", FieldType.Scalar.U8, ODD8_AT, 1);

    static final FieldLayout A_U128X2 = new FieldLayout(
            "Arrays", false, "a_u128x2", new FieldType.Array(FieldType.Scalar.U128, 2), A_U128X2_AT, 32);

    static final FieldLayout ODD9 = new FieldLayout(
            "Arrays", false, "odd9", FieldType.Scalar.U8, ODD9_AT, 1);

    static final FieldLayout A_I8X5 = new FieldLayout(
            "Arrays", false, "a_i8x5", new FieldType.Array(FieldType.Scalar.I8, 5), A_I8X5_AT, 5);

    static final FieldLayout ODD10 = new FieldLayout(
            "Arrays", false, "odd10", FieldType.Scalar.U8, ODD10_AT, 1);

    static final FieldLayout A_I16X3 = new FieldLayout(
            "Arrays", false, "a_i16x3", new FieldType.Array(FieldType.Scalar.I16, 3), A_I16X3_AT, 6);

    static final FieldLayout ODD11 = new FieldLayout(
            "Arrays", false, "odd11", FieldType.Scalar.U8, ODD11_AT, 1);

    static final FieldLayout A_I32X1 = new FieldLayout(
            "Arrays", false, "a_i32x1", new FieldType.Array(FieldType.Scalar.I32, 1), A_I32X1_AT, 4);

    static final FieldLayout ODD12 = new FieldLayout(
            "Arrays", false, "odd12", FieldType.Scalar.U8, ODD12_AT, 1);

    static final FieldLayout A_I64X2 = new FieldLayout(
            "Arrays", false, "a_i64x2", new FieldType.Array(FieldType.Scalar.I64, 2), A_I64X2_AT, 16);

    static final FieldLayout ODD13 = new FieldLayout(
            "Arrays", false, "odd13", FieldType.Scalar.U8, ODD13_AT, 1);

    static final FieldLayout A_I128X0 = new FieldLayout(
            "Arrays", false, "a_i128x0", new FieldType.Array(FieldType.Scalar.I128, 0), A_I128X0_AT, 0);

    static final FieldLayout ODD14 = new FieldLayout(
            "Arrays", false, "odd14", FieldType.Scalar.U8, ODD14_AT, 1);

    static final FieldLayout A_I128X1 = new FieldLayout(
            "Arrays", false, "a_i128x1", new FieldType.Array(FieldType.Scalar.I128, 1), A_I128X1_AT, 16);

    static final FieldLayout ODD15 = new FieldLayout(
            "Arrays", false, "odd15", FieldType.Scalar.U8, ODD15_AT, 1);

    static final FieldLayout A_F32X2 = new FieldLayout(
            "Arrays", false, "a_f32x2", new FieldType.Array(FieldType.Scalar.F32, 2), A_F32X2_AT, 8);

    static final FieldLayout ODD16 = new FieldLayout(
            "Arrays", false, "odd16", FieldType.Scalar.U8, ODD16_AT, 1);

    static final FieldLayout A_F64X2 = new FieldLayout(
            "Arrays", false, "a_f64x2", new FieldType.Array(FieldType.Scalar.F64, 2), A_F64X2_AT, 16);

    static final FieldLayout ODD17 = new FieldLayout(
            "Arrays", false, "odd17", FieldType.Scalar.U8, ODD17_AT, 1);

    static final FieldLayout A_BOOLX3 = new FieldLayout(
            "Arrays", false, "a_boolx3", new FieldType.Array(FieldType.Scalar.BOOL, 3), A_BOOLX3_AT, 3);

    static final FieldLayout ODD18 = new FieldLayout(
            "Arrays", false, "odd18", FieldType.Scalar.U8, ODD18_AT, 1);

    static final FieldLayout A_U256X2 = new FieldLayout(
            "Arrays", false, "a_u256x2", new FieldType.Array(FieldType.Scalar.U256, 2), A_U256X2_AT, 64);

    static final FieldLayout ODD19 = new FieldLayout(
            "Arrays", false, "odd19", FieldType.Scalar.U8, ODD19_AT, 1);

    static final FieldLayout A_U256X0 = new FieldLayout(
            "Arrays", false, "a_u256x0", new FieldType.Array(FieldType.Scalar.U256, 0), A_U256X0_AT, 0);

    static final FieldLayout ODD20 = new FieldLayout(
            "Arrays", false, "odd20", FieldType.Scalar.U8, ODD20_AT, 1);

    static final FieldLayout A_BYTES3X5 = new FieldLayout(
            "Arrays", false, "a_bytes3x5", new FieldType.Array(new FieldType.Bytes(3), 5), A_BYTES3X5_AT, 15);

    static final FieldLayout ODD21 = new FieldLayout(
            "Arrays", false, "odd21", FieldType.Scalar.U8, ODD21_AT, 1);

    static final FieldLayout A_BYTES20X6 = new FieldLayout(
            "Arrays", false, "a_bytes20x6", new FieldType.Array(new FieldType.Bytes(20), 6), A_BYTES20X6_AT, 120);

    static final FieldLayout ODD22 = new FieldLayout(
            "Arrays", false, "odd22", FieldType.Scalar.U8, ODD22_AT, 1);

    static final FieldLayout A_BYTES4X0 = new FieldLayout(
            "Arrays", false, "a_bytes4x0", new FieldType.Array(new FieldType.Bytes(4), 0), A_BYTES4X0_AT, 0);

    static final FieldLayout ODD23 = new FieldLayout(
            "Arrays", false, "odd23", FieldType.Scalar.U8, ODD23_AT, 1);

    static final FieldLayout A_BYTES0X2 = new FieldLayout(
            "Arrays", false, "a_bytes0x2", new FieldType.Array(new FieldType.Bytes(0), 2), A_BYTES0X2_AT, 0);

    static final FieldLayout LAST = new FieldLayout(
            "Arrays", false, "last", FieldType.Scalar.U8, LAST_AT, 1);

    ArraysCodec() {
        super(Arrays.class, MessageLayout.of(
                "Arrays",
                Arrays.TYPE_ID,
                Arrays.TOPIC,
                false,
                Arrays.SIZE,
                16,
                ODD0,
                A_U8X0,
                ODD1,
                A_U8X1,
                ODD2,
                A_U8X7,
                ODD3,
                A_U16X0,
                ODD4,
                A_U16X1,
                ODD5,
                A_U32X3,
                ODD6,
                A_U64X0,
                ODD7,
                A_U64X1,
                ODD8,
                A_U128X2,
                ODD9,
                A_I8X5,
                ODD10,
                A_I16X3,
                ODD11,
                A_I32X1,
                ODD12,
                A_I64X2,
                ODD13,
                A_I128X0,
                ODD14,
                A_I128X1,
                ODD15,
                A_F32X2,
                ODD16,
                A_F64X2,
                ODD17,
                A_BOOLX3,
                ODD18,
                A_U256X2,
                ODD19,
                A_U256X0,
                ODD20,
                A_BYTES3X5,
                ODD21,
                A_BYTES20X6,
                ODD22,
                A_BYTES4X0,
                ODD23,
                A_BYTES0X2,
                LAST));
    }

    @Override
    protected void write(Arrays message, byte[] dst, int offset) {
        dst[offset + ODD0_AT] = (byte) message.odd0();
        message.aU8x0().copyTo(dst, offset + A_U8X0_AT);
        dst[offset + ODD1_AT] = (byte) message.odd1();
        message.aU8x1().copyTo(dst, offset + A_U8X1_AT);
        dst[offset + ODD2_AT] = (byte) message.odd2();
        message.aU8x7().copyTo(dst, offset + A_U8X7_AT);
        dst[offset + ODD3_AT] = (byte) message.odd3();
        writeAU16x0(message.aU16x0(), dst, offset);
        dst[offset + ODD4_AT] = (byte) message.odd4();
        Padding.zero(dst, offset + PADDING_13_AT, 1);
        writeAU16x1(message.aU16x1(), dst, offset);
        dst[offset + ODD5_AT] = (byte) message.odd5();
        Padding.zero(dst, offset + PADDING_17_AT, 3);
        writeAU32x3(message.aU32x3(), dst, offset);
        dst[offset + ODD6_AT] = (byte) message.odd6();
        Padding.zero(dst, offset + PADDING_33_AT, 7);
        writeAU64x0(message.aU64x0(), dst, offset);
        dst[offset + ODD7_AT] = (byte) message.odd7();
        Padding.zero(dst, offset + PADDING_41_AT, 7);
        writeAU64x1(message.aU64x1(), dst, offset);
        dst[offset + ODD8_AT] = (byte) message.odd8();
        Padding.zero(dst, offset + PADDING_57_AT, 7);
        writeAU128x2(message.aU128x2(), dst, offset);
        dst[offset + ODD9_AT] = (byte) message.odd9();
        writeAI8x5(message.aI8x5(), dst, offset);
        dst[offset + ODD10_AT] = (byte) message.odd10();
        Padding.zero(dst, offset + PADDING_103_AT, 1);
        writeAI16x3(message.aI16x3(), dst, offset);
        dst[offset + ODD11_AT] = (byte) message.odd11();
        Padding.zero(dst, offset + PADDING_111_AT, 1);
        writeAI32x1(message.aI32x1(), dst, offset);
        dst[offset + ODD12_AT] = (byte) message.odd12();
        Padding.zero(dst, offset + PADDING_117_AT, 3);
        writeAI64x2(message.aI64x2(), dst, offset);
        dst[offset + ODD13_AT] = (byte) message.odd13();
        Padding.zero(dst, offset + PADDING_137_AT, 7);
        writeAI128x0(message.aI128x0(), dst, offset);
        dst[offset + ODD14_AT] = (byte) message.odd14();
        Padding.zero(dst, offset + PADDING_145_AT, 15);
        writeAI128x1(message.aI128x1(), dst, offset);
        dst[offset + ODD15_AT] = (byte) message.odd15();
        Padding.zero(dst, offset + PADDING_177_AT, 3);
        writeAF32x2(message.aF32x2(), dst, offset);
        dst[offset + ODD16_AT] = (byte) message.odd16();
        Padding.zero(dst, offset + PADDING_189_AT, 3);
        writeAF64x2(message.aF64x2(), dst, offset);
        dst[offset + ODD17_AT] = (byte) message.odd17();
        writeABoolx3(message.aBoolx3(), dst, offset);
        dst[offset + ODD18_AT] = (byte) message.odd18();
        writeAU256x2(message.aU256x2(), dst, offset);
        dst[offset + ODD19_AT] = (byte) message.odd19();
        writeAU256x0(message.aU256x0(), dst, offset);
        dst[offset + ODD20_AT] = (byte) message.odd20();
        writeABytes3x5(message.aBytes3x5(), dst, offset);
        dst[offset + ODD21_AT] = (byte) message.odd21();
        writeABytes20x6(message.aBytes20x6(), dst, offset);
        dst[offset + ODD22_AT] = (byte) message.odd22();
        writeABytes4x0(message.aBytes4x0(), dst, offset);
        dst[offset + ODD23_AT] = (byte) message.odd23();
        writeABytes0x2(message.aBytes0x2(), dst, offset);
        dst[offset + LAST_AT] = (byte) message.last();
        Padding.zero(dst, offset + PADDING_418_AT, 14);
    }

    @Override
    protected Arrays read(byte[] src, int offset) {
        return new Arrays(
                LittleEndian.getU8(src, offset + ODD0_AT),
                ByteString.copyOf(src, offset + A_U8X0_AT, 0),
                LittleEndian.getU8(src, offset + ODD1_AT),
                ByteString.copyOf(src, offset + A_U8X1_AT, 1),
                LittleEndian.getU8(src, offset + ODD2_AT),
                ByteString.copyOf(src, offset + A_U8X7_AT, 7),
                LittleEndian.getU8(src, offset + ODD3_AT),
                readAU16x0(src, offset),
                LittleEndian.getU8(src, offset + ODD4_AT),
                readAU16x1(src, offset),
                LittleEndian.getU8(src, offset + ODD5_AT),
                readAU32x3(src, offset),
                LittleEndian.getU8(src, offset + ODD6_AT),
                readAU64x0(src, offset),
                LittleEndian.getU8(src, offset + ODD7_AT),
                readAU64x1(src, offset),
                LittleEndian.getU8(src, offset + ODD8_AT),
                readAU128x2(src, offset),
                LittleEndian.getU8(src, offset + ODD9_AT),
                readAI8x5(src, offset),
                LittleEndian.getU8(src, offset + ODD10_AT),
                readAI16x3(src, offset),
                LittleEndian.getU8(src, offset + ODD11_AT),
                readAI32x1(src, offset),
                LittleEndian.getU8(src, offset + ODD12_AT),
                readAI64x2(src, offset),
                LittleEndian.getU8(src, offset + ODD13_AT),
                readAI128x0(src, offset),
                LittleEndian.getU8(src, offset + ODD14_AT),
                readAI128x1(src, offset),
                LittleEndian.getU8(src, offset + ODD15_AT),
                readAF32x2(src, offset),
                LittleEndian.getU8(src, offset + ODD16_AT),
                readAF64x2(src, offset),
                LittleEndian.getU8(src, offset + ODD17_AT),
                readABoolx3(src, offset),
                LittleEndian.getU8(src, offset + ODD18_AT),
                readAU256x2(src, offset),
                LittleEndian.getU8(src, offset + ODD19_AT),
                readAU256x0(src, offset),
                LittleEndian.getU8(src, offset + ODD20_AT),
                readABytes3x5(src, offset),
                LittleEndian.getU8(src, offset + ODD21_AT),
                readABytes20x6(src, offset),
                LittleEndian.getU8(src, offset + ODD22_AT),
                readABytes4x0(src, offset),
                LittleEndian.getU8(src, offset + ODD23_AT),
                readABytes0x2(src, offset),
                LittleEndian.getU8(src, offset + LAST_AT));
    }

    @Override
    public void validate(Arrays message) {
    }

    @Override
    public List<Object> values(Arrays message) {
        return List.of(
                message.odd0(),
                message.aU8x0(),
                message.odd1(),
                message.aU8x1(),
                message.odd2(),
                message.aU8x7(),
                message.odd3(),
                message.aU16x0(),
                message.odd4(),
                message.aU16x1(),
                message.odd5(),
                message.aU32x3(),
                message.odd6(),
                message.aU64x0(),
                message.odd7(),
                message.aU64x1(),
                message.odd8(),
                message.aU128x2(),
                message.odd9(),
                message.aI8x5(),
                message.odd10(),
                message.aI16x3(),
                message.odd11(),
                message.aI32x1(),
                message.odd12(),
                message.aI64x2(),
                message.odd13(),
                message.aI128x0(),
                message.odd14(),
                message.aI128x1(),
                message.odd15(),
                message.aF32x2(),
                message.odd16(),
                message.aF64x2(),
                message.odd17(),
                message.aBoolx3(),
                message.odd18(),
                message.aU256x2(),
                message.odd19(),
                message.aU256x0(),
                message.odd20(),
                message.aBytes3x5(),
                message.odd21(),
                message.aBytes20x6(),
                message.odd22(),
                message.aBytes4x0(),
                message.odd23(),
                message.aBytes0x2(),
                message.last());
    }

    @Override
    public Arrays ofValues(List<?> values) {
        requireCount(values);
        return new Arrays(
                Values.get(values, 0, Integer.class, ODD0),
                Values.get(values, 1, ByteString.class, A_U8X0),
                Values.get(values, 2, Integer.class, ODD1),
                Values.get(values, 3, ByteString.class, A_U8X1),
                Values.get(values, 4, Integer.class, ODD2),
                Values.get(values, 5, ByteString.class, A_U8X7),
                Values.get(values, 6, Integer.class, ODD3),
                Values.list(values, 7, Integer.class, A_U16X0),
                Values.get(values, 8, Integer.class, ODD4),
                Values.list(values, 9, Integer.class, A_U16X1),
                Values.get(values, 10, Integer.class, ODD5),
                Values.list(values, 11, Long.class, A_U32X3),
                Values.get(values, 12, Integer.class, ODD6),
                Values.list(values, 13, Long.class, A_U64X0),
                Values.get(values, 14, Integer.class, ODD7),
                Values.list(values, 15, Long.class, A_U64X1),
                Values.get(values, 16, Integer.class, ODD8),
                Values.list(values, 17, BigInteger.class, A_U128X2),
                Values.get(values, 18, Integer.class, ODD9),
                Values.list(values, 19, Byte.class, A_I8X5),
                Values.get(values, 20, Integer.class, ODD10),
                Values.list(values, 21, Short.class, A_I16X3),
                Values.get(values, 22, Integer.class, ODD11),
                Values.list(values, 23, Integer.class, A_I32X1),
                Values.get(values, 24, Integer.class, ODD12),
                Values.list(values, 25, Long.class, A_I64X2),
                Values.get(values, 26, Integer.class, ODD13),
                Values.list(values, 27, BigInteger.class, A_I128X0),
                Values.get(values, 28, Integer.class, ODD14),
                Values.list(values, 29, BigInteger.class, A_I128X1),
                Values.get(values, 30, Integer.class, ODD15),
                Values.list(values, 31, Float.class, A_F32X2),
                Values.get(values, 32, Integer.class, ODD16),
                Values.list(values, 33, Double.class, A_F64X2),
                Values.get(values, 34, Integer.class, ODD17),
                Values.list(values, 35, Boolean.class, A_BOOLX3),
                Values.get(values, 36, Integer.class, ODD18),
                Values.list(values, 37, UInt256.class, A_U256X2),
                Values.get(values, 38, Integer.class, ODD19),
                Values.list(values, 39, UInt256.class, A_U256X0),
                Values.get(values, 40, Integer.class, ODD20),
                Values.list(values, 41, ByteString.class, A_BYTES3X5),
                Values.get(values, 42, Integer.class, ODD21),
                Values.list(values, 43, ByteString.class, A_BYTES20X6),
                Values.get(values, 44, Integer.class, ODD22),
                Values.list(values, 45, ByteString.class, A_BYTES4X0),
                Values.get(values, 46, Integer.class, ODD23),
                Values.list(values, 47, ByteString.class, A_BYTES0X2),
                Values.get(values, 48, Integer.class, LAST));
    }

    private static void writeAU16x0(List<Integer> items, byte[] dst, int offset) {
        int index = offset + A_U16X0_AT;
        for (int item : items) {
            LittleEndian.putShort(dst, index, (short) item);
            index += 2;
        }
    }

    private static List<Integer> readAU16x0(byte[] src, int offset) {
        Integer[] items = new Integer[0];
        int index = offset + A_U16X0_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU16(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeAU16x1(List<Integer> items, byte[] dst, int offset) {
        int index = offset + A_U16X1_AT;
        for (int item : items) {
            LittleEndian.putShort(dst, index, (short) item);
            index += 2;
        }
    }

    private static List<Integer> readAU16x1(byte[] src, int offset) {
        Integer[] items = new Integer[1];
        int index = offset + A_U16X1_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU16(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeAU32x3(List<Long> items, byte[] dst, int offset) {
        int index = offset + A_U32X3_AT;
        for (long item : items) {
            LittleEndian.putInt(dst, index, (int) item);
            index += 4;
        }
    }

    private static List<Long> readAU32x3(byte[] src, int offset) {
        Long[] items = new Long[3];
        int index = offset + A_U32X3_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU32(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeAU64x0(List<Long> items, byte[] dst, int offset) {
        int index = offset + A_U64X0_AT;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
    }

    private static List<Long> readAU64x0(byte[] src, int offset) {
        Long[] items = new Long[0];
        int index = offset + A_U64X0_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeAU64x1(List<Long> items, byte[] dst, int offset) {
        int index = offset + A_U64X1_AT;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
    }

    private static List<Long> readAU64x1(byte[] src, int offset) {
        Long[] items = new Long[1];
        int index = offset + A_U64X1_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeAU128x2(List<BigInteger> items, byte[] dst, int offset) {
        int index = offset + A_U128X2_AT;
        for (BigInteger item : items) {
            LittleEndian.putU128(dst, index, item);
            index += 16;
        }
    }

    private static List<BigInteger> readAU128x2(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[2];
        int index = offset + A_U128X2_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeAI8x5(List<Byte> items, byte[] dst, int offset) {
        int index = offset + A_I8X5_AT;
        for (byte item : items) {
            dst[index] = item;
            index += 1;
        }
    }

    private static List<Byte> readAI8x5(byte[] src, int offset) {
        Byte[] items = new Byte[5];
        int index = offset + A_I8X5_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = src[index];
            index += 1;
        }
        return List.of(items);
    }

    private static void writeAI16x3(List<Short> items, byte[] dst, int offset) {
        int index = offset + A_I16X3_AT;
        for (short item : items) {
            LittleEndian.putShort(dst, index, item);
            index += 2;
        }
    }

    private static List<Short> readAI16x3(byte[] src, int offset) {
        Short[] items = new Short[3];
        int index = offset + A_I16X3_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getShort(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeAI32x1(List<Integer> items, byte[] dst, int offset) {
        int index = offset + A_I32X1_AT;
        for (int item : items) {
            LittleEndian.putInt(dst, index, item);
            index += 4;
        }
    }

    private static List<Integer> readAI32x1(byte[] src, int offset) {
        Integer[] items = new Integer[1];
        int index = offset + A_I32X1_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getInt(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeAI64x2(List<Long> items, byte[] dst, int offset) {
        int index = offset + A_I64X2_AT;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
    }

    private static List<Long> readAI64x2(byte[] src, int offset) {
        Long[] items = new Long[2];
        int index = offset + A_I64X2_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeAI128x0(List<BigInteger> items, byte[] dst, int offset) {
        int index = offset + A_I128X0_AT;
        for (BigInteger item : items) {
            LittleEndian.putI128(dst, index, item);
            index += 16;
        }
    }

    private static List<BigInteger> readAI128x0(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[0];
        int index = offset + A_I128X0_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getI128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeAI128x1(List<BigInteger> items, byte[] dst, int offset) {
        int index = offset + A_I128X1_AT;
        for (BigInteger item : items) {
            LittleEndian.putI128(dst, index, item);
            index += 16;
        }
    }

    private static List<BigInteger> readAI128x1(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[1];
        int index = offset + A_I128X1_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getI128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeAF32x2(List<Float> items, byte[] dst, int offset) {
        int index = offset + A_F32X2_AT;
        for (float item : items) {
            LittleEndian.putFloat(dst, index, item);
            index += 4;
        }
    }

    private static List<Float> readAF32x2(byte[] src, int offset) {
        Float[] items = new Float[2];
        int index = offset + A_F32X2_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getFloat(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeAF64x2(List<Double> items, byte[] dst, int offset) {
        int index = offset + A_F64X2_AT;
        for (double item : items) {
            LittleEndian.putDouble(dst, index, item);
            index += 8;
        }
    }

    private static List<Double> readAF64x2(byte[] src, int offset) {
        Double[] items = new Double[2];
        int index = offset + A_F64X2_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getDouble(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeABoolx3(List<Boolean> items, byte[] dst, int offset) {
        int index = offset + A_BOOLX3_AT;
        for (boolean item : items) {
            Bool.put(dst, index, item);
            index += 1;
        }
    }

    private static List<Boolean> readABoolx3(byte[] src, int offset) {
        Boolean[] items = new Boolean[3];
        int index = offset + A_BOOLX3_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = Bool.read(src, index, A_BOOLX3, index - offset);
            index += 1;
        }
        return List.of(items);
    }

    private static void writeAU256x2(List<UInt256> items, byte[] dst, int offset) {
        int index = offset + A_U256X2_AT;
        for (UInt256 item : items) {
            item.putBigEndian(dst, index);
            index += 32;
        }
    }

    private static List<UInt256> readAU256x2(byte[] src, int offset) {
        UInt256[] items = new UInt256[2];
        int index = offset + A_U256X2_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = UInt256.ofBigEndian(src, index);
            index += 32;
        }
        return List.of(items);
    }

    private static void writeAU256x0(List<UInt256> items, byte[] dst, int offset) {
        int index = offset + A_U256X0_AT;
        for (UInt256 item : items) {
            item.putBigEndian(dst, index);
            index += 32;
        }
    }

    private static List<UInt256> readAU256x0(byte[] src, int offset) {
        UInt256[] items = new UInt256[0];
        int index = offset + A_U256X0_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = UInt256.ofBigEndian(src, index);
            index += 32;
        }
        return List.of(items);
    }

    private static void writeABytes3x5(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + A_BYTES3X5_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 3;
        }
    }

    private static List<ByteString> readABytes3x5(byte[] src, int offset) {
        ByteString[] items = new ByteString[5];
        int index = offset + A_BYTES3X5_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 3);
            index += 3;
        }
        return List.of(items);
    }

    private static void writeABytes20x6(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + A_BYTES20X6_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
    }

    private static List<ByteString> readABytes20x6(byte[] src, int offset) {
        ByteString[] items = new ByteString[6];
        int index = offset + A_BYTES20X6_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }

    private static void writeABytes4x0(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + A_BYTES4X0_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 4;
        }
    }

    private static List<ByteString> readABytes4x0(byte[] src, int offset) {
        ByteString[] items = new ByteString[0];
        int index = offset + A_BYTES4X0_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 4);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeABytes0x2(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + A_BYTES0X2_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 0;
        }
    }

    private static List<ByteString> readABytes0x2(byte[] src, int offset) {
        ByteString[] items = new ByteString[2];
        int index = offset + A_BYTES0X2_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 0);
            index += 0;
        }
        return List.of(items);
    }
}
