package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.ByteView;
import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link LatencySample} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class LatencySampleFlyweight extends Flyweight<LatencySample, LatencySampleFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public LatencySampleFlyweight() {
        super(LatencySample.CODEC);
    }

    /**
     * {@return {@code u16}, 0..65535: Length of the window in milliseconds. Checked by {@code validate()}:
     *     {@code min: 1}}
     */
    public int windowMs() {
        return getU16(0);
    }

    /**
     * Writes {@code window_ms}.
     *
     * @param value 0..65535
     * @return this
     */
    public LatencySampleFlyweight windowMs(int value) {
        putU16(0, value, 0);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 33 bytes: Share of the messages in each power of two of
     *     microseconds, in percent}
     */
    public ByteString histogram() {
        return getByteVec(LatencySampleCodec.HISTOGRAM);
    }

    /**
     * {@return how many bytes {@code histogram} has}
     */
    public int histogramLength() {
        return count(LatencySampleCodec.HISTOGRAM);
    }

    /**
     * Copies {@code histogram} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int histogramTo(byte[] dst, int dstOffset) {
        return copyTo(LatencySampleCodec.HISTOGRAM, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code histogram}, in place}
     */
    public ByteView histogramView() {
        return viewOfBytes(1);
    }

    /**
     * Writes {@code histogram}.
     *
     * @param value at most 33 bytes
     * @return this
     */
    public LatencySampleFlyweight histogram(ByteString value) {
        putByteVec(LatencySampleCodec.HISTOGRAM, value);
        zeroBytes(44, 4);
        return this;
    }

    /**
     * Writes {@code histogram}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public LatencySampleFlyweight histogram(byte[] src, int offset, int length) {
        putByteVec(LatencySampleCodec.HISTOGRAM, src, offset, length);
        zeroBytes(44, 4);
        return this;
    }

    /**
     * {@return {@code f64}: Median in microseconds; NaN when nothing was measured}
     */
    public double p50Us() {
        return getF64(48);
    }

    /**
     * Writes {@code p50_us}.
     *
     * @param value what is written
     * @return this
     */
    public LatencySampleFlyweight p50Us(double value) {
        putF64(48, value);
        return this;
    }

    /**
     * {@return {@code f64}: 99th percentile in microseconds; NaN when nothing was measured}
     */
    public double p99Us() {
        return getF64(56);
    }

    /**
     * Writes {@code p99_us}.
     *
     * @param value what is written
     * @return this
     */
    public LatencySampleFlyweight p99Us(double value) {
        putF64(56, value);
        return this;
    }

    /**
     * {@return {@code i32}: Difference between the clocks of the two ends in milliseconds}
     */
    public int driftMs() {
        return getI32(64);
    }

    /**
     * Writes {@code drift_ms}.
     *
     * @param value what is written
     * @return this
     */
    public LatencySampleFlyweight driftMs(int value) {
        putI32(64, value);
        zeroBytes(68, 4);
        return this;
    }

    @Override
    protected LatencySampleFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        count(LatencySampleCodec.HISTOGRAM);
    }
}
