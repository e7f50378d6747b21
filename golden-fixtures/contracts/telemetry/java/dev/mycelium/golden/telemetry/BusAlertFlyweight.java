package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.Flyweight;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link BusAlert} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class BusAlertFlyweight extends Flyweight<BusAlert, BusAlertFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public BusAlertFlyweight() {
        super(BusAlert.CODEC);
    }

    /**
     * Reads {@code severity}.
     *
     * @return {@code u8}, 0..255: 0 = note, 1 = warning, 2 = error. Checked by {@code validate()}:
     *     {@code max: 2}.
     */
    public int severity() {
        return getU8(0);
    }

    /**
     * Writes {@code severity}.
     *
     * @param value 0..255
     * @return this
     */
    public BusAlertFlyweight severity(int value) {
        putU8(0, value, 0);
        zeroBytes(1, 1);
        return this;
    }

    /**
     * Reads {@code text}.
     *
     * @return {@code String}, at most 120 UTF-8 bytes: The alert in one sentence, at most 120 bytes.
     *     Checked by {@code validate()}: {@code min_length: 1}.
     */
    public String text() {
        return getText(BusAlertCodec.TEXT);
    }

    /**
     * Reads the length of {@code text}.
     *
     * @return its UTF-8 bytes
     */
    public int textLength() {
        return count(BusAlertCodec.TEXT);
    }

    /**
     * Reads one byte of {@code text}.
     *
     * @param index which byte, from 0
     * @return the byte
     */
    public byte textByte(int index) {
        return byteOf(BusAlertCodec.TEXT, index);
    }

    /**
     * Copies {@code text} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int textTo(byte[] dst, int dstOffset) {
        return copyTo(BusAlertCodec.TEXT, dst, dstOffset);
    }

    /**
     * Copies {@code text} to the caller's buffer.
     *
     * @param dst takes the UTF-8 bytes at its position, which moves behind them
     * @return their number
     */
    public int textTo(ByteBuffer dst) {
        return copyTo(BusAlertCodec.TEXT, dst);
    }

    /**
     * Compares {@code text} with bytes.
     *
     * @param bytes to compare with
     * @return whether they are the same
     */
    public boolean textEquals(byte[] bytes) {
        return holds(BusAlertCodec.TEXT, bytes);
    }

    /**
     * Compares {@code text} with a text, without making a string.
     *
     * @param text to compare with
     * @return whether the bytes are its UTF-8
     */
    public boolean textEquals(String text) {
        return holds(BusAlertCodec.TEXT, text);
    }

    /**
     * Appends {@code text}, without making a string.
     *
     * @param out gets the characters; what it throws comes as an UncheckedIOException
     */
    public void appendTextTo(Appendable out) {
        appendTo(BusAlertCodec.TEXT, out);
    }

    /**
     * Writes {@code text}.
     *
     * @param value at most 120 UTF-8 bytes
     * @return this
     */
    public BusAlertFlyweight text(String value) {
        putText(BusAlertCodec.TEXT, value);
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
    public BusAlertFlyweight text(byte[] utf8, int offset, int length) {
        putText(BusAlertCodec.TEXT, utf8, offset, length);
        return this;
    }

    /**
     * Reads {@code endpoint}.
     *
     * @return {@code String}, at most 32 UTF-8 bytes: Where it happened; empty when it concerns the whole
     *     bus. Optional in the contract, yet always on the wire.
     */
    public String endpoint() {
        return getText(BusAlertCodec.ENDPOINT);
    }

    /**
     * Reads the length of {@code endpoint}.
     *
     * @return its UTF-8 bytes
     */
    public int endpointLength() {
        return count(BusAlertCodec.ENDPOINT);
    }

    /**
     * Reads one byte of {@code endpoint}.
     *
     * @param index which byte, from 0
     * @return the byte
     */
    public byte endpointByte(int index) {
        return byteOf(BusAlertCodec.ENDPOINT, index);
    }

    /**
     * Copies {@code endpoint} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int endpointTo(byte[] dst, int dstOffset) {
        return copyTo(BusAlertCodec.ENDPOINT, dst, dstOffset);
    }

    /**
     * Copies {@code endpoint} to the caller's buffer.
     *
     * @param dst takes the UTF-8 bytes at its position, which moves behind them
     * @return their number
     */
    public int endpointTo(ByteBuffer dst) {
        return copyTo(BusAlertCodec.ENDPOINT, dst);
    }

    /**
     * Compares {@code endpoint} with bytes.
     *
     * @param bytes to compare with
     * @return whether they are the same
     */
    public boolean endpointEquals(byte[] bytes) {
        return holds(BusAlertCodec.ENDPOINT, bytes);
    }

    /**
     * Compares {@code endpoint} with a text, without making a string.
     *
     * @param text to compare with
     * @return whether the bytes are its UTF-8
     */
    public boolean endpointEquals(String text) {
        return holds(BusAlertCodec.ENDPOINT, text);
    }

    /**
     * Appends {@code endpoint}, without making a string.
     *
     * @param out gets the characters; what it throws comes as an UncheckedIOException
     */
    public void appendEndpointTo(Appendable out) {
        appendTo(BusAlertCodec.ENDPOINT, out);
    }

    /**
     * Writes {@code endpoint}.
     *
     * @param value at most 32 UTF-8 bytes
     * @return this
     */
    public BusAlertFlyweight endpoint(String value) {
        putText(BusAlertCodec.ENDPOINT, value);
        zeroBytes(170, 6);
        return this;
    }

    /**
     * Writes {@code endpoint}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public BusAlertFlyweight endpoint(byte[] utf8, int offset, int length) {
        putText(BusAlertCodec.ENDPOINT, utf8, offset, length);
        zeroBytes(170, 6);
        return this;
    }

    /**
     * Reads {@code raised_at}.
     *
     * @return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Nanoseconds since
     *     1970-01-01T00:00:00Z.
     */
    public long raisedAt() {
        return get64(176);
    }

    /**
     * Writes {@code raised_at}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public BusAlertFlyweight raisedAt(long value) {
        put64(176, value);
        return this;
    }

    @Override
    protected BusAlertFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(BusAlertCodec.TEXT);
        checkText(BusAlertCodec.ENDPOINT);
    }
}
