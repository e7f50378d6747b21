package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import java.nio.ByteBuffer;
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
     * Reads {@code before}.
     *
     * @return {@code u8}, 0..255: Makes the text start at 2.
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
     * Reads {@code text}.
     *
     * @return {@code String}, at most 33001 UTF-8 bytes: More than 32767 bytes of text.
     */
    public String text() {
        return getText(LongTextCodec.TEXT);
    }

    /**
     * Reads the length of {@code text}.
     *
     * @return its UTF-8 bytes
     */
    public int textLength() {
        return count(LongTextCodec.TEXT);
    }

    /**
     * Reads one byte of {@code text}.
     *
     * @param index which byte, from 0
     * @return the byte
     */
    public byte textByte(int index) {
        return byteOf(LongTextCodec.TEXT, index);
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
     * Copies {@code text} to the caller's buffer.
     *
     * @param dst takes the UTF-8 bytes at its position, which moves behind them
     * @return their number
     */
    public int textTo(ByteBuffer dst) {
        return copyTo(LongTextCodec.TEXT, dst);
    }

    /**
     * Compares {@code text} with bytes.
     *
     * @param bytes to compare with
     * @return whether they are the same
     */
    public boolean textEquals(byte[] bytes) {
        return holds(LongTextCodec.TEXT, bytes);
    }

    /**
     * Compares {@code text} with a text, without making a string.
     *
     * @param text to compare with
     * @return whether the bytes are its UTF-8
     */
    public boolean textEquals(String text) {
        return holds(LongTextCodec.TEXT, text);
    }

    /**
     * Appends {@code text}, without making a string.
     *
     * @param out gets the characters; what it throws comes as an UncheckedIOException
     */
    public void appendTextTo(Appendable out) {
        appendTo(LongTextCodec.TEXT, out);
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
     * Reads {@code after}.
     *
     * @return {@code u32}, 0..4294967295: Stands behind the text.
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
