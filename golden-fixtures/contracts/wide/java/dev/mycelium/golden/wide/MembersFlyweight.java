package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link Members} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class MembersFlyweight extends Flyweight<Members, MembersFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public MembersFlyweight() {
        super(Members.CODEC);
    }

    /**
     * Reads {@code hash_code}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int hashCode_() {
        return getU16(at(MembersCodec.HASH_CODE_));
    }

    /**
     * Writes {@code hash_code}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight hashCode_(int value) {
        putU16(at(MembersCodec.HASH_CODE_), value, MembersCodec.HASH_CODE_);
        return this;
    }

    /**
     * Reads {@code hashCode}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int hashCode__() {
        return getU16(at(MembersCodec.HASH_CODE__));
    }

    /**
     * Writes {@code hashCode}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight hashCode__(int value) {
        putU16(at(MembersCodec.HASH_CODE__), value, MembersCodec.HASH_CODE__);
        return this;
    }

    /**
     * Reads {@code get_class}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int getClass_() {
        return getU16(at(MembersCodec.GET_CLASS_));
    }

    /**
     * Writes {@code get_class}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight getClass_(int value) {
        putU16(at(MembersCodec.GET_CLASS_), value, MembersCodec.GET_CLASS_);
        return this;
    }

    /**
     * Reads {@code to_string}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int toString_() {
        return getU16(at(MembersCodec.TO_STRING_));
    }

    /**
     * Writes {@code to_string}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight toString_(int value) {
        putU16(at(MembersCodec.TO_STRING_), value, MembersCodec.TO_STRING_);
        return this;
    }

    /**
     * Reads {@code clone}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int clone_() {
        return getU16(at(MembersCodec.CLONE_));
    }

    /**
     * Writes {@code clone}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight clone_(int value) {
        putU16(at(MembersCodec.CLONE_), value, MembersCodec.CLONE_);
        return this;
    }

    /**
     * Reads {@code finalize}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int finalize_() {
        return getU16(at(MembersCodec.FINALIZE_));
    }

    /**
     * Writes {@code finalize}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight finalize_(int value) {
        putU16(at(MembersCodec.FINALIZE_), value, MembersCodec.FINALIZE_);
        return this;
    }

    /**
     * Reads {@code notify}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int notify_() {
        return getU16(at(MembersCodec.NOTIFY_));
    }

    /**
     * Writes {@code notify}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight notify_(int value) {
        putU16(at(MembersCodec.NOTIFY_), value, MembersCodec.NOTIFY_);
        return this;
    }

    /**
     * Reads {@code notify_all}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int notifyAll_() {
        return getU16(at(MembersCodec.NOTIFY_ALL_));
    }

    /**
     * Writes {@code notify_all}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight notifyAll_(int value) {
        putU16(at(MembersCodec.NOTIFY_ALL_), value, MembersCodec.NOTIFY_ALL_);
        return this;
    }

    /**
     * Reads {@code wait}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int wait_() {
        return getU16(at(MembersCodec.WAIT_));
    }

    /**
     * Writes {@code wait}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight wait_(int value) {
        putU16(at(MembersCodec.WAIT_), value, MembersCodec.WAIT_);
        return this;
    }

    /**
     * Reads {@code equals}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int equals_() {
        return getU16(at(MembersCodec.EQUALS_));
    }

    /**
     * Writes {@code equals}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight equals_(int value) {
        putU16(at(MembersCodec.EQUALS_), value, MembersCodec.EQUALS_);
        return this;
    }

    /**
     * Reads {@code codec}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int codec_() {
        return getU16(at(MembersCodec.CODEC_));
    }

    /**
     * Writes {@code codec}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight codec_(int value) {
        putU16(at(MembersCodec.CODEC_), value, MembersCodec.CODEC_);
        return this;
    }

    /**
     * Reads {@code CODEC}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int codec__() {
        return getU16(at(MembersCodec.CODEC__));
    }

    /**
     * Writes {@code CODEC}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight codec__(int value) {
        putU16(at(MembersCodec.CODEC__), value, MembersCodec.CODEC__);
        return this;
    }

    /**
     * Reads {@code validate}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int validate_() {
        return getU16(at(MembersCodec.VALIDATE_));
    }

    /**
     * Writes {@code validate}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight validate_(int value) {
        putU16(at(MembersCodec.VALIDATE_), value, MembersCodec.VALIDATE_);
        return this;
    }

    /**
     * Reads {@code builder}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int builder_() {
        return getU16(at(MembersCodec.BUILDER_));
    }

    /**
     * Writes {@code builder}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight builder_(int value) {
        putU16(at(MembersCodec.BUILDER_), value, MembersCodec.BUILDER_);
        return this;
    }

    /**
     * Reads {@code to_builder}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int toBuilder_() {
        return getU16(at(MembersCodec.TO_BUILDER_));
    }

    /**
     * Writes {@code to_builder}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight toBuilder_(int value) {
        putU16(at(MembersCodec.TO_BUILDER_), value, MembersCodec.TO_BUILDER_);
        return this;
    }

    /**
     * Reads {@code build}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int build_() {
        return getU16(at(MembersCodec.BUILD_));
    }

    /**
     * Writes {@code build}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight build_(int value) {
        putU16(at(MembersCodec.BUILD_), value, MembersCodec.BUILD_);
        return this;
    }

    /**
     * Reads {@code type_id}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int typeId() {
        return getU16(at(MembersCodec.TYPE_ID));
    }

    /**
     * Writes {@code type_id}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight typeId(int value) {
        putU16(at(MembersCodec.TYPE_ID), value, MembersCodec.TYPE_ID);
        return this;
    }

    /**
     * Reads {@code TYPE_ID}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int typeId_() {
        return getU16(at(MembersCodec.TYPE_ID_));
    }

    /**
     * Writes {@code TYPE_ID}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight typeId_(int value) {
        putU16(at(MembersCodec.TYPE_ID_), value, MembersCodec.TYPE_ID_);
        return this;
    }

    /**
     * Reads {@code topic}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int topic() {
        return getU16(at(MembersCodec.TOPIC));
    }

    /**
     * Writes {@code topic}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight topic(int value) {
        putU16(at(MembersCodec.TOPIC), value, MembersCodec.TOPIC);
        return this;
    }

    /**
     * Reads {@code TOPIC}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int topic_() {
        return getU16(at(MembersCodec.TOPIC_));
    }

    /**
     * Writes {@code TOPIC}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight topic_(int value) {
        putU16(at(MembersCodec.TOPIC_), value, MembersCodec.TOPIC_);
        return this;
    }

    /**
     * Reads {@code size}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int size() {
        return getU16(at(MembersCodec.SIZE));
    }

    /**
     * Writes {@code size}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight size(int value) {
        putU16(at(MembersCodec.SIZE), value, MembersCodec.SIZE);
        return this;
    }

    /**
     * Reads {@code SIZE}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int size_() {
        return getU16(at(MembersCodec.SIZE_));
    }

    /**
     * Writes {@code SIZE}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight size_(int value) {
        putU16(at(MembersCodec.SIZE_), value, MembersCodec.SIZE_);
        return this;
    }

    /**
     * Reads {@code layout}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int layout() {
        return getU16(at(MembersCodec.LAYOUT));
    }

    /**
     * Writes {@code layout}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight layout(int value) {
        putU16(at(MembersCodec.LAYOUT), value, MembersCodec.LAYOUT);
        return this;
    }

    /**
     * Reads {@code encode}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int encode() {
        return getU16(at(MembersCodec.ENCODE));
    }

    /**
     * Writes {@code encode}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight encode(int value) {
        putU16(at(MembersCodec.ENCODE), value, MembersCodec.ENCODE);
        return this;
    }

    /**
     * Reads {@code decode}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int decode() {
        return getU16(at(MembersCodec.DECODE));
    }

    /**
     * Writes {@code decode}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight decode(int value) {
        putU16(at(MembersCodec.DECODE), value, MembersCodec.DECODE);
        return this;
    }

    /**
     * Reads {@code index}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int index() {
        return getU16(at(MembersCodec.INDEX));
    }

    /**
     * Writes {@code index}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight index(int value) {
        putU16(at(MembersCodec.INDEX), value, MembersCodec.INDEX);
        return this;
    }

    /**
     * Reads {@code offset}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int offset() {
        return getU16(at(MembersCodec.OFFSET));
    }

    /**
     * Writes {@code offset}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight offset(int value) {
        putU16(at(MembersCodec.OFFSET), value, MembersCodec.OFFSET);
        return this;
    }

    /**
     * Reads {@code length}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int length() {
        return getU16(at(MembersCodec.LENGTH));
    }

    /**
     * Writes {@code length}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight length(int value) {
        putU16(at(MembersCodec.LENGTH), value, MembersCodec.LENGTH);
        return this;
    }

    /**
     * Reads {@code payload}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int payload() {
        return getU16(at(MembersCodec.PAYLOAD));
    }

    /**
     * Writes {@code payload}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight payload(int value) {
        putU16(at(MembersCodec.PAYLOAD), value, MembersCodec.PAYLOAD);
        return this;
    }

    /**
     * Reads {@code value}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int value() {
        return getU16(at(MembersCodec.VALUE));
    }

    /**
     * Writes {@code value}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight value(int value) {
        putU16(at(MembersCodec.VALUE), value, MembersCodec.VALUE);
        return this;
    }

    /**
     * Reads {@code bytes}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int bytes() {
        return getU16(at(MembersCodec.BYTES));
    }

    /**
     * Writes {@code bytes}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight bytes(int value) {
        putU16(at(MembersCodec.BYTES), value, MembersCodec.BYTES);
        return this;
    }

    /**
     * Reads {@code frame}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int frame() {
        return getU16(at(MembersCodec.FRAME));
    }

    /**
     * Writes {@code frame}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight frame(int value) {
        putU16(at(MembersCodec.FRAME), value, MembersCodec.FRAME);
        return this;
    }

    /**
     * Reads {@code message}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int message() {
        return getU16(at(MembersCodec.MESSAGE));
    }

    /**
     * Writes {@code message}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight message(int value) {
        putU16(at(MembersCodec.MESSAGE), value, MembersCodec.MESSAGE);
        return this;
    }

    /**
     * Reads {@code field}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int field() {
        return getU16(at(MembersCodec.FIELD));
    }

    /**
     * Writes {@code field}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight field(int value) {
        putU16(at(MembersCodec.FIELD), value, MembersCodec.FIELD);
        return this;
    }

    /**
     * Reads {@code buffer}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int buffer() {
        return getU16(at(MembersCodec.BUFFER));
    }

    /**
     * Writes {@code buffer}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight buffer(int value) {
        putU16(at(MembersCodec.BUFFER), value, MembersCodec.BUFFER);
        return this;
    }

    /**
     * Reads {@code src}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int src() {
        return getU16(at(MembersCodec.SRC));
    }

    /**
     * Writes {@code src}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight src(int value) {
        putU16(at(MembersCodec.SRC), value, MembersCodec.SRC);
        return this;
    }

    /**
     * Reads {@code dst}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int dst() {
        return getU16(at(MembersCodec.DST));
    }

    /**
     * Writes {@code dst}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight dst(int value) {
        putU16(at(MembersCodec.DST), value, MembersCodec.DST);
        return this;
    }

    /**
     * Reads {@code i}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int i() {
        return getU16(at(MembersCodec.I));
    }

    /**
     * Writes {@code i}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight i(int value) {
        putU16(at(MembersCodec.I), value, MembersCodec.I);
        return this;
    }

    /**
     * Reads {@code result}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int result() {
        return getU16(at(MembersCodec.RESULT));
    }

    /**
     * Writes {@code result}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight result(int value) {
        putU16(at(MembersCodec.RESULT), value, MembersCodec.RESULT);
        return this;
    }

    /**
     * Reads {@code fooBar}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int fooBar() {
        return getU16(at(MembersCodec.FOO_BAR));
    }

    /**
     * Writes {@code fooBar}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight fooBar(int value) {
        putU16(at(MembersCodec.FOO_BAR), value, MembersCodec.FOO_BAR);
        return this;
    }

    /**
     * Reads {@code foo_bar}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int fooBar_() {
        return getU16(at(MembersCodec.FOO_BAR_));
    }

    /**
     * Writes {@code foo_bar}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight fooBar_(int value) {
        putU16(at(MembersCodec.FOO_BAR_), value, MembersCodec.FOO_BAR_);
        return this;
    }

    /**
     * Reads {@code foo__bar}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int fooBar__() {
        return getU16(at(MembersCodec.FOO_BAR__));
    }

    /**
     * Writes {@code foo__bar}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight fooBar__(int value) {
        putU16(at(MembersCodec.FOO_BAR__), value, MembersCodec.FOO_BAR__);
        return this;
    }

    /**
     * Reads {@code FOO_BAR}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int fooBar___() {
        return getU16(at(MembersCodec.FOO_BAR___));
    }

    /**
     * Writes {@code FOO_BAR}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight fooBar___(int value) {
        putU16(at(MembersCodec.FOO_BAR___), value, MembersCodec.FOO_BAR___);
        return this;
    }

    /**
     * Reads {@code _1st}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int _1st() {
        return getU16(at(MembersCodec._1ST));
    }

    /**
     * Writes {@code _1st}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight _1st(int value) {
        putU16(at(MembersCodec._1ST), value, MembersCodec._1ST);
        return this;
    }

    /**
     * Reads {@code MAX_SIZE}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int maxSize() {
        return getU16(at(MembersCodec.MAX_SIZE));
    }

    /**
     * Writes {@code MAX_SIZE}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight maxSize(int value) {
        putU16(at(MembersCodec.MAX_SIZE), value, MembersCodec.MAX_SIZE);
        return this;
    }

    /**
     * Reads {@code maxSize}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int maxSize_() {
        return getU16(at(MembersCodec.MAX_SIZE_));
    }

    /**
     * Writes {@code maxSize}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight maxSize_(int value) {
        putU16(at(MembersCodec.MAX_SIZE_), value, MembersCodec.MAX_SIZE_);
        return this;
    }

    /**
     * Reads {@code x}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int x() {
        return getU16(at(MembersCodec.X));
    }

    /**
     * Writes {@code x}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight x(int value) {
        putU16(at(MembersCodec.X), value, MembersCodec.X);
        return this;
    }

    /**
     * Reads {@code X}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int x_() {
        return getU16(at(MembersCodec.X_));
    }

    /**
     * Writes {@code X}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight x_(int value) {
        putU16(at(MembersCodec.X_), value, MembersCodec.X_);
        return this;
    }

    /**
     * Reads {@code x_}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int x__() {
        return getU16(at(MembersCodec.X__));
    }

    /**
     * Writes {@code x_}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight x__(int value) {
        putU16(at(MembersCodec.X__), value, MembersCodec.X__);
        return this;
    }

    /**
     * Reads {@code String}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int string() {
        return getU16(at(MembersCodec.STRING));
    }

    /**
     * Writes {@code String}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight string(int value) {
        putU16(at(MembersCodec.STRING), value, MembersCodec.STRING);
        return this;
    }

    /**
     * Reads {@code string}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int string_() {
        return getU16(at(MembersCodec.STRING_));
    }

    /**
     * Writes {@code string}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight string_(int value) {
        putU16(at(MembersCodec.STRING_), value, MembersCodec.STRING_);
        return this;
    }

    /**
     * Reads {@code padding}.
     *
     * @return {@code u16}, 0..65535: Collides with a member or with a neighbour.
     */
    public int padding() {
        return getU16(at(MembersCodec.PADDING));
    }

    /**
     * Writes {@code padding}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight padding(int value) {
        putU16(at(MembersCodec.PADDING), value, MembersCodec.PADDING);
        return this;
    }

    @Override
    protected MembersFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
