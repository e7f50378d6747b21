package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link LongText} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class LongTextFlyweight extends Flyweight<LongText, LongTextFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public LongTextFlyweight() {
        super(LongText.CODEC);
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
    public LongTextFlyweight before(int value) {
        putU8(0, value, 0);
        zeroBytes(1, 1);
        return this;
    }

    /**
     * {@return {@code String}, at most 33001 UTF-8 bytes: More than 32767 bytes of text}
     */
    public String text() {
        return getText(LongTextCodec.TEXT);
    }

    /**
     * {@return how many UTF-8 bytes {@code text} has}
     */
    public int textLength() {
        return count(LongTextCodec.TEXT);
    }

    /**
     * Copies {@code text} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int textTo(byte[] dst, int dstOffset) {
        return copyTo(LongTextCodec.TEXT, dst, dstOffset);
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
     * @param value at most 33001 UTF-8 bytes
     * @return this
     */
    public LongTextFlyweight text(String value) {
        putText(LongTextCodec.TEXT, value);
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
    public LongTextFlyweight text(byte[] utf8, int offset, int length) {
        putText(LongTextCodec.TEXT, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: Stands behind the text}
     */
    public long after() {
        return getU32(33012);
    }

    /**
     * Writes {@code after}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public LongTextFlyweight after(long value) {
        putU32(33012, value, 2);
        return this;
    }

    @Override
    protected LongTextFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(LongTextCodec.TEXT);
    }
}
