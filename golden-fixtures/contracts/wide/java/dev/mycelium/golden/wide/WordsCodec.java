package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link Words}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class WordsCodec extends MessageCodec<Words> {
    static final FieldLayout CLASS_ = new FieldLayout(
            "Words", false, "class", FieldType.Scalar.U8, 0, 1);

    static final FieldLayout INT_ = new FieldLayout(
            "Words", false, "int", FieldType.Scalar.U8, 1, 1);

    static final FieldLayout ENUM_ = new FieldLayout(
            "Words", false, "enum", FieldType.Scalar.U8, 2, 1);

    static final FieldLayout ASSERT_ = new FieldLayout(
            "Words", false, "assert", FieldType.Scalar.U8, 3, 1);

    static final FieldLayout DEFAULT_ = new FieldLayout(
            "Words", false, "default", FieldType.Scalar.U8, 4, 1);

    static final FieldLayout GOTO_ = new FieldLayout(
            "Words", false, "goto", FieldType.Scalar.U8, 5, 1);

    static final FieldLayout NATIVE_ = new FieldLayout(
            "Words", false, "native", FieldType.Scalar.U8, 6, 1);

    static final FieldLayout PACKAGE_ = new FieldLayout(
            "Words", false, "package", FieldType.Scalar.U8, 7, 1);

    static final FieldLayout RECORD = new FieldLayout(
            "Words", false, "record", FieldType.Scalar.U8, 8, 1);

    static final FieldLayout SEALED = new FieldLayout(
            "Words", false, "sealed", FieldType.Scalar.U8, 9, 1);

    static final FieldLayout VAR = new FieldLayout(
            "Words", false, "var", FieldType.Scalar.U8, 10, 1);

    static final FieldLayout CASE_ = new FieldLayout(
            "Words", false, "case", FieldType.Scalar.U8, 11, 1);

    static final FieldLayout YIELD_ = new FieldLayout(
            "Words", false, "yield", FieldType.Scalar.U8, 12, 1);

    static final FieldLayout WHEN = new FieldLayout(
            "Words", false, "when", FieldType.Scalar.U8, 13, 1);

    static final FieldLayout U = new FieldLayout(
            "Words", false, "_u", FieldType.Scalar.U8, 14, 1);

    static final FieldLayout PERMITS = new FieldLayout(
            "Words", false, "permits", FieldType.Scalar.U8, 15, 1);

    static final FieldLayout STRICTFP_ = new FieldLayout(
            "Words", false, "strictfp", FieldType.Scalar.U8, 16, 1);

    static final FieldLayout TRUE_ = new FieldLayout(
            "Words", false, "true", FieldType.Scalar.U8, 17, 1);

    static final FieldLayout FALSE_ = new FieldLayout(
            "Words", false, "false", FieldType.Scalar.U8, 18, 1);

    static final FieldLayout NULL_ = new FieldLayout(
            "Words", false, "null", FieldType.Scalar.U8, 19, 1);

    static final FieldLayout NO = new FieldLayout(
            "Words", false, "no", FieldType.Scalar.U8, 20, 1);

    static final FieldLayout YES = new FieldLayout(
            "Words", false, "yes", FieldType.Scalar.U8, 21, 1);

    static final FieldLayout ON = new FieldLayout(
            "Words", false, "on", FieldType.Scalar.U8, 22, 1);

    static final FieldLayout NA_N = new FieldLayout(
            "Words", false, "NaN", FieldType.Scalar.U8, 23, 1);

    static final FieldLayout FN = new FieldLayout(
            "Words", false, "fn", FieldType.Scalar.U8, 24, 1);

    static final FieldLayout TYPE = new FieldLayout(
            "Words", false, "type", FieldType.Scalar.U8, 25, 1);

    static final FieldLayout IMPL = new FieldLayout(
            "Words", false, "impl", FieldType.Scalar.U8, 26, 1);

    static final FieldLayout MATCH = new FieldLayout(
            "Words", false, "match", FieldType.Scalar.U8, 27, 1);

    static final FieldLayout MOD = new FieldLayout(
            "Words", false, "mod", FieldType.Scalar.U8, 28, 1);

    static final FieldLayout MOVE = new FieldLayout(
            "Words", false, "move", FieldType.Scalar.U8, 29, 1);

    static final FieldLayout REF = new FieldLayout(
            "Words", false, "ref", FieldType.Scalar.U8, 30, 1);

    static final FieldLayout WHERE = new FieldLayout(
            "Words", false, "where", FieldType.Scalar.U8, 31, 1);

    static final FieldLayout ASYNC = new FieldLayout(
            "Words", false, "async", FieldType.Scalar.U8, 32, 1);

    static final FieldLayout AWAIT = new FieldLayout(
            "Words", false, "await", FieldType.Scalar.U8, 33, 1);

    static final FieldLayout DYN = new FieldLayout(
            "Words", false, "dyn", FieldType.Scalar.U8, 34, 1);

    static final FieldLayout TRY_ = new FieldLayout(
            "Words", false, "try", FieldType.Scalar.U8, 35, 1);

    static final FieldLayout UNION = new FieldLayout(
            "Words", false, "union", FieldType.Scalar.U8, 36, 1);

    static final FieldLayout MACRO = new FieldLayout(
            "Words", false, "macro", FieldType.Scalar.U8, 37, 1);

    static final FieldLayout BOX = new FieldLayout(
            "Words", false, "box", FieldType.Scalar.U8, 38, 1);

    static final FieldLayout IN = new FieldLayout(
            "Words", false, "in", FieldType.Scalar.U8, 39, 1);

    WordsCodec() {
        super(Words.class, MessageLayout.of(
                "Words",
                Words.TYPE_ID,
                Words.TOPIC,
                false,
                Words.SIZE,
                1,
                CLASS_,
                INT_,
                ENUM_,
                ASSERT_,
                DEFAULT_,
                GOTO_,
                NATIVE_,
                PACKAGE_,
                RECORD,
                SEALED,
                VAR,
                CASE_,
                YIELD_,
                WHEN,
                U,
                PERMITS,
                STRICTFP_,
                TRUE_,
                FALSE_,
                NULL_,
                NO,
                YES,
                ON,
                NA_N,
                FN,
                TYPE,
                IMPL,
                MATCH,
                MOD,
                MOVE,
                REF,
                WHERE,
                ASYNC,
                AWAIT,
                DYN,
                TRY_,
                UNION,
                MACRO,
                BOX,
                IN));
    }

    @Override
    protected void write(Words message, byte[] dst, int offset) {
        dst[offset] = (byte) message.class_();
        dst[offset + 1] = (byte) message.int_();
        dst[offset + 2] = (byte) message.enum_();
        dst[offset + 3] = (byte) message.assert_();
        dst[offset + 4] = (byte) message.default_();
        dst[offset + 5] = (byte) message.goto_();
        dst[offset + 6] = (byte) message.native_();
        dst[offset + 7] = (byte) message.package_();
        dst[offset + 8] = (byte) message.record();
        dst[offset + 9] = (byte) message.sealed();
        dst[offset + 10] = (byte) message.var();
        dst[offset + 11] = (byte) message.case_();
        dst[offset + 12] = (byte) message.yield_();
        dst[offset + 13] = (byte) message.when();
        dst[offset + 14] = (byte) message.u();
        dst[offset + 15] = (byte) message.permits();
        dst[offset + 16] = (byte) message.strictfp_();
        dst[offset + 17] = (byte) message.true_();
        dst[offset + 18] = (byte) message.false_();
        dst[offset + 19] = (byte) message.null_();
        dst[offset + 20] = (byte) message.no();
        dst[offset + 21] = (byte) message.yes();
        dst[offset + 22] = (byte) message.on();
        dst[offset + 23] = (byte) message.naN();
        dst[offset + 24] = (byte) message.fn();
        dst[offset + 25] = (byte) message.type();
        dst[offset + 26] = (byte) message.impl();
        dst[offset + 27] = (byte) message.match();
        dst[offset + 28] = (byte) message.mod();
        dst[offset + 29] = (byte) message.move();
        dst[offset + 30] = (byte) message.ref();
        dst[offset + 31] = (byte) message.where();
        dst[offset + 32] = (byte) message.async();
        dst[offset + 33] = (byte) message.await();
        dst[offset + 34] = (byte) message.dyn();
        dst[offset + 35] = (byte) message.try_();
        dst[offset + 36] = (byte) message.union();
        dst[offset + 37] = (byte) message.macro();
        dst[offset + 38] = (byte) message.box();
        dst[offset + 39] = (byte) message.in();
    }

    @Override
    protected Words read(byte[] src, int offset) {
        return new Words(
                LittleEndian.getU8(src, offset),
                LittleEndian.getU8(src, offset + 1),
                LittleEndian.getU8(src, offset + 2),
                LittleEndian.getU8(src, offset + 3),
                LittleEndian.getU8(src, offset + 4),
                LittleEndian.getU8(src, offset + 5),
                LittleEndian.getU8(src, offset + 6),
                LittleEndian.getU8(src, offset + 7),
                LittleEndian.getU8(src, offset + 8),
                LittleEndian.getU8(src, offset + 9),
                LittleEndian.getU8(src, offset + 10),
                LittleEndian.getU8(src, offset + 11),
                LittleEndian.getU8(src, offset + 12),
                LittleEndian.getU8(src, offset + 13),
                LittleEndian.getU8(src, offset + 14),
                LittleEndian.getU8(src, offset + 15),
                LittleEndian.getU8(src, offset + 16),
                LittleEndian.getU8(src, offset + 17),
                LittleEndian.getU8(src, offset + 18),
                LittleEndian.getU8(src, offset + 19),
                LittleEndian.getU8(src, offset + 20),
                LittleEndian.getU8(src, offset + 21),
                LittleEndian.getU8(src, offset + 22),
                LittleEndian.getU8(src, offset + 23),
                LittleEndian.getU8(src, offset + 24),
                LittleEndian.getU8(src, offset + 25),
                LittleEndian.getU8(src, offset + 26),
                LittleEndian.getU8(src, offset + 27),
                LittleEndian.getU8(src, offset + 28),
                LittleEndian.getU8(src, offset + 29),
                LittleEndian.getU8(src, offset + 30),
                LittleEndian.getU8(src, offset + 31),
                LittleEndian.getU8(src, offset + 32),
                LittleEndian.getU8(src, offset + 33),
                LittleEndian.getU8(src, offset + 34),
                LittleEndian.getU8(src, offset + 35),
                LittleEndian.getU8(src, offset + 36),
                LittleEndian.getU8(src, offset + 37),
                LittleEndian.getU8(src, offset + 38),
                LittleEndian.getU8(src, offset + 39));
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
    public Words ofValues(List<?> values) {
        requireCount(values);
        return new Words(
                Values.get(values, 0, Integer.class, CLASS_),
                Values.get(values, 1, Integer.class, INT_),
                Values.get(values, 2, Integer.class, ENUM_),
                Values.get(values, 3, Integer.class, ASSERT_),
                Values.get(values, 4, Integer.class, DEFAULT_),
                Values.get(values, 5, Integer.class, GOTO_),
                Values.get(values, 6, Integer.class, NATIVE_),
                Values.get(values, 7, Integer.class, PACKAGE_),
                Values.get(values, 8, Integer.class, RECORD),
                Values.get(values, 9, Integer.class, SEALED),
                Values.get(values, 10, Integer.class, VAR),
                Values.get(values, 11, Integer.class, CASE_),
                Values.get(values, 12, Integer.class, YIELD_),
                Values.get(values, 13, Integer.class, WHEN),
                Values.get(values, 14, Integer.class, U),
                Values.get(values, 15, Integer.class, PERMITS),
                Values.get(values, 16, Integer.class, STRICTFP_),
                Values.get(values, 17, Integer.class, TRUE_),
                Values.get(values, 18, Integer.class, FALSE_),
                Values.get(values, 19, Integer.class, NULL_),
                Values.get(values, 20, Integer.class, NO),
                Values.get(values, 21, Integer.class, YES),
                Values.get(values, 22, Integer.class, ON),
                Values.get(values, 23, Integer.class, NA_N),
                Values.get(values, 24, Integer.class, FN),
                Values.get(values, 25, Integer.class, TYPE),
                Values.get(values, 26, Integer.class, IMPL),
                Values.get(values, 27, Integer.class, MATCH),
                Values.get(values, 28, Integer.class, MOD),
                Values.get(values, 29, Integer.class, MOVE),
                Values.get(values, 30, Integer.class, REF),
                Values.get(values, 31, Integer.class, WHERE),
                Values.get(values, 32, Integer.class, ASYNC),
                Values.get(values, 33, Integer.class, AWAIT),
                Values.get(values, 34, Integer.class, DYN),
                Values.get(values, 35, Integer.class, TRY_),
                Values.get(values, 36, Integer.class, UNION),
                Values.get(values, 37, Integer.class, MACRO),
                Values.get(values, 38, Integer.class, BOX),
                Values.get(values, 39, Integer.class, IN));
    }
}
