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
 * The bytes of {@link Words}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class WordsCodec extends MessageCodec<Words> {
    private static final int CLASS__AT = 0;

    private static final int INT__AT = 1;

    private static final int ENUM__AT = 2;

    private static final int ASSERT__AT = 3;

    private static final int DEFAULT__AT = 4;

    private static final int GOTO__AT = 5;

    private static final int NATIVE__AT = 6;

    private static final int PACKAGE__AT = 7;

    private static final int RECORD_AT = 8;

    private static final int SEALED_AT = 9;

    private static final int VAR_AT = 10;

    private static final int CASE__AT = 11;

    private static final int YIELD__AT = 12;

    private static final int WHEN_AT = 13;

    private static final int U_AT = 14;

    private static final int PERMITS_AT = 15;

    private static final int STRICTFP__AT = 16;

    private static final int TRUE__AT = 17;

    private static final int FALSE__AT = 18;

    private static final int NULL__AT = 19;

    private static final int NO_AT = 20;

    private static final int YES_AT = 21;

    private static final int ON_AT = 22;

    private static final int NA_N_AT = 23;

    private static final int FN_AT = 24;

    private static final int TYPE_AT = 25;

    private static final int IMPL_AT = 26;

    private static final int MATCH_AT = 27;

    private static final int MOD_AT = 28;

    private static final int MOVE_AT = 29;

    private static final int REF_AT = 30;

    private static final int WHERE_AT = 31;

    private static final int ASYNC_AT = 32;

    private static final int AWAIT_AT = 33;

    private static final int DYN_AT = 34;

    private static final int TRY__AT = 35;

    private static final int UNION_AT = 36;

    private static final int MACRO_AT = 37;

    private static final int BOX_AT = 38;

    private static final int IN_AT = 39;

    static final FieldLayout CLASS_ = new FieldLayout(
            "Words", false, "class", FieldType.Scalar.U8, CLASS__AT, 1);

    static final FieldLayout INT_ = new FieldLayout(
            "Words", false, "int", FieldType.Scalar.U8, INT__AT, 1);

    static final FieldLayout ENUM_ = new FieldLayout(
            "Words", false, "enum", FieldType.Scalar.U8, ENUM__AT, 1);

    static final FieldLayout ASSERT_ = new FieldLayout(
            "Words", false, "assert", FieldType.Scalar.U8, ASSERT__AT, 1);

    static final FieldLayout DEFAULT_ = new FieldLayout(
            "Words", false, "default", FieldType.Scalar.U8, DEFAULT__AT, 1);

    static final FieldLayout GOTO_ = new FieldLayout(
            "Words", false, "goto", FieldType.Scalar.U8, GOTO__AT, 1);

    static final FieldLayout NATIVE_ = new FieldLayout(
            "Words", false, "native", FieldType.Scalar.U8, NATIVE__AT, 1);

    static final FieldLayout PACKAGE_ = new FieldLayout(
            "Words", false, "package", FieldType.Scalar.U8, PACKAGE__AT, 1);

    static final FieldLayout RECORD = new FieldLayout(
            "Words", false, "record", FieldType.Scalar.U8, RECORD_AT, 1);

    static final FieldLayout SEALED = new FieldLayout(
            "Words", false, "sealed", FieldType.Scalar.U8, SEALED_AT, 1);

    static final FieldLayout VAR = new FieldLayout(
            "Words", false, "var", FieldType.Scalar.U8, VAR_AT, 1);

    static final FieldLayout CASE_ = new FieldLayout(
            "Words", false, "case", FieldType.Scalar.U8, CASE__AT, 1);

    static final FieldLayout YIELD_ = new FieldLayout(
            "Words", false, "yield", FieldType.Scalar.U8, YIELD__AT, 1);

    static final FieldLayout WHEN = new FieldLayout(
            "Words", false, "when", FieldType.Scalar.U8, WHEN_AT, 1);

    static final FieldLayout U = new FieldLayout(
            "Words", false, "_u", FieldType.Scalar.U8, U_AT, 1);

    static final FieldLayout PERMITS = new FieldLayout(
            "Words", false, "permits", FieldType.Scalar.U8, PERMITS_AT, 1);

    static final FieldLayout STRICTFP_ = new FieldLayout(
            "Words", false, "strictfp", FieldType.Scalar.U8, STRICTFP__AT, 1);

    static final FieldLayout TRUE_ = new FieldLayout(
            "Words", false, "true", FieldType.Scalar.U8, TRUE__AT, 1);

    static final FieldLayout FALSE_ = new FieldLayout(
            "Words", false, "false", FieldType.Scalar.U8, FALSE__AT, 1);

    static final FieldLayout NULL_ = new FieldLayout(
            "Words", false, "null", FieldType.Scalar.U8, NULL__AT, 1);

    static final FieldLayout NO = new FieldLayout(
            "Words", false, "no", FieldType.Scalar.U8, NO_AT, 1);

    static final FieldLayout YES = new FieldLayout(
            "Words", false, "yes", FieldType.Scalar.U8, YES_AT, 1);

    static final FieldLayout ON = new FieldLayout(
            "Words", false, "on", FieldType.Scalar.U8, ON_AT, 1);

    static final FieldLayout NA_N = new FieldLayout(
            "Words", false, "NaN", FieldType.Scalar.U8, NA_N_AT, 1);

    static final FieldLayout FN = new FieldLayout(
            "Words", false, "fn", FieldType.Scalar.U8, FN_AT, 1);

    static final FieldLayout TYPE = new FieldLayout(
            "Words", false, "type", FieldType.Scalar.U8, TYPE_AT, 1);

    static final FieldLayout IMPL = new FieldLayout(
            "Words", false, "impl", FieldType.Scalar.U8, IMPL_AT, 1);

    static final FieldLayout MATCH = new FieldLayout(
            "Words", false, "match", FieldType.Scalar.U8, MATCH_AT, 1);

    static final FieldLayout MOD = new FieldLayout(
            "Words", false, "mod", FieldType.Scalar.U8, MOD_AT, 1);

    static final FieldLayout MOVE = new FieldLayout(
            "Words", false, "move", FieldType.Scalar.U8, MOVE_AT, 1);

    static final FieldLayout REF = new FieldLayout(
            "Words", false, "ref", FieldType.Scalar.U8, REF_AT, 1);

    static final FieldLayout WHERE = new FieldLayout(
            "Words", false, "where", FieldType.Scalar.U8, WHERE_AT, 1);

    static final FieldLayout ASYNC = new FieldLayout(
            "Words", false, "async", FieldType.Scalar.U8, ASYNC_AT, 1);

    static final FieldLayout AWAIT = new FieldLayout(
            "Words", false, "await", FieldType.Scalar.U8, AWAIT_AT, 1);

    static final FieldLayout DYN = new FieldLayout(
            "Words", false, "dyn", FieldType.Scalar.U8, DYN_AT, 1);

    static final FieldLayout TRY_ = new FieldLayout(
            "Words", false, "try", FieldType.Scalar.U8, TRY__AT, 1);

    static final FieldLayout UNION = new FieldLayout(
            "Words", false, "union", FieldType.Scalar.U8, UNION_AT, 1);

    static final FieldLayout MACRO = new FieldLayout(
            "Words", false, "macro", FieldType.Scalar.U8, MACRO_AT, 1);

    static final FieldLayout BOX = new FieldLayout(
            "Words", false, "box", FieldType.Scalar.U8, BOX_AT, 1);

    static final FieldLayout IN = new FieldLayout(
            "Words", false, "in", FieldType.Scalar.U8, IN_AT, 1);

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
        dst[offset + CLASS__AT] = (byte) message.class_();
        dst[offset + INT__AT] = (byte) message.int_();
        dst[offset + ENUM__AT] = (byte) message.enum_();
        dst[offset + ASSERT__AT] = (byte) message.assert_();
        dst[offset + DEFAULT__AT] = (byte) message.default_();
        dst[offset + GOTO__AT] = (byte) message.goto_();
        dst[offset + NATIVE__AT] = (byte) message.native_();
        dst[offset + PACKAGE__AT] = (byte) message.package_();
        dst[offset + RECORD_AT] = (byte) message.record();
        dst[offset + SEALED_AT] = (byte) message.sealed();
        dst[offset + VAR_AT] = (byte) message.var();
        dst[offset + CASE__AT] = (byte) message.case_();
        dst[offset + YIELD__AT] = (byte) message.yield_();
        dst[offset + WHEN_AT] = (byte) message.when();
        dst[offset + U_AT] = (byte) message.u();
        dst[offset + PERMITS_AT] = (byte) message.permits();
        dst[offset + STRICTFP__AT] = (byte) message.strictfp_();
        dst[offset + TRUE__AT] = (byte) message.true_();
        dst[offset + FALSE__AT] = (byte) message.false_();
        dst[offset + NULL__AT] = (byte) message.null_();
        dst[offset + NO_AT] = (byte) message.no();
        dst[offset + YES_AT] = (byte) message.yes();
        dst[offset + ON_AT] = (byte) message.on();
        dst[offset + NA_N_AT] = (byte) message.naN();
        dst[offset + FN_AT] = (byte) message.fn();
        dst[offset + TYPE_AT] = (byte) message.type();
        dst[offset + IMPL_AT] = (byte) message.impl();
        dst[offset + MATCH_AT] = (byte) message.match();
        dst[offset + MOD_AT] = (byte) message.mod();
        dst[offset + MOVE_AT] = (byte) message.move();
        dst[offset + REF_AT] = (byte) message.ref();
        dst[offset + WHERE_AT] = (byte) message.where();
        dst[offset + ASYNC_AT] = (byte) message.async();
        dst[offset + AWAIT_AT] = (byte) message.await();
        dst[offset + DYN_AT] = (byte) message.dyn();
        dst[offset + TRY__AT] = (byte) message.try_();
        dst[offset + UNION_AT] = (byte) message.union();
        dst[offset + MACRO_AT] = (byte) message.macro();
        dst[offset + BOX_AT] = (byte) message.box();
        dst[offset + IN_AT] = (byte) message.in();
    }

    @Override
    protected Words read(byte[] src, int offset) {
        return new Words(
                LittleEndian.getU8(src, offset + CLASS__AT),
                LittleEndian.getU8(src, offset + INT__AT),
                LittleEndian.getU8(src, offset + ENUM__AT),
                LittleEndian.getU8(src, offset + ASSERT__AT),
                LittleEndian.getU8(src, offset + DEFAULT__AT),
                LittleEndian.getU8(src, offset + GOTO__AT),
                LittleEndian.getU8(src, offset + NATIVE__AT),
                LittleEndian.getU8(src, offset + PACKAGE__AT),
                LittleEndian.getU8(src, offset + RECORD_AT),
                LittleEndian.getU8(src, offset + SEALED_AT),
                LittleEndian.getU8(src, offset + VAR_AT),
                LittleEndian.getU8(src, offset + CASE__AT),
                LittleEndian.getU8(src, offset + YIELD__AT),
                LittleEndian.getU8(src, offset + WHEN_AT),
                LittleEndian.getU8(src, offset + U_AT),
                LittleEndian.getU8(src, offset + PERMITS_AT),
                LittleEndian.getU8(src, offset + STRICTFP__AT),
                LittleEndian.getU8(src, offset + TRUE__AT),
                LittleEndian.getU8(src, offset + FALSE__AT),
                LittleEndian.getU8(src, offset + NULL__AT),
                LittleEndian.getU8(src, offset + NO_AT),
                LittleEndian.getU8(src, offset + YES_AT),
                LittleEndian.getU8(src, offset + ON_AT),
                LittleEndian.getU8(src, offset + NA_N_AT),
                LittleEndian.getU8(src, offset + FN_AT),
                LittleEndian.getU8(src, offset + TYPE_AT),
                LittleEndian.getU8(src, offset + IMPL_AT),
                LittleEndian.getU8(src, offset + MATCH_AT),
                LittleEndian.getU8(src, offset + MOD_AT),
                LittleEndian.getU8(src, offset + MOVE_AT),
                LittleEndian.getU8(src, offset + REF_AT),
                LittleEndian.getU8(src, offset + WHERE_AT),
                LittleEndian.getU8(src, offset + ASYNC_AT),
                LittleEndian.getU8(src, offset + AWAIT_AT),
                LittleEndian.getU8(src, offset + DYN_AT),
                LittleEndian.getU8(src, offset + TRY__AT),
                LittleEndian.getU8(src, offset + UNION_AT),
                LittleEndian.getU8(src, offset + MACRO_AT),
                LittleEndian.getU8(src, offset + BOX_AT),
                LittleEndian.getU8(src, offset + IN_AT));
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
