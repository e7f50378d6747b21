package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link String_} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class String_Flyweight extends Flyweight<String_, String_Flyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public String_Flyweight() {
        super(String_.CODEC);
    }

    /**
     * {@return {@code u32}, 0..4294967295: Called like a type of the language, too}
     */
    public long integer() {
        return getU32(0);
    }

    /**
     * Writes {@code Integer}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public String_Flyweight integer(long value) {
        putU32(0, value, 0);
        return this;
    }

    /**
     * {@return {@code String}, at most 3 UTF-8 bytes: A text inside it}
     */
    public String string() {
        return getText(String_Codec.STRING);
    }

    /**
     * {@return how many UTF-8 bytes {@code string} has}
     */
    public int stringLength() {
        return count(String_Codec.STRING);
    }

    /**
     * Copies {@code string} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int stringTo(byte[] dst, int dstOffset) {
        return copyTo(String_Codec.STRING, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code string}, in place}
     */
    public TextView stringView() {
        return viewOfText(1);
    }

    /**
     * Writes {@code string}.
     *
     * @param value at most 3 UTF-8 bytes
     * @return this
     */
    public String_Flyweight string(String value) {
        putText(String_Codec.STRING, value);
        return this;
    }

    /**
     * Writes {@code string}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public String_Flyweight string(byte[] utf8, int offset, int length) {
        putText(String_Codec.STRING, utf8, offset, length);
        return this;
    }

    @Override
    protected String_Flyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(String_Codec.STRING);
    }
}
