package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link Words}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class WordsCodec extends GeneratedCodec<Words> {
    static final MessageLayout LAYOUT = layout(
            "Words",
            Words.TYPE_ID,
            Words.TOPIC,
            false,
            Words.SIZE,
            1,
            u8("class", 0),
            u8("int", 1),
            u8("enum", 2),
            u8("assert", 3),
            u8("default", 4),
            u8("goto", 5),
            u8("native", 6),
            u8("package", 7),
            u8("record", 8),
            u8("sealed", 9),
            u8("var", 10),
            u8("case", 11),
            u8("yield", 12),
            u8("when", 13),
            u8("_u", 14),
            u8("permits", 15),
            u8("strictfp", 16),
            u8("true", 17),
            u8("false", 18),
            u8("null", 19),
            u8("no", 20),
            u8("yes", 21),
            u8("on", 22),
            u8("NaN", 23),
            u8("fn", 24),
            u8("type", 25),
            u8("impl", 26),
            u8("match", 27),
            u8("mod", 28),
            u8("move", 29),
            u8("ref", 30),
            u8("where", 31),
            u8("async", 32),
            u8("await", 33),
            u8("dyn", 34),
            u8("try", 35),
            u8("union", 36),
            u8("macro", 37),
            u8("box", 38),
            u8("in", 39));

    WordsCodec() {
        super(Words.class, LAYOUT);
    }

    @Override
    protected void write(Words message, byte[] dst, int offset) {
        putU8(dst, offset, 0, message.class_());
        putU8(dst, offset, 1, message.int_());
        putU8(dst, offset, 2, message.enum_());
        putU8(dst, offset, 3, message.assert_());
        putU8(dst, offset, 4, message.default_());
        putU8(dst, offset, 5, message.goto_());
        putU8(dst, offset, 6, message.native_());
        putU8(dst, offset, 7, message.package_());
        putU8(dst, offset, 8, message.record());
        putU8(dst, offset, 9, message.sealed());
        putU8(dst, offset, 10, message.var());
        putU8(dst, offset, 11, message.case_());
        putU8(dst, offset, 12, message.yield_());
        putU8(dst, offset, 13, message.when());
        putU8(dst, offset, 14, message.u());
        putU8(dst, offset, 15, message.permits());
        putU8(dst, offset, 16, message.strictfp_());
        putU8(dst, offset, 17, message.true_());
        putU8(dst, offset, 18, message.false_());
        putU8(dst, offset, 19, message.null_());
        putU8(dst, offset, 20, message.no());
        putU8(dst, offset, 21, message.yes());
        putU8(dst, offset, 22, message.on());
        putU8(dst, offset, 23, message.naN());
        putU8(dst, offset, 24, message.fn());
        putU8(dst, offset, 25, message.type());
        putU8(dst, offset, 26, message.impl());
        putU8(dst, offset, 27, message.match());
        putU8(dst, offset, 28, message.mod());
        putU8(dst, offset, 29, message.move());
        putU8(dst, offset, 30, message.ref());
        putU8(dst, offset, 31, message.where());
        putU8(dst, offset, 32, message.async());
        putU8(dst, offset, 33, message.await());
        putU8(dst, offset, 34, message.dyn());
        putU8(dst, offset, 35, message.try_());
        putU8(dst, offset, 36, message.union());
        putU8(dst, offset, 37, message.macro());
        putU8(dst, offset, 38, message.box());
        putU8(dst, offset, 39, message.in());
    }

    @Override
    protected Words read(byte[] src, int offset) {
        return new Words(
                getU8(src, offset, 0),
                getU8(src, offset, 1),
                getU8(src, offset, 2),
                getU8(src, offset, 3),
                getU8(src, offset, 4),
                getU8(src, offset, 5),
                getU8(src, offset, 6),
                getU8(src, offset, 7),
                getU8(src, offset, 8),
                getU8(src, offset, 9),
                getU8(src, offset, 10),
                getU8(src, offset, 11),
                getU8(src, offset, 12),
                getU8(src, offset, 13),
                getU8(src, offset, 14),
                getU8(src, offset, 15),
                getU8(src, offset, 16),
                getU8(src, offset, 17),
                getU8(src, offset, 18),
                getU8(src, offset, 19),
                getU8(src, offset, 20),
                getU8(src, offset, 21),
                getU8(src, offset, 22),
                getU8(src, offset, 23),
                getU8(src, offset, 24),
                getU8(src, offset, 25),
                getU8(src, offset, 26),
                getU8(src, offset, 27),
                getU8(src, offset, 28),
                getU8(src, offset, 29),
                getU8(src, offset, 30),
                getU8(src, offset, 31),
                getU8(src, offset, 32),
                getU8(src, offset, 33),
                getU8(src, offset, 34),
                getU8(src, offset, 35),
                getU8(src, offset, 36),
                getU8(src, offset, 37),
                getU8(src, offset, 38),
                getU8(src, offset, 39));
    }

    @Override
    public void validate(Words message) {
    }

    @Override
    public List<Object> values(Words message) {
        return List.of(
                message.class_(),
                message.int_(),
                message.enum_(),
                message.assert_(),
                message.default_(),
                message.goto_(),
                message.native_(),
                message.package_(),
                message.record(),
                message.sealed(),
                message.var(),
                message.case_(),
                message.yield_(),
                message.when(),
                message.u(),
                message.permits(),
                message.strictfp_(),
                message.true_(),
                message.false_(),
                message.null_(),
                message.no(),
                message.yes(),
                message.on(),
                message.naN(),
                message.fn(),
                message.type(),
                message.impl(),
                message.match(),
                message.mod(),
                message.move(),
                message.ref(),
                message.where(),
                message.async(),
                message.await(),
                message.dyn(),
                message.try_(),
                message.union(),
                message.macro(),
                message.box(),
                message.in());
    }

    @Override
    protected Words make(ValueReader values) {
        return new Words(
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt(),
                values.nextInt());
    }
}
