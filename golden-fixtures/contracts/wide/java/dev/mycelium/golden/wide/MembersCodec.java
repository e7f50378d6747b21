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
 * The bytes of {@link Members}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class MembersCodec extends MessageCodec<Members> {
    private static final int HASH_CODE__AT = 0;

    private static final int HASH_CODE___AT = 2;

    private static final int GET_CLASS__AT = 4;

    private static final int TO_STRING__AT = 6;

    private static final int CLONE__AT = 8;

    private static final int FINALIZE__AT = 10;

    private static final int NOTIFY__AT = 12;

    private static final int NOTIFY_ALL__AT = 14;

    private static final int WAIT__AT = 16;

    private static final int EQUALS__AT = 18;

    private static final int CODEC__AT = 20;

    private static final int CODEC___AT = 22;

    private static final int VALIDATE__AT = 24;

    private static final int BUILDER__AT = 26;

    private static final int TO_BUILDER__AT = 28;

    private static final int BUILD__AT = 30;

    private static final int TYPE_ID_AT = 32;

    private static final int TYPE_ID__AT = 34;

    private static final int TOPIC_AT = 36;

    private static final int TOPIC__AT = 38;

    private static final int SIZE_AT = 40;

    private static final int SIZE__AT = 42;

    private static final int LAYOUT_AT = 44;

    private static final int ENCODE_AT = 46;

    private static final int DECODE_AT = 48;

    private static final int INDEX_AT = 50;

    private static final int OFFSET_AT = 52;

    private static final int LENGTH_AT = 54;

    private static final int PAYLOAD_AT = 56;

    private static final int VALUE_AT = 58;

    private static final int BYTES_AT = 60;

    private static final int FRAME_AT = 62;

    private static final int MESSAGE_AT = 64;

    private static final int FIELD_AT = 66;

    private static final int BUFFER_AT = 68;

    private static final int SRC_AT = 70;

    private static final int DST_AT = 72;

    private static final int I_AT = 74;

    private static final int RESULT_AT = 76;

    private static final int FOO_BAR_AT = 78;

    private static final int FOO_BAR__AT = 80;

    private static final int FOO_BAR___AT = 82;

    private static final int FOO_BAR____AT = 84;

    private static final int _1ST_AT = 86;

    private static final int MAX_SIZE_AT = 88;

    private static final int MAX_SIZE__AT = 90;

    private static final int X_AT = 92;

    private static final int X__AT = 94;

    private static final int X___AT = 96;

    private static final int STRING_AT = 98;

    private static final int STRING__AT = 100;

    private static final int PADDING_AT = 102;

    static final FieldLayout HASH_CODE_ = new FieldLayout(
            "Members", false, "hash_code", FieldType.Scalar.U16, HASH_CODE__AT, 2);

    static final FieldLayout HASH_CODE__ = new FieldLayout(
            "Members", false, "hashCode", FieldType.Scalar.U16, HASH_CODE___AT, 2);

    static final FieldLayout GET_CLASS_ = new FieldLayout(
            "Members", false, "get_class", FieldType.Scalar.U16, GET_CLASS__AT, 2);

    static final FieldLayout TO_STRING_ = new FieldLayout(
            "Members", false, "to_string", FieldType.Scalar.U16, TO_STRING__AT, 2);

    static final FieldLayout CLONE_ = new FieldLayout(
            "Members", false, "clone", FieldType.Scalar.U16, CLONE__AT, 2);

    static final FieldLayout FINALIZE_ = new FieldLayout(
            "Members", false, "finalize", FieldType.Scalar.U16, FINALIZE__AT, 2);

    static final FieldLayout NOTIFY_ = new FieldLayout(
            "Members", false, "notify", FieldType.Scalar.U16, NOTIFY__AT, 2);

    static final FieldLayout NOTIFY_ALL_ = new FieldLayout(
            "Members", false, "notify_all", FieldType.Scalar.U16, NOTIFY_ALL__AT, 2);

    static final FieldLayout WAIT_ = new FieldLayout(
            "Members", false, "wait", FieldType.Scalar.U16, WAIT__AT, 2);

    static final FieldLayout EQUALS_ = new FieldLayout(
            "Members", false, "equals", FieldType.Scalar.U16, EQUALS__AT, 2);

    static final FieldLayout CODEC_ = new FieldLayout(
            "Members", false, "codec", FieldType.Scalar.U16, CODEC__AT, 2);

    static final FieldLayout CODEC__ = new FieldLayout(
            "Members", false, "CODEC", FieldType.Scalar.U16, CODEC___AT, 2);

    static final FieldLayout VALIDATE_ = new FieldLayout(
            "Members", false, "validate", FieldType.Scalar.U16, VALIDATE__AT, 2);

    static final FieldLayout BUILDER_ = new FieldLayout(
            "Members", false, "builder", FieldType.Scalar.U16, BUILDER__AT, 2);

    static final FieldLayout TO_BUILDER_ = new FieldLayout(
            "Members", false, "to_builder", FieldType.Scalar.U16, TO_BUILDER__AT, 2);

    static final FieldLayout BUILD_ = new FieldLayout(
            "Members", false, "build", FieldType.Scalar.U16, BUILD__AT, 2);

    static final FieldLayout TYPE_ID = new FieldLayout(
            "Members", false, "type_id", FieldType.Scalar.U16, TYPE_ID_AT, 2);

    static final FieldLayout TYPE_ID_ = new FieldLayout(
            "Members", false, "TYPE_ID", FieldType.Scalar.U16, TYPE_ID__AT, 2);

    static final FieldLayout TOPIC = new FieldLayout(
            "Members", false, "topic", FieldType.Scalar.U16, TOPIC_AT, 2);

    static final FieldLayout TOPIC_ = new FieldLayout(
            "Members", false, "TOPIC", FieldType.Scalar.U16, TOPIC__AT, 2);

    static final FieldLayout SIZE = new FieldLayout(
            "Members", false, "size", FieldType.Scalar.U16, SIZE_AT, 2);

    static final FieldLayout SIZE_ = new FieldLayout(
            "Members", false, "SIZE", FieldType.Scalar.U16, SIZE__AT, 2);

    static final FieldLayout LAYOUT = new FieldLayout(
            "Members", false, "layout", FieldType.Scalar.U16, LAYOUT_AT, 2);

    static final FieldLayout ENCODE = new FieldLayout(
            "Members", false, "encode", FieldType.Scalar.U16, ENCODE_AT, 2);

    static final FieldLayout DECODE = new FieldLayout(
            "Members", false, "decode", FieldType.Scalar.U16, DECODE_AT, 2);

    static final FieldLayout INDEX = new FieldLayout(
            "Members", false, "index", FieldType.Scalar.U16, INDEX_AT, 2);

    static final FieldLayout OFFSET = new FieldLayout(
            "Members", false, "offset", FieldType.Scalar.U16, OFFSET_AT, 2);

    static final FieldLayout LENGTH = new FieldLayout(
            "Members", false, "length", FieldType.Scalar.U16, LENGTH_AT, 2);

    static final FieldLayout PAYLOAD = new FieldLayout(
            "Members", false, "payload", FieldType.Scalar.U16, PAYLOAD_AT, 2);

    static final FieldLayout VALUE = new FieldLayout(
            "Members", false, "value", FieldType.Scalar.U16, VALUE_AT, 2);

    static final FieldLayout BYTES = new FieldLayout(
            "Members", false, "bytes", FieldType.Scalar.U16, BYTES_AT, 2);

    static final FieldLayout FRAME = new FieldLayout(
            "Members", false, "frame", FieldType.Scalar.U16, FRAME_AT, 2);

    static final FieldLayout MESSAGE = new FieldLayout(
            "Members", false, "message", FieldType.Scalar.U16, MESSAGE_AT, 2);

    static final FieldLayout FIELD = new FieldLayout(
            "Members", false, "field", FieldType.Scalar.U16, FIELD_AT, 2);

    static final FieldLayout BUFFER = new FieldLayout(
            "Members", false, "buffer", FieldType.Scalar.U16, BUFFER_AT, 2);

    static final FieldLayout SRC = new FieldLayout(
            "Members", false, "src", FieldType.Scalar.U16, SRC_AT, 2);

    static final FieldLayout DST = new FieldLayout(
            "Members", false, "dst", FieldType.Scalar.U16, DST_AT, 2);

    static final FieldLayout I = new FieldLayout(
            "Members", false, "i", FieldType.Scalar.U16, I_AT, 2);

    static final FieldLayout RESULT = new FieldLayout(
            "Members", false, "result", FieldType.Scalar.U16, RESULT_AT, 2);

    static final FieldLayout FOO_BAR = new FieldLayout(
            "Members", false, "fooBar", FieldType.Scalar.U16, FOO_BAR_AT, 2);

    static final FieldLayout FOO_BAR_ = new FieldLayout(
            "Members", false, "foo_bar", FieldType.Scalar.U16, FOO_BAR__AT, 2);

    static final FieldLayout FOO_BAR__ = new FieldLayout(
            "Members", false, "foo__bar", FieldType.Scalar.U16, FOO_BAR___AT, 2);

    static final FieldLayout FOO_BAR___ = new FieldLayout(
            "Members", false, "FOO_BAR", FieldType.Scalar.U16, FOO_BAR____AT, 2);

    static final FieldLayout _1ST = new FieldLayout(
            "Members", false, "_1st", FieldType.Scalar.U16, _1ST_AT, 2);

    static final FieldLayout MAX_SIZE = new FieldLayout(
            "Members", false, "MAX_SIZE", FieldType.Scalar.U16, MAX_SIZE_AT, 2);

    static final FieldLayout MAX_SIZE_ = new FieldLayout(
            "Members", false, "maxSize", FieldType.Scalar.U16, MAX_SIZE__AT, 2);

    static final FieldLayout X = new FieldLayout(
            "Members", false, "x", FieldType.Scalar.U16, X_AT, 2);

    static final FieldLayout X_ = new FieldLayout(
            "Members", false, "X", FieldType.Scalar.U16, X__AT, 2);

    static final FieldLayout X__ = new FieldLayout(
            "Members", false, "x_", FieldType.Scalar.U16, X___AT, 2);

    static final FieldLayout STRING = new FieldLayout(
            "Members", false, "String", FieldType.Scalar.U16, STRING_AT, 2);

    static final FieldLayout STRING_ = new FieldLayout(
            "Members", false, "string", FieldType.Scalar.U16, STRING__AT, 2);

    static final FieldLayout PADDING = new FieldLayout(
            "Members", false, "padding", FieldType.Scalar.U16, PADDING_AT, 2);

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
        LittleEndian.putShort(dst, offset + HASH_CODE__AT, (short) message.hashCode_());
        LittleEndian.putShort(dst, offset + HASH_CODE___AT, (short) message.hashCode__());
        LittleEndian.putShort(dst, offset + GET_CLASS__AT, (short) message.getClass_());
        LittleEndian.putShort(dst, offset + TO_STRING__AT, (short) message.toString_());
        LittleEndian.putShort(dst, offset + CLONE__AT, (short) message.clone_());
        LittleEndian.putShort(dst, offset + FINALIZE__AT, (short) message.finalize_());
        LittleEndian.putShort(dst, offset + NOTIFY__AT, (short) message.notify_());
        LittleEndian.putShort(dst, offset + NOTIFY_ALL__AT, (short) message.notifyAll_());
        LittleEndian.putShort(dst, offset + WAIT__AT, (short) message.wait_());
        LittleEndian.putShort(dst, offset + EQUALS__AT, (short) message.equals_());
        LittleEndian.putShort(dst, offset + CODEC__AT, (short) message.codec_());
        LittleEndian.putShort(dst, offset + CODEC___AT, (short) message.codec__());
        LittleEndian.putShort(dst, offset + VALIDATE__AT, (short) message.validate_());
        LittleEndian.putShort(dst, offset + BUILDER__AT, (short) message.builder_());
        LittleEndian.putShort(dst, offset + TO_BUILDER__AT, (short) message.toBuilder_());
        LittleEndian.putShort(dst, offset + BUILD__AT, (short) message.build_());
        LittleEndian.putShort(dst, offset + TYPE_ID_AT, (short) message.typeId());
        LittleEndian.putShort(dst, offset + TYPE_ID__AT, (short) message.typeId_());
        LittleEndian.putShort(dst, offset + TOPIC_AT, (short) message.topic());
        LittleEndian.putShort(dst, offset + TOPIC__AT, (short) message.topic_());
        LittleEndian.putShort(dst, offset + SIZE_AT, (short) message.size());
        LittleEndian.putShort(dst, offset + SIZE__AT, (short) message.size_());
        LittleEndian.putShort(dst, offset + LAYOUT_AT, (short) message.layout());
        LittleEndian.putShort(dst, offset + ENCODE_AT, (short) message.encode());
        LittleEndian.putShort(dst, offset + DECODE_AT, (short) message.decode());
        LittleEndian.putShort(dst, offset + INDEX_AT, (short) message.index());
        LittleEndian.putShort(dst, offset + OFFSET_AT, (short) message.offset());
        LittleEndian.putShort(dst, offset + LENGTH_AT, (short) message.length());
        LittleEndian.putShort(dst, offset + PAYLOAD_AT, (short) message.payload());
        LittleEndian.putShort(dst, offset + VALUE_AT, (short) message.value());
        LittleEndian.putShort(dst, offset + BYTES_AT, (short) message.bytes());
        LittleEndian.putShort(dst, offset + FRAME_AT, (short) message.frame());
        LittleEndian.putShort(dst, offset + MESSAGE_AT, (short) message.message());
        LittleEndian.putShort(dst, offset + FIELD_AT, (short) message.field());
        LittleEndian.putShort(dst, offset + BUFFER_AT, (short) message.buffer());
        LittleEndian.putShort(dst, offset + SRC_AT, (short) message.src());
        LittleEndian.putShort(dst, offset + DST_AT, (short) message.dst());
        LittleEndian.putShort(dst, offset + I_AT, (short) message.i());
        LittleEndian.putShort(dst, offset + RESULT_AT, (short) message.result());
        LittleEndian.putShort(dst, offset + FOO_BAR_AT, (short) message.fooBar());
        LittleEndian.putShort(dst, offset + FOO_BAR__AT, (short) message.fooBar_());
        LittleEndian.putShort(dst, offset + FOO_BAR___AT, (short) message.fooBar__());
        LittleEndian.putShort(dst, offset + FOO_BAR____AT, (short) message.fooBar___());
        LittleEndian.putShort(dst, offset + _1ST_AT, (short) message._1st());
        LittleEndian.putShort(dst, offset + MAX_SIZE_AT, (short) message.maxSize());
        LittleEndian.putShort(dst, offset + MAX_SIZE__AT, (short) message.maxSize_());
        LittleEndian.putShort(dst, offset + X_AT, (short) message.x());
        LittleEndian.putShort(dst, offset + X__AT, (short) message.x_());
        LittleEndian.putShort(dst, offset + X___AT, (short) message.x__());
        LittleEndian.putShort(dst, offset + STRING_AT, (short) message.string());
        LittleEndian.putShort(dst, offset + STRING__AT, (short) message.string_());
        LittleEndian.putShort(dst, offset + PADDING_AT, (short) message.padding());
    }

    @Override
    protected Members read(byte[] src, int offset) {
        return new Members(
                LittleEndian.getU16(src, offset + HASH_CODE__AT),
                LittleEndian.getU16(src, offset + HASH_CODE___AT),
                LittleEndian.getU16(src, offset + GET_CLASS__AT),
                LittleEndian.getU16(src, offset + TO_STRING__AT),
                LittleEndian.getU16(src, offset + CLONE__AT),
                LittleEndian.getU16(src, offset + FINALIZE__AT),
                LittleEndian.getU16(src, offset + NOTIFY__AT),
                LittleEndian.getU16(src, offset + NOTIFY_ALL__AT),
                LittleEndian.getU16(src, offset + WAIT__AT),
                LittleEndian.getU16(src, offset + EQUALS__AT),
                LittleEndian.getU16(src, offset + CODEC__AT),
                LittleEndian.getU16(src, offset + CODEC___AT),
                LittleEndian.getU16(src, offset + VALIDATE__AT),
                LittleEndian.getU16(src, offset + BUILDER__AT),
                LittleEndian.getU16(src, offset + TO_BUILDER__AT),
                LittleEndian.getU16(src, offset + BUILD__AT),
                LittleEndian.getU16(src, offset + TYPE_ID_AT),
                LittleEndian.getU16(src, offset + TYPE_ID__AT),
                LittleEndian.getU16(src, offset + TOPIC_AT),
                LittleEndian.getU16(src, offset + TOPIC__AT),
                LittleEndian.getU16(src, offset + SIZE_AT),
                LittleEndian.getU16(src, offset + SIZE__AT),
                LittleEndian.getU16(src, offset + LAYOUT_AT),
                LittleEndian.getU16(src, offset + ENCODE_AT),
                LittleEndian.getU16(src, offset + DECODE_AT),
                LittleEndian.getU16(src, offset + INDEX_AT),
                LittleEndian.getU16(src, offset + OFFSET_AT),
                LittleEndian.getU16(src, offset + LENGTH_AT),
                LittleEndian.getU16(src, offset + PAYLOAD_AT),
                LittleEndian.getU16(src, offset + VALUE_AT),
                LittleEndian.getU16(src, offset + BYTES_AT),
                LittleEndian.getU16(src, offset + FRAME_AT),
                LittleEndian.getU16(src, offset + MESSAGE_AT),
                LittleEndian.getU16(src, offset + FIELD_AT),
                LittleEndian.getU16(src, offset + BUFFER_AT),
                LittleEndian.getU16(src, offset + SRC_AT),
                LittleEndian.getU16(src, offset + DST_AT),
                LittleEndian.getU16(src, offset + I_AT),
                LittleEndian.getU16(src, offset + RESULT_AT),
                LittleEndian.getU16(src, offset + FOO_BAR_AT),
                LittleEndian.getU16(src, offset + FOO_BAR__AT),
                LittleEndian.getU16(src, offset + FOO_BAR___AT),
                LittleEndian.getU16(src, offset + FOO_BAR____AT),
                LittleEndian.getU16(src, offset + _1ST_AT),
                LittleEndian.getU16(src, offset + MAX_SIZE_AT),
                LittleEndian.getU16(src, offset + MAX_SIZE__AT),
                LittleEndian.getU16(src, offset + X_AT),
                LittleEndian.getU16(src, offset + X__AT),
                LittleEndian.getU16(src, offset + X___AT),
                LittleEndian.getU16(src, offset + STRING_AT),
                LittleEndian.getU16(src, offset + STRING__AT),
                LittleEndian.getU16(src, offset + PADDING_AT));
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
