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
 * The bytes of {@link Members}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class MembersCodec extends MessageCodec<Members> {
    static final FieldLayout HASH_CODE_ = new FieldLayout(
            "Members", false, "hash_code", FieldType.Scalar.U16, 0, 2);

    static final FieldLayout HASH_CODE__ = new FieldLayout(
            "Members", false, "hashCode", FieldType.Scalar.U16, 2, 2);

    static final FieldLayout GET_CLASS_ = new FieldLayout(
            "Members", false, "get_class", FieldType.Scalar.U16, 4, 2);

    static final FieldLayout TO_STRING_ = new FieldLayout(
            "Members", false, "to_string", FieldType.Scalar.U16, 6, 2);

    static final FieldLayout CLONE_ = new FieldLayout(
            "Members", false, "clone", FieldType.Scalar.U16, 8, 2);

    static final FieldLayout FINALIZE_ = new FieldLayout(
            "Members", false, "finalize", FieldType.Scalar.U16, 10, 2);

    static final FieldLayout NOTIFY_ = new FieldLayout(
            "Members", false, "notify", FieldType.Scalar.U16, 12, 2);

    static final FieldLayout NOTIFY_ALL_ = new FieldLayout(
            "Members", false, "notify_all", FieldType.Scalar.U16, 14, 2);

    static final FieldLayout WAIT_ = new FieldLayout(
            "Members", false, "wait", FieldType.Scalar.U16, 16, 2);

    static final FieldLayout EQUALS_ = new FieldLayout(
            "Members", false, "equals", FieldType.Scalar.U16, 18, 2);

    static final FieldLayout CODEC_ = new FieldLayout(
            "Members", false, "codec", FieldType.Scalar.U16, 20, 2);

    static final FieldLayout CODEC__ = new FieldLayout(
            "Members", false, "CODEC", FieldType.Scalar.U16, 22, 2);

    static final FieldLayout VALIDATE_ = new FieldLayout(
            "Members", false, "validate", FieldType.Scalar.U16, 24, 2);

    static final FieldLayout BUILDER_ = new FieldLayout(
            "Members", false, "builder", FieldType.Scalar.U16, 26, 2);

    static final FieldLayout TO_BUILDER_ = new FieldLayout(
            "Members", false, "to_builder", FieldType.Scalar.U16, 28, 2);

    static final FieldLayout BUILD_ = new FieldLayout(
            "Members", false, "build", FieldType.Scalar.U16, 30, 2);

    static final FieldLayout TYPE_ID = new FieldLayout(
            "Members", false, "type_id", FieldType.Scalar.U16, 32, 2);

    static final FieldLayout TYPE_ID_ = new FieldLayout(
            "Members", false, "TYPE_ID", FieldType.Scalar.U16, 34, 2);

    static final FieldLayout TOPIC = new FieldLayout(
            "Members", false, "topic", FieldType.Scalar.U16, 36, 2);

    static final FieldLayout TOPIC_ = new FieldLayout(
            "Members", false, "TOPIC", FieldType.Scalar.U16, 38, 2);

    static final FieldLayout SIZE = new FieldLayout(
            "Members", false, "size", FieldType.Scalar.U16, 40, 2);

    static final FieldLayout SIZE_ = new FieldLayout(
            "Members", false, "SIZE", FieldType.Scalar.U16, 42, 2);

    static final FieldLayout LAYOUT = new FieldLayout(
            "Members", false, "layout", FieldType.Scalar.U16, 44, 2);

    static final FieldLayout ENCODE = new FieldLayout(
            "Members", false, "encode", FieldType.Scalar.U16, 46, 2);

    static final FieldLayout DECODE = new FieldLayout(
            "Members", false, "decode", FieldType.Scalar.U16, 48, 2);

    static final FieldLayout INDEX = new FieldLayout(
            "Members", false, "index", FieldType.Scalar.U16, 50, 2);

    static final FieldLayout OFFSET = new FieldLayout(
            "Members", false, "offset", FieldType.Scalar.U16, 52, 2);

    static final FieldLayout LENGTH = new FieldLayout(
            "Members", false, "length", FieldType.Scalar.U16, 54, 2);

    static final FieldLayout PAYLOAD = new FieldLayout(
            "Members", false, "payload", FieldType.Scalar.U16, 56, 2);

    static final FieldLayout VALUE = new FieldLayout(
            "Members", false, "value", FieldType.Scalar.U16, 58, 2);

    static final FieldLayout BYTES = new FieldLayout(
            "Members", false, "bytes", FieldType.Scalar.U16, 60, 2);

    static final FieldLayout FRAME = new FieldLayout(
            "Members", false, "frame", FieldType.Scalar.U16, 62, 2);

    static final FieldLayout MESSAGE = new FieldLayout(
            "Members", false, "message", FieldType.Scalar.U16, 64, 2);

    static final FieldLayout FIELD = new FieldLayout(
            "Members", false, "field", FieldType.Scalar.U16, 66, 2);

    static final FieldLayout BUFFER = new FieldLayout(
            "Members", false, "buffer", FieldType.Scalar.U16, 68, 2);

    static final FieldLayout SRC = new FieldLayout(
            "Members", false, "src", FieldType.Scalar.U16, 70, 2);

    static final FieldLayout DST = new FieldLayout(
            "Members", false, "dst", FieldType.Scalar.U16, 72, 2);

    static final FieldLayout I = new FieldLayout(
            "Members", false, "i", FieldType.Scalar.U16, 74, 2);

    static final FieldLayout RESULT = new FieldLayout(
            "Members", false, "result", FieldType.Scalar.U16, 76, 2);

    static final FieldLayout FOO_BAR = new FieldLayout(
            "Members", false, "fooBar", FieldType.Scalar.U16, 78, 2);

    static final FieldLayout FOO_BAR_ = new FieldLayout(
            "Members", false, "foo_bar", FieldType.Scalar.U16, 80, 2);

    static final FieldLayout FOO_BAR__ = new FieldLayout(
            "Members", false, "foo__bar", FieldType.Scalar.U16, 82, 2);

    static final FieldLayout FOO_BAR___ = new FieldLayout(
            "Members", false, "FOO_BAR", FieldType.Scalar.U16, 84, 2);

    static final FieldLayout _1ST = new FieldLayout(
            "Members", false, "_1st", FieldType.Scalar.U16, 86, 2);

    static final FieldLayout MAX_SIZE = new FieldLayout(
            "Members", false, "MAX_SIZE", FieldType.Scalar.U16, 88, 2);

    static final FieldLayout MAX_SIZE_ = new FieldLayout(
            "Members", false, "maxSize", FieldType.Scalar.U16, 90, 2);

    static final FieldLayout X = new FieldLayout(
            "Members", false, "x", FieldType.Scalar.U16, 92, 2);

    static final FieldLayout X_ = new FieldLayout(
            "Members", false, "X", FieldType.Scalar.U16, 94, 2);

    static final FieldLayout X__ = new FieldLayout(
            "Members", false, "x_", FieldType.Scalar.U16, 96, 2);

    static final FieldLayout STRING = new FieldLayout(
            "Members", false, "String", FieldType.Scalar.U16, 98, 2);

    static final FieldLayout STRING_ = new FieldLayout(
            "Members", false, "string", FieldType.Scalar.U16, 100, 2);

    static final FieldLayout PADDING = new FieldLayout(
            "Members", false, "padding", FieldType.Scalar.U16, 102, 2);

    MembersCodec() {
        super(Members.class, MessageLayout.of(
                "Members",
                Members.TYPE_ID,
                Members.TOPIC,
                false,
                Members.SIZE,
                2,
                HASH_CODE_,
                HASH_CODE__,
                GET_CLASS_,
                TO_STRING_,
                CLONE_,
                FINALIZE_,
                NOTIFY_,
                NOTIFY_ALL_,
                WAIT_,
                EQUALS_,
                CODEC_,
                CODEC__,
                VALIDATE_,
                BUILDER_,
                TO_BUILDER_,
                BUILD_,
                TYPE_ID,
                TYPE_ID_,
                TOPIC,
                TOPIC_,
                SIZE,
                SIZE_,
                LAYOUT,
                ENCODE,
                DECODE,
                INDEX,
                OFFSET,
                LENGTH,
                PAYLOAD,
                VALUE,
                BYTES,
                FRAME,
                MESSAGE,
                FIELD,
                BUFFER,
                SRC,
                DST,
                I,
                RESULT,
                FOO_BAR,
                FOO_BAR_,
                FOO_BAR__,
                FOO_BAR___,
                _1ST,
                MAX_SIZE,
                MAX_SIZE_,
                X,
                X_,
                X__,
                STRING,
                STRING_,
                PADDING));
    }

    @Override
    protected void write(Members message, byte[] dst, int offset) {
        LittleEndian.putShort(dst, offset, (short) message.hashCode_());
        LittleEndian.putShort(dst, offset + 2, (short) message.hashCode__());
        LittleEndian.putShort(dst, offset + 4, (short) message.getClass_());
        LittleEndian.putShort(dst, offset + 6, (short) message.toString_());
        LittleEndian.putShort(dst, offset + 8, (short) message.clone_());
        LittleEndian.putShort(dst, offset + 10, (short) message.finalize_());
        LittleEndian.putShort(dst, offset + 12, (short) message.notify_());
        LittleEndian.putShort(dst, offset + 14, (short) message.notifyAll_());
        LittleEndian.putShort(dst, offset + 16, (short) message.wait_());
        LittleEndian.putShort(dst, offset + 18, (short) message.equals_());
        LittleEndian.putShort(dst, offset + 20, (short) message.codec_());
        LittleEndian.putShort(dst, offset + 22, (short) message.codec__());
        LittleEndian.putShort(dst, offset + 24, (short) message.validate_());
        LittleEndian.putShort(dst, offset + 26, (short) message.builder_());
        LittleEndian.putShort(dst, offset + 28, (short) message.toBuilder_());
        LittleEndian.putShort(dst, offset + 30, (short) message.build_());
        LittleEndian.putShort(dst, offset + 32, (short) message.typeId());
        LittleEndian.putShort(dst, offset + 34, (short) message.typeId_());
        LittleEndian.putShort(dst, offset + 36, (short) message.topic());
        LittleEndian.putShort(dst, offset + 38, (short) message.topic_());
        LittleEndian.putShort(dst, offset + 40, (short) message.size());
        LittleEndian.putShort(dst, offset + 42, (short) message.size_());
        LittleEndian.putShort(dst, offset + 44, (short) message.layout());
        LittleEndian.putShort(dst, offset + 46, (short) message.encode());
        LittleEndian.putShort(dst, offset + 48, (short) message.decode());
        LittleEndian.putShort(dst, offset + 50, (short) message.index());
        LittleEndian.putShort(dst, offset + 52, (short) message.offset());
        LittleEndian.putShort(dst, offset + 54, (short) message.length());
        LittleEndian.putShort(dst, offset + 56, (short) message.payload());
        LittleEndian.putShort(dst, offset + 58, (short) message.value());
        LittleEndian.putShort(dst, offset + 60, (short) message.bytes());
        LittleEndian.putShort(dst, offset + 62, (short) message.frame());
        LittleEndian.putShort(dst, offset + 64, (short) message.message());
        LittleEndian.putShort(dst, offset + 66, (short) message.field());
        LittleEndian.putShort(dst, offset + 68, (short) message.buffer());
        LittleEndian.putShort(dst, offset + 70, (short) message.src());
        LittleEndian.putShort(dst, offset + 72, (short) message.dst());
        LittleEndian.putShort(dst, offset + 74, (short) message.i());
        LittleEndian.putShort(dst, offset + 76, (short) message.result());
        LittleEndian.putShort(dst, offset + 78, (short) message.fooBar());
        LittleEndian.putShort(dst, offset + 80, (short) message.fooBar_());
        LittleEndian.putShort(dst, offset + 82, (short) message.fooBar__());
        LittleEndian.putShort(dst, offset + 84, (short) message.fooBar___());
        LittleEndian.putShort(dst, offset + 86, (short) message._1st());
        LittleEndian.putShort(dst, offset + 88, (short) message.maxSize());
        LittleEndian.putShort(dst, offset + 90, (short) message.maxSize_());
        LittleEndian.putShort(dst, offset + 92, (short) message.x());
        LittleEndian.putShort(dst, offset + 94, (short) message.x_());
        LittleEndian.putShort(dst, offset + 96, (short) message.x__());
        LittleEndian.putShort(dst, offset + 98, (short) message.string());
        LittleEndian.putShort(dst, offset + 100, (short) message.string_());
        LittleEndian.putShort(dst, offset + 102, (short) message.padding());
    }

    @Override
    protected Members read(byte[] src, int offset) {
        return new Members(
                LittleEndian.getU16(src, offset),
                LittleEndian.getU16(src, offset + 2),
                LittleEndian.getU16(src, offset + 4),
                LittleEndian.getU16(src, offset + 6),
                LittleEndian.getU16(src, offset + 8),
                LittleEndian.getU16(src, offset + 10),
                LittleEndian.getU16(src, offset + 12),
                LittleEndian.getU16(src, offset + 14),
                LittleEndian.getU16(src, offset + 16),
                LittleEndian.getU16(src, offset + 18),
                LittleEndian.getU16(src, offset + 20),
                LittleEndian.getU16(src, offset + 22),
                LittleEndian.getU16(src, offset + 24),
                LittleEndian.getU16(src, offset + 26),
                LittleEndian.getU16(src, offset + 28),
                LittleEndian.getU16(src, offset + 30),
                LittleEndian.getU16(src, offset + 32),
                LittleEndian.getU16(src, offset + 34),
                LittleEndian.getU16(src, offset + 36),
                LittleEndian.getU16(src, offset + 38),
                LittleEndian.getU16(src, offset + 40),
                LittleEndian.getU16(src, offset + 42),
                LittleEndian.getU16(src, offset + 44),
                LittleEndian.getU16(src, offset + 46),
                LittleEndian.getU16(src, offset + 48),
                LittleEndian.getU16(src, offset + 50),
                LittleEndian.getU16(src, offset + 52),
                LittleEndian.getU16(src, offset + 54),
                LittleEndian.getU16(src, offset + 56),
                LittleEndian.getU16(src, offset + 58),
                LittleEndian.getU16(src, offset + 60),
                LittleEndian.getU16(src, offset + 62),
                LittleEndian.getU16(src, offset + 64),
                LittleEndian.getU16(src, offset + 66),
                LittleEndian.getU16(src, offset + 68),
                LittleEndian.getU16(src, offset + 70),
                LittleEndian.getU16(src, offset + 72),
                LittleEndian.getU16(src, offset + 74),
                LittleEndian.getU16(src, offset + 76),
                LittleEndian.getU16(src, offset + 78),
                LittleEndian.getU16(src, offset + 80),
                LittleEndian.getU16(src, offset + 82),
                LittleEndian.getU16(src, offset + 84),
                LittleEndian.getU16(src, offset + 86),
                LittleEndian.getU16(src, offset + 88),
                LittleEndian.getU16(src, offset + 90),
                LittleEndian.getU16(src, offset + 92),
                LittleEndian.getU16(src, offset + 94),
                LittleEndian.getU16(src, offset + 96),
                LittleEndian.getU16(src, offset + 98),
                LittleEndian.getU16(src, offset + 100),
                LittleEndian.getU16(src, offset + 102));
    }

    @Override
    public void validate(Members message) {
    }

    @Override
    public List<Object> values(Members message) {
        return List.of(
                message.hashCode_(),
                message.hashCode__(),
                message.getClass_(),
                message.toString_(),
                message.clone_(),
                message.finalize_(),
                message.notify_(),
                message.notifyAll_(),
                message.wait_(),
                message.equals_(),
                message.codec_(),
                message.codec__(),
                message.validate_(),
                message.builder_(),
                message.toBuilder_(),
                message.build_(),
                message.typeId(),
                message.typeId_(),
                message.topic(),
                message.topic_(),
                message.size(),
                message.size_(),
                message.layout(),
                message.encode(),
                message.decode(),
                message.index(),
                message.offset(),
                message.length(),
                message.payload(),
                message.value(),
                message.bytes(),
                message.frame(),
                message.message(),
                message.field(),
                message.buffer(),
                message.src(),
                message.dst(),
                message.i(),
                message.result(),
                message.fooBar(),
                message.fooBar_(),
                message.fooBar__(),
                message.fooBar___(),
                message._1st(),
                message.maxSize(),
                message.maxSize_(),
                message.x(),
                message.x_(),
                message.x__(),
                message.string(),
                message.string_(),
                message.padding());
    }

    @Override
    public Members ofValues(List<?> values) {
        requireCount(values);
        return new Members(
                Values.get(values, 0, Integer.class, HASH_CODE_),
                Values.get(values, 1, Integer.class, HASH_CODE__),
                Values.get(values, 2, Integer.class, GET_CLASS_),
                Values.get(values, 3, Integer.class, TO_STRING_),
                Values.get(values, 4, Integer.class, CLONE_),
                Values.get(values, 5, Integer.class, FINALIZE_),
                Values.get(values, 6, Integer.class, NOTIFY_),
                Values.get(values, 7, Integer.class, NOTIFY_ALL_),
                Values.get(values, 8, Integer.class, WAIT_),
                Values.get(values, 9, Integer.class, EQUALS_),
                Values.get(values, 10, Integer.class, CODEC_),
                Values.get(values, 11, Integer.class, CODEC__),
                Values.get(values, 12, Integer.class, VALIDATE_),
                Values.get(values, 13, Integer.class, BUILDER_),
                Values.get(values, 14, Integer.class, TO_BUILDER_),
                Values.get(values, 15, Integer.class, BUILD_),
                Values.get(values, 16, Integer.class, TYPE_ID),
                Values.get(values, 17, Integer.class, TYPE_ID_),
                Values.get(values, 18, Integer.class, TOPIC),
                Values.get(values, 19, Integer.class, TOPIC_),
                Values.get(values, 20, Integer.class, SIZE),
                Values.get(values, 21, Integer.class, SIZE_),
                Values.get(values, 22, Integer.class, LAYOUT),
                Values.get(values, 23, Integer.class, ENCODE),
                Values.get(values, 24, Integer.class, DECODE),
                Values.get(values, 25, Integer.class, INDEX),
                Values.get(values, 26, Integer.class, OFFSET),
                Values.get(values, 27, Integer.class, LENGTH),
                Values.get(values, 28, Integer.class, PAYLOAD),
                Values.get(values, 29, Integer.class, VALUE),
                Values.get(values, 30, Integer.class, BYTES),
                Values.get(values, 31, Integer.class, FRAME),
                Values.get(values, 32, Integer.class, MESSAGE),
                Values.get(values, 33, Integer.class, FIELD),
                Values.get(values, 34, Integer.class, BUFFER),
                Values.get(values, 35, Integer.class, SRC),
                Values.get(values, 36, Integer.class, DST),
                Values.get(values, 37, Integer.class, I),
                Values.get(values, 38, Integer.class, RESULT),
                Values.get(values, 39, Integer.class, FOO_BAR),
                Values.get(values, 40, Integer.class, FOO_BAR_),
                Values.get(values, 41, Integer.class, FOO_BAR__),
                Values.get(values, 42, Integer.class, FOO_BAR___),
                Values.get(values, 43, Integer.class, _1ST),
                Values.get(values, 44, Integer.class, MAX_SIZE),
                Values.get(values, 45, Integer.class, MAX_SIZE_),
                Values.get(values, 46, Integer.class, X),
                Values.get(values, 47, Integer.class, X_),
                Values.get(values, 48, Integer.class, X__),
                Values.get(values, 49, Integer.class, STRING),
                Values.get(values, 50, Integer.class, STRING_),
                Values.get(values, 51, Integer.class, PADDING));
    }
}
