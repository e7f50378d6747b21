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
 * The bytes of {@link Arrays}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ArraysCodec extends MessageCodec<Arrays> {
    static final FieldLayout ODD0 = new FieldLayout(
            "Arrays", false, "odd0", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout A_U8X0 = new FieldLayout(
            "Arrays", false, "a_u8x0", new FieldType.Bytes(0), 1, 0);

    static final FieldLayout ODD1 = new FieldLayout(
            "Arrays", false, "odd1", FieldType.Scalar.U8, 1, 1);

    static final FieldLayout A_U8X1 = new FieldLayout(
            "Arrays", false, "a_u8x1", new FieldType.Bytes(1), 2, 1);

    static final FieldLayout ODD2 = new FieldLayout(
            "Arrays", false, "odd2", FieldType.Scalar.U8, 3, 1);

    static final FieldLayout A_U8X7 = new FieldLayout(
            "Arrays", false, "a_u8x7", new FieldType.Bytes(7), 4, 7);

    static final FieldLayout ODD3 = new FieldLayout(
            "Arrays", false, "odd3", FieldType.Scalar.U8, 11, 1);

    static final FieldLayout A_U16X0 = new FieldLayout(
            "Arrays", false, "a_u16x0", new FieldType.Array(FieldType.Scalar.U16, 0), 12, 0);

    static final FieldLayout ODD4 = new FieldLayout(
            "Arrays", false, "odd4", FieldType.Scalar.U8, 12, 1);

    static final FieldLayout A_U16X1 = new FieldLayout(
            "Arrays", false, "a_u16x1", new FieldType.Array(FieldType.Scalar.U16, 1), 14, 2);

    static final FieldLayout ODD5 = new FieldLayout(
            "Arrays", false, "odd5", FieldType.Scalar.U8, 16, 1);

    static final FieldLayout A_U32X3 = new FieldLayout(
            "Arrays", false, "a_u32x3", new FieldType.Array(FieldType.Scalar.U32, 3), 20, 12);

    static final FieldLayout ODD6 = new FieldLayout(
            "Arrays", false, "odd6", FieldType.Scalar.U8, 32, 1);

    static final FieldLayout A_U64X0 = new FieldLayout(
            "Arrays", false, "a_u64x0", new FieldType.Array(FieldType.Scalar.U64, 0), 40, 0);

    static final FieldLayout ODD7 = new FieldLayout(
            "Arrays", false, "odd7", FieldType.Scalar.U8, 40, 1);

    static final FieldLayout A_U64X1 = new FieldLayout(
            "Arrays", false, "a_u64x1", new FieldType.Array(FieldType.Scalar.U64, 1), 48, 8);

    static final FieldLayout ODD8 = new FieldLayout(
            "Arrays", false, "odd8", FieldType.Scalar.U8, 56, 1);

    static final FieldLayout A_U128X2 = new FieldLayout(
            "Arrays", false, "a_u128x2", new FieldType.Array(FieldType.Scalar.U128, 2), 64, 32);

    static final FieldLayout ODD9 = new FieldLayout(
            "Arrays", false, "odd9", FieldType.Scalar.U8, 96, 1);

    static final FieldLayout A_I8X5 = new FieldLayout(
            "Arrays", false, "a_i8x5", new FieldType.Array(FieldType.Scalar.I8, 5), 97, 5);

    static final FieldLayout ODD10 = new FieldLayout(
            "Arrays", false, "odd10", FieldType.Scalar.U8, 102, 1);

    static final FieldLayout A_I16X3 = new FieldLayout(
            "Arrays", false, "a_i16x3", new FieldType.Array(FieldType.Scalar.I16, 3), 104, 6);

    static final FieldLayout ODD11 = new FieldLayout(
            "Arrays", false, "odd11", FieldType.Scalar.U8, 110, 1);

    static final FieldLayout A_I32X1 = new FieldLayout(
            "Arrays", false, "a_i32x1", new FieldType.Array(FieldType.Scalar.I32, 1), 112, 4);

    static final FieldLayout ODD12 = new FieldLayout(
            "Arrays", false, "odd12", FieldType.Scalar.U8, 116, 1);

    static final FieldLayout A_I64X2 = new FieldLayout(
            "Arrays", false, "a_i64x2", new FieldType.Array(FieldType.Scalar.I64, 2), 120, 16);

    static final FieldLayout ODD13 = new FieldLayout(
            "Arrays", false, "odd13", FieldType.Scalar.U8, 136, 1);

    static final FieldLayout A_I128X0 = new FieldLayout(
            "Arrays", false, "a_i128x0", new FieldType.Array(FieldType.Scalar.I128, 0), 144, 0);

    static final FieldLayout ODD14 = new FieldLayout(
            "Arrays", false, "odd14", FieldType.Scalar.U8, 144, 1);

    static final FieldLayout A_I128X1 = new FieldLayout(
            "Arrays", false, "a_i128x1", new FieldType.Array(FieldType.Scalar.I128, 1), 160, 16);

    static final FieldLayout ODD15 = new FieldLayout(
            "Arrays", false, "odd15", FieldType.Scalar.U8, 176, 1);

    static final FieldLayout A_F32X2 = new FieldLayout(
            "Arrays", false, "a_f32x2", new FieldType.Array(FieldType.Scalar.F32, 2), 180, 8);

    static final FieldLayout ODD16 = new FieldLayout(
            "Arrays", false, "odd16", FieldType.Scalar.U8, 188, 1);

    static final FieldLayout A_F64X2 = new FieldLayout(
            "Arrays", false, "a_f64x2", new FieldType.Array(FieldType.Scalar.F64, 2), 192, 16);

    static final FieldLayout ODD17 = new FieldLayout(
            "Arrays", false, "odd17", FieldType.Scalar.U8, 208, 1);

    static final FieldLayout A_BOOLX3 = new FieldLayout(
            "Arrays", false, "a_boolx3", new FieldType.Array(FieldType.Scalar.BOOL, 3), 209, 3);

    static final FieldLayout ODD18 = new FieldLayout(
            "Arrays", false, "odd18", FieldType.Scalar.U8, 212, 1);

    static final FieldLayout A_U256X2 = new FieldLayout(
            "Arrays", false, "a_u256x2", new FieldType.Array(FieldType.Scalar.U256, 2), 213, 64);

    static final FieldLayout ODD19 = new FieldLayout(
            "Arrays", false, "odd19", FieldType.Scalar.U8, 277, 1);

    static final FieldLayout A_U256X0 = new FieldLayout(
            "Arrays", false, "a_u256x0", new FieldType.Array(FieldType.Scalar.U256, 0), 278, 0);

    static final FieldLayout ODD20 = new FieldLayout(
            "Arrays", false, "odd20", FieldType.Scalar.U8, 278, 1);

    static final FieldLayout A_BYTES3X5 = new FieldLayout(
            "Arrays", false, "a_bytes3x5", new FieldType.Array(new FieldType.Bytes(3), 5), 279, 15);

    static final FieldLayout ODD21 = new FieldLayout(
            "Arrays", false, "odd21", FieldType.Scalar.U8, 294, 1);

    static final FieldLayout A_BYTES20X6 = new FieldLayout(
            "Arrays", false, "a_bytes20x6", new FieldType.Array(new FieldType.Bytes(20), 6), 295, 120);

    static final FieldLayout ODD22 = new FieldLayout(
            "Arrays", false, "odd22", FieldType.Scalar.U8, 415, 1);

    static final FieldLayout A_BYTES4X0 = new FieldLayout(
            "Arrays", false, "a_bytes4x0", new FieldType.Array(new FieldType.Bytes(4), 0), 416, 0);

    static final FieldLayout ODD23 = new FieldLayout(
            "Arrays", false, "odd23", FieldType.Scalar.U8, 416, 1);

    static final FieldLayout A_BYTES0X2 = new FieldLayout(
            "Arrays", false, "a_bytes0x2", new FieldType.Array(new FieldType.Bytes(0), 2), 417, 0);

    static final FieldLayout LAST = new FieldLayout(
            "Arrays", false, "last", FieldType.Scalar.U8, 417, 1);

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
        dst[offset] = (byte) message.odd0();
        message.aU8x0().copyTo(dst, offset + 1);
        dst[offset + 1] = (byte) message.odd1();
        message.aU8x1().copyTo(dst, offset + 2);
        dst[offset + 3] = (byte) message.odd2();
        message.aU8x7().copyTo(dst, offset + 4);
        dst[offset + 11] = (byte) message.odd3();
        writeAU16x0(message.aU16x0(), dst, offset);
        dst[offset + 12] = (byte) message.odd4();
        Padding.zero(dst, offset + 13, 1);
        writeAU16x1(message.aU16x1(), dst, offset);
        dst[offset + 16] = (byte) message.odd5();
        Padding.zero(dst, offset + 17, 3);
        writeAU32x3(message.aU32x3(), dst, offset);
        dst[offset + 32] = (byte) message.odd6();
        Padding.zero(dst, offset + 33, 7);
        writeAU64x0(message.aU64x0(), dst, offset);
        dst[offset + 40] = (byte) message.odd7();
        Padding.zero(dst, offset + 41, 7);
        writeAU64x1(message.aU64x1(), dst, offset);
        dst[offset + 56] = (byte) message.odd8();
        Padding.zero(dst, offset + 57, 7);
        writeAU128x2(message.aU128x2(), dst, offset);
        dst[offset + 96] = (byte) message.odd9();
        writeAI8x5(message.aI8x5(), dst, offset);
        dst[offset + 102] = (byte) message.odd10();
        Padding.zero(dst, offset + 103, 1);
        writeAI16x3(message.aI16x3(), dst, offset);
        dst[offset + 110] = (byte) message.odd11();
        Padding.zero(dst, offset + 111, 1);
        writeAI32x1(message.aI32x1(), dst, offset);
        dst[offset + 116] = (byte) message.odd12();
        Padding.zero(dst, offset + 117, 3);
        writeAI64x2(message.aI64x2(), dst, offset);
        dst[offset + 136] = (byte) message.odd13();
        Padding.zero(dst, offset + 137, 7);
        writeAI128x0(message.aI128x0(), dst, offset);
        dst[offset + 144] = (byte) message.odd14();
        Padding.zero(dst, offset + 145, 15);
        writeAI128x1(message.aI128x1(), dst, offset);
        dst[offset + 176] = (byte) message.odd15();
        Padding.zero(dst, offset + 177, 3);
        writeAF32x2(message.aF32x2(), dst, offset);
        dst[offset + 188] = (byte) message.odd16();
        Padding.zero(dst, offset + 189, 3);
        writeAF64x2(message.aF64x2(), dst, offset);
        dst[offset + 208] = (byte) message.odd17();
        writeABoolx3(message.aBoolx3(), dst, offset);
        dst[offset + 212] = (byte) message.odd18();
        writeAU256x2(message.aU256x2(), dst, offset);
        dst[offset + 277] = (byte) message.odd19();
        writeAU256x0(message.aU256x0(), dst, offset);
        dst[offset + 278] = (byte) message.odd20();
        writeABytes3x5(message.aBytes3x5(), dst, offset);
        dst[offset + 294] = (byte) message.odd21();
        writeABytes20x6(message.aBytes20x6(), dst, offset);
        dst[offset + 415] = (byte) message.odd22();
        writeABytes4x0(message.aBytes4x0(), dst, offset);
        dst[offset + 416] = (byte) message.odd23();
        writeABytes0x2(message.aBytes0x2(), dst, offset);
        dst[offset + 417] = (byte) message.last();
        Padding.zero(dst, offset + 418, 14);
    }

    @Override
    protected Arrays read(byte[] src, int offset) {
        return new Arrays(
                LittleEndian.getU8(src, offset),
                ByteString.copyOf(src, offset + 1, 0),
                LittleEndian.getU8(src, offset + 1),
                ByteString.copyOf(src, offset + 2, 1),
                LittleEndian.getU8(src, offset + 3),
                ByteString.copyOf(src, offset + 4, 7),
                LittleEndian.getU8(src, offset + 11),
                readAU16x0(src, offset),
                LittleEndian.getU8(src, offset + 12),
                readAU16x1(src, offset),
                LittleEndian.getU8(src, offset + 16),
                readAU32x3(src, offset),
                LittleEndian.getU8(src, offset + 32),
                readAU64x0(src, offset),
                LittleEndian.getU8(src, offset + 40),
                readAU64x1(src, offset),
                LittleEndian.getU8(src, offset + 56),
                readAU128x2(src, offset),
                LittleEndian.getU8(src, offset + 96),
                readAI8x5(src, offset),
                LittleEndian.getU8(src, offset + 102),
                readAI16x3(src, offset),
                LittleEndian.getU8(src, offset + 110),
                readAI32x1(src, offset),
                LittleEndian.getU8(src, offset + 116),
                readAI64x2(src, offset),
                LittleEndian.getU8(src, offset + 136),
                readAI128x0(src, offset),
                LittleEndian.getU8(src, offset + 144),
                readAI128x1(src, offset),
                LittleEndian.getU8(src, offset + 176),
                readAF32x2(src, offset),
                LittleEndian.getU8(src, offset + 188),
                readAF64x2(src, offset),
                LittleEndian.getU8(src, offset + 208),
                readABoolx3(src, offset),
                LittleEndian.getU8(src, offset + 212),
                readAU256x2(src, offset),
                LittleEndian.getU8(src, offset + 277),
                readAU256x0(src, offset),
                LittleEndian.getU8(src, offset + 278),
                readABytes3x5(src, offset),
                LittleEndian.getU8(src, offset + 294),
                readABytes20x6(src, offset),
                LittleEndian.getU8(src, offset + 415),
                readABytes4x0(src, offset),
                LittleEndian.getU8(src, offset + 416),
                readABytes0x2(src, offset),
                LittleEndian.getU8(src, offset + 417));
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
        int index = offset + 12;
        for (int item : items) {
            LittleEndian.putShort(dst, index, (short) item);
            index += 2;
        }
    }

    private static List<Integer> readAU16x0(byte[] src, int offset) {
        Integer[] items = new Integer[0];
        int index = offset + 12;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU16(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeAU16x1(List<Integer> items, byte[] dst, int offset) {
        int index = offset + 14;
        for (int item : items) {
            LittleEndian.putShort(dst, index, (short) item);
            index += 2;
        }
    }

    private static List<Integer> readAU16x1(byte[] src, int offset) {
        Integer[] items = new Integer[1];
        int index = offset + 14;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU16(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeAU32x3(List<Long> items, byte[] dst, int offset) {
        int index = offset + 20;
        for (long item : items) {
            LittleEndian.putInt(dst, index, (int) item);
            index += 4;
        }
    }

    private static List<Long> readAU32x3(byte[] src, int offset) {
        Long[] items = new Long[3];
        int index = offset + 20;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU32(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeAU64x0(List<Long> items, byte[] dst, int offset) {
        int index = offset + 40;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
    }

    private static List<Long> readAU64x0(byte[] src, int offset) {
        Long[] items = new Long[0];
        int index = offset + 40;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeAU64x1(List<Long> items, byte[] dst, int offset) {
        int index = offset + 48;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
    }

    private static List<Long> readAU64x1(byte[] src, int offset) {
        Long[] items = new Long[1];
        int index = offset + 48;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeAU128x2(List<BigInteger> items, byte[] dst, int offset) {
        int index = offset + 64;
        for (BigInteger item : items) {
            LittleEndian.putU128(dst, index, item);
            index += 16;
        }
    }

    private static List<BigInteger> readAU128x2(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[2];
        int index = offset + 64;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getU128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeAI8x5(List<Byte> items, byte[] dst, int offset) {
        int index = offset + 97;
        for (byte item : items) {
            dst[index] = item;
            index += 1;
        }
    }

    private static List<Byte> readAI8x5(byte[] src, int offset) {
        Byte[] items = new Byte[5];
        int index = offset + 97;
        for (int i = 0; i < items.length; i++) {
            items[i] = src[index];
            index += 1;
        }
        return List.of(items);
    }

    private static void writeAI16x3(List<Short> items, byte[] dst, int offset) {
        int index = offset + 104;
        for (short item : items) {
            LittleEndian.putShort(dst, index, item);
            index += 2;
        }
    }

    private static List<Short> readAI16x3(byte[] src, int offset) {
        Short[] items = new Short[3];
        int index = offset + 104;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getShort(src, index);
            index += 2;
        }
        return List.of(items);
    }

    private static void writeAI32x1(List<Integer> items, byte[] dst, int offset) {
        int index = offset + 112;
        for (int item : items) {
            LittleEndian.putInt(dst, index, item);
            index += 4;
        }
    }

    private static List<Integer> readAI32x1(byte[] src, int offset) {
        Integer[] items = new Integer[1];
        int index = offset + 112;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getInt(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeAI64x2(List<Long> items, byte[] dst, int offset) {
        int index = offset + 120;
        for (long item : items) {
            LittleEndian.putLong(dst, index, item);
            index += 8;
        }
    }

    private static List<Long> readAI64x2(byte[] src, int offset) {
        Long[] items = new Long[2];
        int index = offset + 120;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getLong(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeAI128x0(List<BigInteger> items, byte[] dst, int offset) {
        int index = offset + 144;
        for (BigInteger item : items) {
            LittleEndian.putI128(dst, index, item);
            index += 16;
        }
    }

    private static List<BigInteger> readAI128x0(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[0];
        int index = offset + 144;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getI128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeAI128x1(List<BigInteger> items, byte[] dst, int offset) {
        int index = offset + 160;
        for (BigInteger item : items) {
            LittleEndian.putI128(dst, index, item);
            index += 16;
        }
    }

    private static List<BigInteger> readAI128x1(byte[] src, int offset) {
        BigInteger[] items = new BigInteger[1];
        int index = offset + 160;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getI128(src, index);
            index += 16;
        }
        return List.of(items);
    }

    private static void writeAF32x2(List<Float> items, byte[] dst, int offset) {
        int index = offset + 180;
        for (float item : items) {
            LittleEndian.putFloat(dst, index, item);
            index += 4;
        }
    }

    private static List<Float> readAF32x2(byte[] src, int offset) {
        Float[] items = new Float[2];
        int index = offset + 180;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getFloat(src, index);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeAF64x2(List<Double> items, byte[] dst, int offset) {
        int index = offset + 192;
        for (double item : items) {
            LittleEndian.putDouble(dst, index, item);
            index += 8;
        }
    }

    private static List<Double> readAF64x2(byte[] src, int offset) {
        Double[] items = new Double[2];
        int index = offset + 192;
        for (int i = 0; i < items.length; i++) {
            items[i] = LittleEndian.getDouble(src, index);
            index += 8;
        }
        return List.of(items);
    }

    private static void writeABoolx3(List<Boolean> items, byte[] dst, int offset) {
        int index = offset + 209;
        for (boolean item : items) {
            Bool.put(dst, index, item);
            index += 1;
        }
    }

    private static List<Boolean> readABoolx3(byte[] src, int offset) {
        Boolean[] items = new Boolean[3];
        int index = offset + 209;
        for (int i = 0; i < items.length; i++) {
            items[i] = Bool.read(src, index, A_BOOLX3, index - offset);
            index += 1;
        }
        return List.of(items);
    }

    private static void writeAU256x2(List<UInt256> items, byte[] dst, int offset) {
        int index = offset + 213;
        for (UInt256 item : items) {
            item.putBigEndian(dst, index);
            index += 32;
        }
    }

    private static List<UInt256> readAU256x2(byte[] src, int offset) {
        UInt256[] items = new UInt256[2];
        int index = offset + 213;
        for (int i = 0; i < items.length; i++) {
            items[i] = UInt256.ofBigEndian(src, index);
            index += 32;
        }
        return List.of(items);
    }

    private static void writeAU256x0(List<UInt256> items, byte[] dst, int offset) {
        int index = offset + 278;
        for (UInt256 item : items) {
            item.putBigEndian(dst, index);
            index += 32;
        }
    }

    private static List<UInt256> readAU256x0(byte[] src, int offset) {
        UInt256[] items = new UInt256[0];
        int index = offset + 278;
        for (int i = 0; i < items.length; i++) {
            items[i] = UInt256.ofBigEndian(src, index);
            index += 32;
        }
        return List.of(items);
    }

    private static void writeABytes3x5(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + 279;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 3;
        }
    }

    private static List<ByteString> readABytes3x5(byte[] src, int offset) {
        ByteString[] items = new ByteString[5];
        int index = offset + 279;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 3);
            index += 3;
        }
        return List.of(items);
    }

    private static void writeABytes20x6(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + 295;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
    }

    private static List<ByteString> readABytes20x6(byte[] src, int offset) {
        ByteString[] items = new ByteString[6];
        int index = offset + 295;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }

    private static void writeABytes4x0(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + 416;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 4;
        }
    }

    private static List<ByteString> readABytes4x0(byte[] src, int offset) {
        ByteString[] items = new ByteString[0];
        int index = offset + 416;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 4);
            index += 4;
        }
        return List.of(items);
    }

    private static void writeABytes0x2(List<ByteString> items, byte[] dst, int offset) {
        int index = offset + 417;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 0;
        }
    }

    private static List<ByteString> readABytes0x2(byte[] src, int offset) {
        ByteString[] items = new ByteString[2];
        int index = offset + 417;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 0);
            index += 0;
        }
        return List.of(items);
    }
}
