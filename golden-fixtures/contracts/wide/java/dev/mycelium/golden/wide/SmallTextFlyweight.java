package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link SmallText} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class SmallTextFlyweight extends Flyweight<SmallText, SmallTextFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public SmallTextFlyweight() {
        super(SmallText.CODEC);
    }

    /**
     * {@return {@code u8}, 0..255: Makes the text start at 2}
     */
    public int before() {
        return getU8(0);
    }

    /**
     * Writes {@code before}.
     *
     * @param value 0..255
     * @return this
     */
    public SmallTextFlyweight before(int value) {
        putU8(0, value, 0);
        zeroBytes(1, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 5 UTF-8 bytes: 5 bytes of text in a slot of 14}
     */
    public String text() {
        return getText(SmallTextCodec.TEXT);
    }

    /**
     * {@return how many UTF-8 bytes {@code text} has}
     */
    public int textLength() {
        return count(SmallTextCodec.TEXT);
    }

    /**
     * Copies {@code text} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int textTo(byte[] dst, int dstOffset) {
        return copyTo(SmallTextCodec.TEXT, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text}, in place}
     */
    public TextView textView() {
        return viewOfText(1);
    }

    /**
     * Writes {@code text}.
     *
     * @param value at most 5 UTF-8 bytes
     * @return this
     */
    public SmallTextFlyweight text(String value) {
        putText(SmallTextCodec.TEXT, value);
        return this;
    }

    /**
     * Writes {@code text}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public SmallTextFlyweight text(byte[] utf8, int offset, int length) {
        putText(SmallTextCodec.TEXT, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Makes the tail start at 17}
     */
    public int after() {
        return getU8(16);
    }

    /**
     * Writes {@code after}.
     *
     * @param value 0..255
     * @return this
     */
    public SmallTextFlyweight after(int value) {
        putU8(16, value, 2);
        zeroBytes(17, 1);
        return this;
    }

    @Override
    protected SmallTextFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(SmallTextCodec.TEXT);
    }
}
