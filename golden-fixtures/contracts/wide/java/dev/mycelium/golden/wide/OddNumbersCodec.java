package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link OddNumbers}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class OddNumbersCodec extends GeneratedCodec<OddNumbers> {
    static final MessageLayout LAYOUT = layout(
            "OddNumbers",
            OddNumbers.TYPE_ID,
            OddNumbers.TOPIC,
            false,
            OddNumbers.SIZE,
            16,
            u8("odd0", 0),
            u8("u8_value", 1),
            u8("odd1", 2),
            i8("i8_value", 3),
            u8("odd2", 4),
            bool("bool_value", 5),
            u8("odd3", 6),
            u16("u16_value", 8),
            u8("odd4", 10),
            i16("i16_value", 12),
            u8("odd5", 14),
            u32("u32_value", 16),
            u8("odd6", 20),
            i32("i32_value", 24),
            u8("odd7", 28),
            f32("f32_value", 32),
            u8("odd8", 36),
            u64("u64_value", 40),
            u8("odd9", 48),
            i64("i64_value", 56),
            u8("odd10", 64),
            f64("f64_value", 72),
            u8("odd11", 80),
            u128("u128_value", 96),
            u8("odd12", 112),
            i128("i128_value", 128),
            u8("odd13", 144),
            u256("u256_value", 145),
            u8("last", 177));

    OddNumbersCodec() {
        super(OddNumbers.class, LAYOUT);
    }

    @Override
    protected void write(OddNumbers message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.odd0());
        putU8(dst, offset, 1, message.u8Value());
        putU8(dst, offset, 2, message.odd1());
        putI8(dst, offset, 3, message.i8Value());
        putU8(dst, offset, 4, message.odd2());
        putBool(dst, offset, 5, message.boolValue());
        putU8(dst, offset, 6, message.odd3());
        zero(dst, offset, 7, 1);
        putU16(dst, offset, 8, message.u16Value());
        putU8(dst, offset, 10, message.odd4());
        zero(dst, offset, 11, 1);
        putI16(dst, offset, 12, message.i16Value());
        putU8(dst, offset, 14, message.odd5());
        zero(dst, offset, 15, 1);
        putU32(dst, offset, 16, message.u32Value());
        putU8(dst, offset, 20, message.odd6());
        zero(dst, offset, 21, 3);
        putI32(dst, offset, 24, message.i32Value());
        putU8(dst, offset, 28, message.odd7());
        zero(dst, offset, 29, 3);
        putF32(dst, offset, 32, message.f32Value());
        putU8(dst, offset, 36, message.odd8());
        zero(dst, offset, 37, 3);
        put64(dst, offset, 40, message.u64Value());
        putU8(dst, offset, 48, message.odd9());
        zero(dst, offset, 49, 7);
        put64(dst, offset, 56, message.i64Value());
        putU8(dst, offset, 64, message.odd10());
        zero(dst, offset, 65, 7);
        putF64(dst, offset, 72, message.f64Value());
        putU8(dst, offset, 80, message.odd11());
        zero(dst, offset, 81, 15);
        putU128(dst, offset, 96, message.u128Value());
        putU8(dst, offset, 112, message.odd12());
        zero(dst, offset, 113, 15);
        putI128(dst, offset, 128, message.i128Value());
        putU8(dst, offset, 144, message.odd13());
        putU256(dst, offset, 145, message.u256Value());
        putU8(dst, offset, 177, message.last());
        zero(dst, offset, 178, 14);
    }

    @Override
    protected OddNumbers read(byte[] src, int offset) {
        return new OddNumbers(
                getU8(src, offset, 0),
                getU8(src, offset, 1),
                getU8(src, offset, 2),
                getI8(src, offset, 3),
                getU8(src, offset, 4),
                getBool(src, offset, 5, 5),
                getU8(src, offset, 6),
                getU16(src, offset, 8),
                getU8(src, offset, 10),
                getI16(src, offset, 12),
                getU8(src, offset, 14),
                getU32(src, offset, 16),
                getU8(src, offset, 20),
                getI32(src, offset, 24),
                getU8(src, offset, 28),
                getF32(src, offset, 32),
                getU8(src, offset, 36),
                get64(src, offset, 40),
                getU8(src, offset, 48),
                get64(src, offset, 56),
                getU8(src, offset, 64),
                getF64(src, offset, 72),
                getU8(src, offset, 80),
                getU128(src, offset, 96),
                getU8(src, offset, 112),
                getI128(src, offset, 128),
                getU8(src, offset, 144),
                getU256(src, offset, 145),
                getU8(src, offset, 177));
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
    protected OddNumbers make(ValueReader values) {
        return new OddNumbers(
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextByte(),
                values.nextInt(),
                values.nextBoolean(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextShort(),
                values.nextInt(),
                values.nextLong(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextFloat(),
                values.nextInt(),
                values.nextLong(),
                values.nextInt(),
                values.nextLong(),
                values.nextInt(),
                values.nextDouble(),
                values.nextInt(),
                values.nextBigInteger(),
                values.nextInt(),
                values.nextBigInteger(),
                values.nextInt(),
                values.nextUInt256(),
                values.nextInt());
    }
}
