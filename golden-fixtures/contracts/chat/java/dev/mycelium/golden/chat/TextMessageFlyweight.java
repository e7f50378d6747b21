package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link TextMessage} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class TextMessageFlyweight extends Flyweight<TextMessage, TextMessageFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public TextMessageFlyweight() {
        super(TextMessage.CODEC);
    }

    /**
     * {@return {@code String}, at most 32 UTF-8 bytes: Name of the sender as the room shows it, in UTF-8
     *     bytes. Checked by {@code validate()}: {@code min_length: 3}}
     */
    public String sender() {
        return getText(TextMessageCodec.SENDER);
    }

    /**
     * {@return how many UTF-8 bytes {@code sender} has}
     */
    public int senderLength() {
        return count(TextMessageCodec.SENDER);
    }

    /**
     * Copies {@code sender} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int senderTo(byte[] dst, int dstOffset) {
        return copyTo(TextMessageCodec.SENDER, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code sender}, in place}
     */
    public TextView senderView() {
        return viewOfText(0);
    }

    /**
     * Writes {@code sender}.
     *
     * @param value at most 32 UTF-8 bytes
     * @return this
     */
    public TextMessageFlyweight sender(String value) {
        putText(TextMessageCodec.SENDER, value);
        return this;
    }

    /**
     * Writes {@code sender}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextMessageFlyweight sender(byte[] utf8, int offset, int length) {
        putText(TextMessageCodec.SENDER, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code String}, at most 256 UTF-8 bytes: The text itself, in UTF-8 bytes. Line breaks are
     *     allowed. Checked by {@code validate()}: {@code not_empty: true}}
     */
    public String content() {
        return getText(TextMessageCodec.CONTENT);
    }

    /**
     * {@return how many UTF-8 bytes {@code content} has}
     */
    public int contentLength() {
        return count(TextMessageCodec.CONTENT);
    }

    /**
     * Copies {@code content} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int contentTo(byte[] dst, int dstOffset) {
        return copyTo(TextMessageCodec.CONTENT, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code content}, in place}
     */
    public TextView contentView() {
        return viewOfText(1);
    }

    /**
     * Writes {@code content}.
     *
     * @param value at most 256 UTF-8 bytes
     * @return this
     */
    public TextMessageFlyweight content(String value) {
        putText(TextMessageCodec.CONTENT, value);
        return this;
    }

    /**
     * Writes {@code content}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public TextMessageFlyweight content(byte[] utf8, int offset, int length) {
        putText(TextMessageCodec.CONTENT, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: When the sender pressed
     *     return: nanoseconds since 1970-01-01T00:00:00Z. Checked by {@code validate()}:
     *     {@code not_zero: true}}
     */
    public long timestamp() {
        return get64(304);
    }

    /**
     * Writes {@code timestamp}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public TextMessageFlyweight timestamp(long value) {
        put64(304, value);
        return this;
    }

    @Override
    protected TextMessageFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(TextMessageCodec.SENDER);
        checkText(TextMessageCodec.CONTENT);
    }
}
