package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link TextCapacities} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class TextCapacitiesFlyweight extends Flyweight<TextCapacities, TextCapacitiesFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public TextCapacitiesFlyweight() {
        super(TextCapacities.CODEC);
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd0() {
        return getU8(0);
    }

    /**
     * Writes {@code odd0}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd0(int value) {
        putU8(0, value, 0);
        zeroBytes(1, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 0 UTF-8 bytes: Text of at most 0 bytes}
     */
    public String text0() {
        return getText(TextCapacitiesCodec.TEXT0);
    }

    /**
     * {@return how many UTF-8 bytes {@code text0} has}
     */
    public int text0Length() {
        return count(TextCapacitiesCodec.TEXT0);
    }

    /**
     * Copies {@code text0} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text0To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT0, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text0}, in place}
     */
    public TextView text0View() {
        return viewOfText(1);
    }

    /**
     * Writes {@code text0}.
     *
     * @param value at most 0 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text0(String value) {
        putText(TextCapacitiesCodec.TEXT0, value);
        return this;
    }

    /**
     * Writes {@code text0}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text0(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT0, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd1() {
        return getU8(10);
    }

    /**
     * Writes {@code odd1}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd1(int value) {
        putU8(10, value, 2);
        zeroBytes(11, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 1 UTF-8 byte: Text of at most 1 bytes}
     */
    public String text1() {
        return getText(TextCapacitiesCodec.TEXT1);
    }

    /**
     * {@return how many UTF-8 bytes {@code text1} has}
     */
    public int text1Length() {
        return count(TextCapacitiesCodec.TEXT1);
    }

    /**
     * Copies {@code text1} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text1To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT1, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text1}, in place}
     */
    public TextView text1View() {
        return viewOfText(3);
    }

    /**
     * Writes {@code text1}.
     *
     * @param value at most 1 UTF-8 byte
     * @return this
     */
    public TextCapacitiesFlyweight text1(String value) {
        putText(TextCapacitiesCodec.TEXT1, value);
        return this;
    }

    /**
     * Writes {@code text1}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text1(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT1, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd2() {
        return getU8(22);
    }

    /**
     * Writes {@code odd2}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd2(int value) {
        putU8(22, value, 4);
        zeroBytes(23, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 2 UTF-8 bytes: Text of at most 2 bytes}
     */
    public String text2() {
        return getText(TextCapacitiesCodec.TEXT2);
    }

    /**
     * {@return how many UTF-8 bytes {@code text2} has}
     */
    public int text2Length() {
        return count(TextCapacitiesCodec.TEXT2);
    }

    /**
     * Copies {@code text2} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text2To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT2, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text2}, in place}
     */
    public TextView text2View() {
        return viewOfText(5);
    }

    /**
     * Writes {@code text2}.
     *
     * @param value at most 2 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text2(String value) {
        putText(TextCapacitiesCodec.TEXT2, value);
        return this;
    }

    /**
     * Writes {@code text2}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text2(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT2, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd3() {
        return getU8(34);
    }

    /**
     * Writes {@code odd3}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd3(int value) {
        putU8(34, value, 6);
        zeroBytes(35, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 3 UTF-8 bytes: Text of at most 3 bytes}
     */
    public String text3() {
        return getText(TextCapacitiesCodec.TEXT3);
    }

    /**
     * {@return how many UTF-8 bytes {@code text3} has}
     */
    public int text3Length() {
        return count(TextCapacitiesCodec.TEXT3);
    }

    /**
     * Copies {@code text3} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text3To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT3, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text3}, in place}
     */
    public TextView text3View() {
        return viewOfText(7);
    }

    /**
     * Writes {@code text3}.
     *
     * @param value at most 3 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text3(String value) {
        putText(TextCapacitiesCodec.TEXT3, value);
        return this;
    }

    /**
     * Writes {@code text3}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text3(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT3, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd4() {
        return getU8(48);
    }

    /**
     * Writes {@code odd4}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd4(int value) {
        putU8(48, value, 8);
        zeroBytes(49, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 5 UTF-8 bytes: Text of at most 5 bytes}
     */
    public String text5() {
        return getText(TextCapacitiesCodec.TEXT5);
    }

    /**
     * {@return how many UTF-8 bytes {@code text5} has}
     */
    public int text5Length() {
        return count(TextCapacitiesCodec.TEXT5);
    }

    /**
     * Copies {@code text5} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text5To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT5, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text5}, in place}
     */
    public TextView text5View() {
        return viewOfText(9);
    }

    /**
     * Writes {@code text5}.
     *
     * @param value at most 5 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text5(String value) {
        putText(TextCapacitiesCodec.TEXT5, value);
        return this;
    }

    /**
     * Writes {@code text5}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text5(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT5, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd5() {
        return getU8(64);
    }

    /**
     * Writes {@code odd5}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd5(int value) {
        putU8(64, value, 10);
        zeroBytes(65, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 15 UTF-8 bytes: Text of at most 15 bytes}
     */
    public String text15() {
        return getText(TextCapacitiesCodec.TEXT15);
    }

    /**
     * {@return how many UTF-8 bytes {@code text15} has}
     */
    public int text15Length() {
        return count(TextCapacitiesCodec.TEXT15);
    }

    /**
     * Copies {@code text15} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text15To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT15, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text15}, in place}
     */
    public TextView text15View() {
        return viewOfText(11);
    }

    /**
     * Writes {@code text15}.
     *
     * @param value at most 15 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text15(String value) {
        putText(TextCapacitiesCodec.TEXT15, value);
        return this;
    }

    /**
     * Writes {@code text15}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text15(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT15, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd6() {
        return getU8(90);
    }

    /**
     * Writes {@code odd6}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd6(int value) {
        putU8(90, value, 12);
        zeroBytes(91, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 16 UTF-8 bytes: Text of at most 16 bytes}
     */
    public String text16() {
        return getText(TextCapacitiesCodec.TEXT16);
    }

    /**
     * {@return how many UTF-8 bytes {@code text16} has}
     */
    public int text16Length() {
        return count(TextCapacitiesCodec.TEXT16);
    }

    /**
     * Copies {@code text16} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text16To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT16, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text16}, in place}
     */
    public TextView text16View() {
        return viewOfText(13);
    }

    /**
     * Writes {@code text16}.
     *
     * @param value at most 16 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text16(String value) {
        putText(TextCapacitiesCodec.TEXT16, value);
        return this;
    }

    /**
     * Writes {@code text16}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text16(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT16, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd7() {
        return getU8(116);
    }

    /**
     * Writes {@code odd7}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd7(int value) {
        putU8(116, value, 14);
        zeroBytes(117, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 31 UTF-8 bytes: Text of at most 31 bytes}
     */
    public String text31() {
        return getText(TextCapacitiesCodec.TEXT31);
    }

    /**
     * {@return how many UTF-8 bytes {@code text31} has}
     */
    public int text31Length() {
        return count(TextCapacitiesCodec.TEXT31);
    }

    /**
     * Copies {@code text31} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text31To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT31, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text31}, in place}
     */
    public TextView text31View() {
        return viewOfText(15);
    }

    /**
     * Writes {@code text31}.
     *
     * @param value at most 31 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text31(String value) {
        putText(TextCapacitiesCodec.TEXT31, value);
        return this;
    }

    /**
     * Writes {@code text31}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text31(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT31, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd8() {
        return getU8(158);
    }

    /**
     * Writes {@code odd8}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd8(int value) {
        putU8(158, value, 16);
        zeroBytes(159, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 32 UTF-8 bytes: Text of at most 32 bytes}
     */
    public String text32() {
        return getText(TextCapacitiesCodec.TEXT32);
    }

    /**
     * {@return how many UTF-8 bytes {@code text32} has}
     */
    public int text32Length() {
        return count(TextCapacitiesCodec.TEXT32);
    }

    /**
     * Copies {@code text32} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text32To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT32, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text32}, in place}
     */
    public TextView text32View() {
        return viewOfText(17);
    }

    /**
     * Writes {@code text32}.
     *
     * @param value at most 32 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text32(String value) {
        putText(TextCapacitiesCodec.TEXT32, value);
        return this;
    }

    /**
     * Writes {@code text32}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text32(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT32, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd9() {
        return getU8(200);
    }

    /**
     * Writes {@code odd9}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd9(int value) {
        putU8(200, value, 18);
        zeroBytes(201, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 33 UTF-8 bytes: Text of at most 33 bytes}
     */
    public String text33() {
        return getText(TextCapacitiesCodec.TEXT33);
    }

    /**
     * {@return how many UTF-8 bytes {@code text33} has}
     */
    public int text33Length() {
        return count(TextCapacitiesCodec.TEXT33);
    }

    /**
     * Copies {@code text33} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text33To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT33, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text33}, in place}
     */
    public TextView text33View() {
        return viewOfText(19);
    }

    /**
     * Writes {@code text33}.
     *
     * @param value at most 33 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text33(String value) {
        putText(TextCapacitiesCodec.TEXT33, value);
        return this;
    }

    /**
     * Writes {@code text33}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text33(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT33, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd10() {
        return getU8(244);
    }

    /**
     * Writes {@code odd10}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd10(int value) {
        putU8(244, value, 20);
        zeroBytes(245, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 255 UTF-8 bytes: Text of at most 255 bytes}
     */
    public String text255() {
        return getText(TextCapacitiesCodec.TEXT255);
    }

    /**
     * {@return how many UTF-8 bytes {@code text255} has}
     */
    public int text255Length() {
        return count(TextCapacitiesCodec.TEXT255);
    }

    /**
     * Copies {@code text255} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text255To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT255, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text255}, in place}
     */
    public TextView text255View() {
        return viewOfText(21);
    }

    /**
     * Writes {@code text255}.
     *
     * @param value at most 255 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text255(String value) {
        putText(TextCapacitiesCodec.TEXT255, value);
        return this;
    }

    /**
     * Writes {@code text255}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text255(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT255, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd11() {
        return getU8(510);
    }

    /**
     * Writes {@code odd11}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd11(int value) {
        putU8(510, value, 22);
        zeroBytes(511, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 256 UTF-8 bytes: Text of at most 256 bytes}
     */
    public String text256() {
        return getText(TextCapacitiesCodec.TEXT256);
    }

    /**
     * {@return how many UTF-8 bytes {@code text256} has}
     */
    public int text256Length() {
        return count(TextCapacitiesCodec.TEXT256);
    }

    /**
     * Copies {@code text256} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text256To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT256, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text256}, in place}
     */
    public TextView text256View() {
        return viewOfText(23);
    }

    /**
     * Writes {@code text256}.
     *
     * @param value at most 256 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text256(String value) {
        putText(TextCapacitiesCodec.TEXT256, value);
        return this;
    }

    /**
     * Writes {@code text256}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text256(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT256, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd12() {
        return getU8(776);
    }

    /**
     * Writes {@code odd12}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight odd12(int value) {
        putU8(776, value, 24);
        zeroBytes(777, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 1000 UTF-8 bytes: Text of at most 1000 bytes}
     */
    public String text1000() {
        return getText(TextCapacitiesCodec.TEXT1000);
    }

    /**
     * {@return how many UTF-8 bytes {@code text1000} has}
     */
    public int text1000Length() {
        return count(TextCapacitiesCodec.TEXT1000);
    }

    /**
     * Copies {@code text1000} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int text1000To(byte[] dst, int dstOffset) {
        return copyTo(TextCapacitiesCodec.TEXT1000, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text1000}, in place}
     */
    public TextView text1000View() {
        return viewOfText(25);
    }

    /**
     * Writes {@code text1000}.
     *
     * @param value at most 1000 UTF-8 bytes
     * @return this
     */
    public TextCapacitiesFlyweight text1000(String value) {
        putText(TextCapacitiesCodec.TEXT1000, value);
        return this;
    }

    /**
     * Writes {@code text1000}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextCapacitiesFlyweight text1000(byte[] utf8, int offset, int length) {
        putText(TextCapacitiesCodec.TEXT1000, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Leaves room for padding at the tail}
     */
    public int last() {
        return getU8(1786);
    }

    /**
     * Writes {@code last}.
     *
     * @param value 0..255
     * @return this
     */
    public TextCapacitiesFlyweight last(int value) {
        putU8(1786, value, 26);
        zeroBytes(1787, 1);
        return this;
    }

    @Override
    protected TextCapacitiesFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(TextCapacitiesCodec.TEXT0);
        checkText(TextCapacitiesCodec.TEXT1);
        checkText(TextCapacitiesCodec.TEXT2);
        checkText(TextCapacitiesCodec.TEXT3);
        checkText(TextCapacitiesCodec.TEXT5);
        checkText(TextCapacitiesCodec.TEXT15);
        checkText(TextCapacitiesCodec.TEXT16);
        checkText(TextCapacitiesCodec.TEXT31);
        checkText(TextCapacitiesCodec.TEXT32);
        checkText(TextCapacitiesCodec.TEXT33);
        checkText(TextCapacitiesCodec.TEXT255);
        checkText(TextCapacitiesCodec.TEXT256);
        checkText(TextCapacitiesCodec.TEXT1000);
    }
}
