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
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int hashCode_() {
        return getU16(0);
    }

    /**
     * Writes {@code hash_code}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight hashCode_(int value) {
        putU16(0, value, 0);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int hashCode__() {
        return getU16(2);
    }

    /**
     * Writes {@code hashCode}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight hashCode__(int value) {
        putU16(2, value, 1);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int getClass_() {
        return getU16(4);
    }

    /**
     * Writes {@code get_class}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight getClass_(int value) {
        putU16(4, value, 2);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int toString_() {
        return getU16(6);
    }

    /**
     * Writes {@code to_string}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight toString_(int value) {
        putU16(6, value, 3);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int clone_() {
        return getU16(8);
    }

    /**
     * Writes {@code clone}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight clone_(int value) {
        putU16(8, value, 4);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int finalize_() {
        return getU16(10);
    }

    /**
     * Writes {@code finalize}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight finalize_(int value) {
        putU16(10, value, 5);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int notify_() {
        return getU16(12);
    }

    /**
     * Writes {@code notify}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight notify_(int value) {
        putU16(12, value, 6);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int notifyAll_() {
        return getU16(14);
    }

    /**
     * Writes {@code notify_all}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight notifyAll_(int value) {
        putU16(14, value, 7);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int wait_() {
        return getU16(16);
    }

    /**
     * Writes {@code wait}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight wait_(int value) {
        putU16(16, value, 8);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int equals_() {
        return getU16(18);
    }

    /**
     * Writes {@code equals}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight equals_(int value) {
        putU16(18, value, 9);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int codec_() {
        return getU16(20);
    }

    /**
     * Writes {@code codec}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight codec_(int value) {
        putU16(20, value, 10);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int codec__() {
        return getU16(22);
    }

    /**
     * Writes {@code CODEC}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight codec__(int value) {
        putU16(22, value, 11);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int validate_() {
        return getU16(24);
    }

    /**
     * Writes {@code validate}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight validate_(int value) {
        putU16(24, value, 12);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int builder_() {
        return getU16(26);
    }

    /**
     * Writes {@code builder}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight builder_(int value) {
        putU16(26, value, 13);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int toBuilder_() {
        return getU16(28);
    }

    /**
     * Writes {@code to_builder}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight toBuilder_(int value) {
        putU16(28, value, 14);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int build_() {
        return getU16(30);
    }

    /**
     * Writes {@code build}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight build_(int value) {
        putU16(30, value, 15);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int typeId() {
        return getU16(32);
    }

    /**
     * Writes {@code type_id}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight typeId(int value) {
        putU16(32, value, 16);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int typeId_() {
        return getU16(34);
    }

    /**
     * Writes {@code TYPE_ID}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight typeId_(int value) {
        putU16(34, value, 17);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int topic() {
        return getU16(36);
    }

    /**
     * Writes {@code topic}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight topic(int value) {
        putU16(36, value, 18);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int topic_() {
        return getU16(38);
    }

    /**
     * Writes {@code TOPIC}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight topic_(int value) {
        putU16(38, value, 19);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int size() {
        return getU16(40);
    }

    /**
     * Writes {@code size}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight size(int value) {
        putU16(40, value, 20);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int size_() {
        return getU16(42);
    }

    /**
     * Writes {@code SIZE}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight size_(int value) {
        putU16(42, value, 21);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int layout() {
        return getU16(44);
    }

    /**
     * Writes {@code layout}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight layout(int value) {
        putU16(44, value, 22);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int encode() {
        return getU16(46);
    }

    /**
     * Writes {@code encode}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight encode(int value) {
        putU16(46, value, 23);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int decode() {
        return getU16(48);
    }

    /**
     * Writes {@code decode}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight decode(int value) {
        putU16(48, value, 24);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int index() {
        return getU16(50);
    }

    /**
     * Writes {@code index}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight index(int value) {
        putU16(50, value, 25);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int offset() {
        return getU16(52);
    }

    /**
     * Writes {@code offset}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight offset(int value) {
        putU16(52, value, 26);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int length() {
        return getU16(54);
    }

    /**
     * Writes {@code length}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight length(int value) {
        putU16(54, value, 27);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int payload() {
        return getU16(56);
    }

    /**
     * Writes {@code payload}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight payload(int value) {
        putU16(56, value, 28);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int value() {
        return getU16(58);
    }

    /**
     * Writes {@code value}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight value(int value) {
        putU16(58, value, 29);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int bytes() {
        return getU16(60);
    }

    /**
     * Writes {@code bytes}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight bytes(int value) {
        putU16(60, value, 30);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int frame() {
        return getU16(62);
    }

    /**
     * Writes {@code frame}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight frame(int value) {
        putU16(62, value, 31);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int message() {
        return getU16(64);
    }

    /**
     * Writes {@code message}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight message(int value) {
        putU16(64, value, 32);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int field() {
        return getU16(66);
    }

    /**
     * Writes {@code field}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight field(int value) {
        putU16(66, value, 33);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int buffer() {
        return getU16(68);
    }

    /**
     * Writes {@code buffer}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight buffer(int value) {
        putU16(68, value, 34);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int src() {
        return getU16(70);
    }

    /**
     * Writes {@code src}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight src(int value) {
        putU16(70, value, 35);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int dst() {
        return getU16(72);
    }

    /**
     * Writes {@code dst}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight dst(int value) {
        putU16(72, value, 36);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int i() {
        return getU16(74);
    }

    /**
     * Writes {@code i}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight i(int value) {
        putU16(74, value, 37);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int result() {
        return getU16(76);
    }

    /**
     * Writes {@code result}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight result(int value) {
        putU16(76, value, 38);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int fooBar() {
        return getU16(78);
    }

    /**
     * Writes {@code fooBar}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight fooBar(int value) {
        putU16(78, value, 39);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int fooBar_() {
        return getU16(80);
    }

    /**
     * Writes {@code foo_bar}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight fooBar_(int value) {
        putU16(80, value, 40);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int fooBar__() {
        return getU16(82);
    }

    /**
     * Writes {@code foo__bar}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight fooBar__(int value) {
        putU16(82, value, 41);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int fooBar___() {
        return getU16(84);
    }

    /**
     * Writes {@code FOO_BAR}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight fooBar___(int value) {
        putU16(84, value, 42);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int _1st() {
        return getU16(86);
    }

    /**
     * Writes {@code _1st}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight _1st(int value) {
        putU16(86, value, 43);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int maxSize() {
        return getU16(88);
    }

    /**
     * Writes {@code MAX_SIZE}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight maxSize(int value) {
        putU16(88, value, 44);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int maxSize_() {
        return getU16(90);
    }

    /**
     * Writes {@code maxSize}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight maxSize_(int value) {
        putU16(90, value, 45);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int x() {
        return getU16(92);
    }

    /**
     * Writes {@code x}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight x(int value) {
        putU16(92, value, 46);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int x_() {
        return getU16(94);
    }

    /**
     * Writes {@code X}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight x_(int value) {
        putU16(94, value, 47);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int x__() {
        return getU16(96);
    }

    /**
     * Writes {@code x_}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight x__(int value) {
        putU16(96, value, 48);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int string() {
        return getU16(98);
    }

    /**
     * Writes {@code String}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight string(int value) {
        putU16(98, value, 49);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int string_() {
        return getU16(100);
    }

    /**
     * Writes {@code string}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight string_(int value) {
        putU16(100, value, 50);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Collides with a member or with a neighbour}
     */
    public int padding() {
        return getU16(102);
    }

    /**
     * Writes {@code padding}.
     *
     * @param value 0..65535
     * @return this
     */
    public MembersFlyweight padding(int value) {
        putU16(102, value, 51);
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
