package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
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
     * {@return {@code u8}, 0..255: 0 = note, 1 = warning, 2 = error. Checked by {@code validate()}:
     *     {@code max: 2}}
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
     * {@return {@code String}, at most 120 UTF-8 bytes: The alert in one sentence, at most 120 bytes.
     *     Checked by {@code validate()}: {@code min_length: 1}}
     */
    public String text() {
        return getText(BusAlertCodec.TEXT);
    }

    /**
     * {@return how many UTF-8 bytes {@code text} has}
     */
    public int textLength() {
        return count(BusAlertCodec.TEXT);
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
     * {@return the bytes of {@code text}, in place}
     */
    public TextView textView() {
        return viewOfText(1);
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
     * {@return {@code String}, at most 32 UTF-8 bytes: Where it happened; empty when it concerns the whole
     *     bus. Optional in the contract, yet always on the wire}
     */
    public String endpoint() {
        return getText(BusAlertCodec.ENDPOINT);
    }

    /**
     * {@return how many UTF-8 bytes {@code endpoint} has}
     */
    public int endpointLength() {
        return count(BusAlertCodec.ENDPOINT);
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
     * {@return the bytes of {@code endpoint}, in place}
     */
    public TextView endpointView() {
        return viewOfText(2);
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
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Nanoseconds since
     *     1970-01-01T00:00:00Z}
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
