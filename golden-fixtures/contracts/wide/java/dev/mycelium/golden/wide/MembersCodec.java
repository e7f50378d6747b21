package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link Members}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class MembersCodec extends GeneratedCodec<Members> {
    static final MessageLayout LAYOUT = layout(
            "Members",
            Members.TYPE_ID,
            Members.TOPIC,
            false,
            Members.SIZE,
            2,
            u16("hash_code", 0),
            u16("hashCode", 2),
            u16("get_class", 4),
            u16("to_string", 6),
            u16("clone", 8),
            u16("finalize", 10),
            u16("notify", 12),
            u16("notify_all", 14),
            u16("wait", 16),
            u16("equals", 18),
            u16("codec", 20),
            u16("CODEC", 22),
            u16("validate", 24),
            u16("builder", 26),
            u16("to_builder", 28),
            u16("build", 30),
            u16("type_id", 32),
            u16("TYPE_ID", 34),
            u16("topic", 36),
            u16("TOPIC", 38),
            u16("size", 40),
            u16("SIZE", 42),
            u16("layout", 44),
            u16("encode", 46),
            u16("decode", 48),
            u16("index", 50),
            u16("offset", 52),
            u16("length", 54),
            u16("payload", 56),
            u16("value", 58),
            u16("bytes", 60),
            u16("frame", 62),
            u16("message", 64),
            u16("field", 66),
            u16("buffer", 68),
            u16("src", 70),
            u16("dst", 72),
            u16("i", 74),
            u16("result", 76),
            u16("fooBar", 78),
            u16("foo_bar", 80),
            u16("foo__bar", 82),
            u16("FOO_BAR", 84),
            u16("_1st", 86),
            u16("MAX_SIZE", 88),
            u16("maxSize", 90),
            u16("x", 92),
            u16("X", 94),
            u16("x_", 96),
            u16("String", 98),
            u16("string", 100),
            u16("padding", 102));

    MembersCodec() {
        super(Members.class, LAYOUT);
    }

    @Override
    protected void write(Members message, byte[] dst, int offset) {
        putU16(dst, offset, 0, message.hashCode_());
        putU16(dst, offset, 2, message.hashCode__());
        putU16(dst, offset, 4, message.getClass_());
        putU16(dst, offset, 6, message.toString_());
        putU16(dst, offset, 8, message.clone_());
        putU16(dst, offset, 10, message.finalize_());
        putU16(dst, offset, 12, message.notify_());
        putU16(dst, offset, 14, message.notifyAll_());
        putU16(dst, offset, 16, message.wait_());
        putU16(dst, offset, 18, message.equals_());
        putU16(dst, offset, 20, message.codec_());
        putU16(dst, offset, 22, message.codec__());
        putU16(dst, offset, 24, message.validate_());
        putU16(dst, offset, 26, message.builder_());
        putU16(dst, offset, 28, message.toBuilder_());
        putU16(dst, offset, 30, message.build_());
        putU16(dst, offset, 32, message.typeId());
        putU16(dst, offset, 34, message.typeId_());
        putU16(dst, offset, 36, message.topic());
        putU16(dst, offset, 38, message.topic_());
        putU16(dst, offset, 40, message.size());
        putU16(dst, offset, 42, message.size_());
        putU16(dst, offset, 44, message.layout());
        putU16(dst, offset, 46, message.encode());
        putU16(dst, offset, 48, message.decode());
        putU16(dst, offset, 50, message.index());
        putU16(dst, offset, 52, message.offset());
        putU16(dst, offset, 54, message.length());
        putU16(dst, offset, 56, message.payload());
        putU16(dst, offset, 58, message.value());
        putU16(dst, offset, 60, message.bytes());
        putU16(dst, offset, 62, message.frame());
        putU16(dst, offset, 64, message.message());
        putU16(dst, offset, 66, message.field());
        putU16(dst, offset, 68, message.buffer());
        putU16(dst, offset, 70, message.src());
        putU16(dst, offset, 72, message.dst());
        putU16(dst, offset, 74, message.i());
        putU16(dst, offset, 76, message.result());
        putU16(dst, offset, 78, message.fooBar());
        putU16(dst, offset, 80, message.fooBar_());
        putU16(dst, offset, 82, message.fooBar__());
        putU16(dst, offset, 84, message.fooBar___());
        putU16(dst, offset, 86, message._1st());
        putU16(dst, offset, 88, message.maxSize());
        putU16(dst, offset, 90, message.maxSize_());
        putU16(dst, offset, 92, message.x());
        putU16(dst, offset, 94, message.x_());
        putU16(dst, offset, 96, message.x__());
        putU16(dst, offset, 98, message.string());
        putU16(dst, offset, 100, message.string_());
        putU16(dst, offset, 102, message.padding());
    }

    @Override
    protected Members read(byte[] src, int offset) {
        return new Members(
                getU16(src, offset, 0),
                getU16(src, offset, 2),
                getU16(src, offset, 4),
                getU16(src, offset, 6),
                getU16(src, offset, 8),
                getU16(src, offset, 10),
                getU16(src, offset, 12),
                getU16(src, offset, 14),
                getU16(src, offset, 16),
                getU16(src, offset, 18),
                getU16(src, offset, 20),
                getU16(src, offset, 22),
                getU16(src, offset, 24),
                getU16(src, offset, 26),
                getU16(src, offset, 28),
                getU16(src, offset, 30),
                getU16(src, offset, 32),
                getU16(src, offset, 34),
                getU16(src, offset, 36),
                getU16(src, offset, 38),
                getU16(src, offset, 40),
                getU16(src, offset, 42),
                getU16(src, offset, 44),
                getU16(src, offset, 46),
                getU16(src, offset, 48),
                getU16(src, offset, 50),
                getU16(src, offset, 52),
                getU16(src, offset, 54),
                getU16(src, offset, 56),
                getU16(src, offset, 58),
                getU16(src, offset, 60),
                getU16(src, offset, 62),
                getU16(src, offset, 64),
                getU16(src, offset, 66),
                getU16(src, offset, 68),
                getU16(src, offset, 70),
                getU16(src, offset, 72),
                getU16(src, offset, 74),
                getU16(src, offset, 76),
                getU16(src, offset, 78),
                getU16(src, offset, 80),
                getU16(src, offset, 82),
                getU16(src, offset, 84),
                getU16(src, offset, 86),
                getU16(src, offset, 88),
                getU16(src, offset, 90),
                getU16(src, offset, 92),
                getU16(src, offset, 94),
                getU16(src, offset, 96),
                getU16(src, offset, 98),
                getU16(src, offset, 100),
                getU16(src, offset, 102));
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
    protected Members make(ValueReader values) {
        return new Members(
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
