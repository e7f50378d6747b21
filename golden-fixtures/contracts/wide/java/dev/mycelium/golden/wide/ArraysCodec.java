package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.codec.ValueReader;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link Arrays}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ArraysCodec extends GeneratedCodec<Arrays> {
    static final MessageLayout LAYOUT = layout(
            "Arrays",
            Arrays.TYPE_ID,
            Arrays.TOPIC,
            false,
            Arrays.SIZE,
            16,
            u8("odd0", 0),
            bytes("a_u8x0", 0, 1),
            u8("odd1", 1),
            bytes("a_u8x1", 1, 2),
            u8("odd2", 3),
            bytes("a_u8x7", 7, 4),
            u8("odd3", 11),
            field("a_u16x0", new FieldType.Array(FieldType.Scalar.U16, 0), 12, 0),
            u8("odd4", 12),
            field("a_u16x1", new FieldType.Array(FieldType.Scalar.U16, 1), 14, 2),
            u8("odd5", 16),
            field("a_u32x3", new FieldType.Array(FieldType.Scalar.U32, 3), 20, 12),
            u8("odd6", 32),
            field("a_u64x0", new FieldType.Array(FieldType.Scalar.U64, 0), 40, 0),
            u8("odd7", 40),
            field("a_u64x1", new FieldType.Array(FieldType.Scalar.U64, 1), 48, 8),
            u8("odd8", 56),
            field("a_u128x2", new FieldType.Array(FieldType.Scalar.U128, 2), 64, 32),
            u8("odd9", 96),
            field("a_i8x5", new FieldType.Array(FieldType.Scalar.I8, 5), 97, 5),
            u8("odd10", 102),
            field("a_i16x3", new FieldType.Array(FieldType.Scalar.I16, 3), 104, 6),
            u8("odd11", 110),
            field("a_i32x1", new FieldType.Array(FieldType.Scalar.I32, 1), 112, 4),
            u8("odd12", 116),
            field("a_i64x2", new FieldType.Array(FieldType.Scalar.I64, 2), 120, 16),
            u8("odd13", 136),
            field("a_i128x0", new FieldType.Array(FieldType.Scalar.I128, 0), 144, 0),
            u8("odd14", 144),
            field("a_i128x1", new FieldType.Array(FieldType.Scalar.I128, 1), 160, 16),
            u8("odd15", 176),
            field("a_f32x2", new FieldType.Array(FieldType.Scalar.F32, 2), 180, 8),
            u8("odd16", 188),
            field("a_f64x2", new FieldType.Array(FieldType.Scalar.F64, 2), 192, 16),
            u8("odd17", 208),
            field("a_boolx3", new FieldType.Array(FieldType.Scalar.BOOL, 3), 209, 3),
            u8("odd18", 212),
            field("a_u256x2", new FieldType.Array(FieldType.Scalar.U256, 2), 213, 64),
            u8("odd19", 277),
            field("a_u256x0", new FieldType.Array(FieldType.Scalar.U256, 0), 278, 0),
            u8("odd20", 278),
            field("a_bytes3x5", new FieldType.Array(new FieldType.Bytes(3), 5), 279, 15),
            u8("odd21", 294),
            field("a_bytes20x6", new FieldType.Array(new FieldType.Bytes(20), 6), 295, 120),
            u8("odd22", 415),
            field("a_bytes4x0", new FieldType.Array(new FieldType.Bytes(4), 0), 416, 0),
            u8("odd23", 416),
            field("a_bytes0x2", new FieldType.Array(new FieldType.Bytes(0), 2), 417, 0),
            u8("last", 417));

    static final FieldLayout A_U16X0 = LAYOUT.field(7);

    static final FieldLayout A_U16X1 = LAYOUT.field(9);

    static final FieldLayout A_U32X3 = LAYOUT.field(11);

    static final FieldLayout A_U64X0 = LAYOUT.field(13);

    static final FieldLayout A_U64X1 = LAYOUT.field(15);

    static final FieldLayout A_U128X2 = LAYOUT.field(17);

    static final FieldLayout A_I8X5 = LAYOUT.field(19);

    static final FieldLayout A_I16X3 = LAYOUT.field(21);

    static final FieldLayout A_I32X1 = LAYOUT.field(23);

    static final FieldLayout A_I64X2 = LAYOUT.field(25);

    static final FieldLayout A_I128X0 = LAYOUT.field(27);

    static final FieldLayout A_I128X1 = LAYOUT.field(29);

    static final FieldLayout A_F32X2 = LAYOUT.field(31);

    static final FieldLayout A_F64X2 = LAYOUT.field(33);

    static final FieldLayout A_BOOLX3 = LAYOUT.field(35);

    static final FieldLayout A_U256X2 = LAYOUT.field(37);

    static final FieldLayout A_U256X0 = LAYOUT.field(39);

    static final FieldLayout A_BYTES3X5 = LAYOUT.field(41);

    static final FieldLayout A_BYTES20X6 = LAYOUT.field(43);

    static final FieldLayout A_BYTES4X0 = LAYOUT.field(45);

    static final FieldLayout A_BYTES0X2 = LAYOUT.field(47);

    ArraysCodec() {
        super(Arrays.class, LAYOUT);
    }

    @Override
    protected void write(Arrays message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.odd0());
        putBytes(dst, offset, 1, message.aU8x0());
        putU8(dst, offset, 1, message.odd1());
        putBytes(dst, offset, 2, message.aU8x1());
        putU8(dst, offset, 3, message.odd2());
        putBytes(dst, offset, 4, message.aU8x7());
        putU8(dst, offset, 11, message.odd3());
        writeAU16x0(message.aU16x0(), dst, offset);
        putU8(dst, offset, 12, message.odd4());
        zero(dst, offset, 13, 1);
        writeAU16x1(message.aU16x1(), dst, offset);
        putU8(dst, offset, 16, message.odd5());
        zero(dst, offset, 17, 3);
        writeAU32x3(message.aU32x3(), dst, offset);
        putU8(dst, offset, 32, message.odd6());
        zero(dst, offset, 33, 7);
        writeAU64x0(message.aU64x0(), dst, offset);
        putU8(dst, offset, 40, message.odd7());
        zero(dst, offset, 41, 7);
        writeAU64x1(message.aU64x1(), dst, offset);
        putU8(dst, offset, 56, message.odd8());
        zero(dst, offset, 57, 7);
        writeAU128x2(message.aU128x2(), dst, offset);
        putU8(dst, offset, 96, message.odd9());
        writeAI8x5(message.aI8x5(), dst, offset);
        putU8(dst, offset, 102, message.odd10());
        zero(dst, offset, 103, 1);
        writeAI16x3(message.aI16x3(), dst, offset);
        putU8(dst, offset, 110, message.odd11());
        zero(dst, offset, 111, 1);
        writeAI32x1(message.aI32x1(), dst, offset);
        putU8(dst, offset, 116, message.odd12());
        zero(dst, offset, 117, 3);
        writeAI64x2(message.aI64x2(), dst, offset);
        putU8(dst, offset, 136, message.odd13());
        zero(dst, offset, 137, 7);
        writeAI128x0(message.aI128x0(), dst, offset);
        putU8(dst, offset, 144, message.odd14());
        zero(dst, offset, 145, 15);
        writeAI128x1(message.aI128x1(), dst, offset);
        putU8(dst, offset, 176, message.odd15());
        zero(dst, offset, 177, 3);
        writeAF32x2(message.aF32x2(), dst, offset);
        putU8(dst, offset, 188, message.odd16());
        zero(dst, offset, 189, 3);
        writeAF64x2(message.aF64x2(), dst, offset);
        putU8(dst, offset, 208, message.odd17());
        writeABoolx3(message.aBoolx3(), dst, offset);
        putU8(dst, offset, 212, message.odd18());
        writeAU256x2(message.aU256x2(), dst, offset);
        putU8(dst, offset, 277, message.odd19());
        writeAU256x0(message.aU256x0(), dst, offset);
        putU8(dst, offset, 278, message.odd20());
        writeABytes3x5(message.aBytes3x5(), dst, offset);
        putU8(dst, offset, 294, message.odd21());
        writeABytes20x6(message.aBytes20x6(), dst, offset);
        putU8(dst, offset, 415, message.odd22());
        writeABytes4x0(message.aBytes4x0(), dst, offset);
        putU8(dst, offset, 416, message.odd23());
        writeABytes0x2(message.aBytes0x2(), dst, offset);
        putU8(dst, offset, 417, message.last());
        zero(dst, offset, 418, 14);
    }

    @Override
    protected Arrays read(byte[] src, int offset) {
        return new Arrays(
                getU8(src, offset, 0),
                getBytes(src, offset, 1, 0),
                getU8(src, offset, 1),
                getBytes(src, offset, 2, 1),
                getU8(src, offset, 3),
                getBytes(src, offset, 4, 7),
                getU8(src, offset, 11),
                readAU16x0(src, offset),
                getU8(src, offset, 12),
                readAU16x1(src, offset),
                getU8(src, offset, 16),
                readAU32x3(src, offset),
                getU8(src, offset, 32),
                readAU64x0(src, offset),
                getU8(src, offset, 40),
                readAU64x1(src, offset),
                getU8(src, offset, 56),
                readAU128x2(src, offset),
                getU8(src, offset, 96),
                readAI8x5(src, offset),
                getU8(src, offset, 102),
                readAI16x3(src, offset),
                getU8(src, offset, 110),
                readAI32x1(src, offset),
                getU8(src, offset, 116),
                readAI64x2(src, offset),
                getU8(src, offset, 136),
                readAI128x0(src, offset),
                getU8(src, offset, 144),
                readAI128x1(src, offset),
                getU8(src, offset, 176),
                readAF32x2(src, offset),
                getU8(src, offset, 188),
                readAF64x2(src, offset),
                getU8(src, offset, 208),
                readABoolx3(src, offset),
                getU8(src, offset, 212),
                readAU256x2(src, offset),
                getU8(src, offset, 277),
                readAU256x0(src, offset),
                getU8(src, offset, 278),
                readABytes3x5(src, offset),
                getU8(src, offset, 294),
                readABytes20x6(src, offset),
                getU8(src, offset, 415),
                readABytes4x0(src, offset),
                getU8(src, offset, 416),
                readABytes0x2(src, offset),
                getU8(src, offset, 417));
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
    protected Arrays make(ValueReader values) {
        return new Arrays(
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextBytes(),
                values.nextInt(),
                values.nextList(Integer.class),
                values.nextInt(),
                values.nextList(Integer.class),
                values.nextInt(),
                values.nextList(Long.class),
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
                values.nextList(BigInteger.class),
                values.nextInt(),
                values.nextList(Float.class),
                values.nextInt(),
                values.nextList(Double.class),
                values.nextInt(),
                values.nextList(Boolean.class),
                values.nextInt(),
                values.nextList(UInt256.class),
                values.nextInt(),
                values.nextList(UInt256.class),
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt(),
                values.nextList(ByteString.class),
                values.nextInt());
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
