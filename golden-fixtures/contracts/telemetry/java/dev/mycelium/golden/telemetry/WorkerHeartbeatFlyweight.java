package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link WorkerHeartbeat} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class WorkerHeartbeatFlyweight extends Flyweight<WorkerHeartbeat, WorkerHeartbeatFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public WorkerHeartbeatFlyweight() {
        super(WorkerHeartbeat.CODEC);
    }

    /**
     * {@return {@code [u8; 6]}, exactly 6 bytes: First network card of the machine}
     */
    public ByteString hardwareAddress() {
        return getBytes(0, 6);
    }

    /**
     * {@return the bytes of {@code hardware_address}, in place}
     */
    public FixedBytesView hardwareAddressView() {
        return viewOfFixed(0, 0);
    }

    /**
     * Writes {@code hardware_address}.
     *
     * @param value exactly 6 bytes
     * @return this
     */
    public WorkerHeartbeatFlyweight hardwareAddress(ByteString value) {
        putBytes(0, 6, value, 0);
        return this;
    }

    /**
     * {@return {@code String}, at most 15 UTF-8 bytes: Name of the worker as its operator gave it, in UTF-8
     *     bytes. Checked by {@code validate()}: {@code not_empty: true}}
     */
    public String worker() {
        return getText(WorkerHeartbeatCodec.WORKER);
    }

    /**
     * {@return how many UTF-8 bytes {@code worker} has}
     */
    public int workerLength() {
        return count(WorkerHeartbeatCodec.WORKER);
    }

    /**
     * Copies {@code worker} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int workerTo(byte[] dst, int dstOffset) {
        return copyTo(WorkerHeartbeatCodec.WORKER, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code worker}, in place}
     */
    public TextView workerView() {
        return viewOfText(1);
    }

    /**
     * Writes {@code worker}.
     *
     * @param value at most 15 UTF-8 bytes
     * @return this
     */
    public WorkerHeartbeatFlyweight worker(String value) {
        putText(WorkerHeartbeatCodec.WORKER, value);
        return this;
    }

    /**
     * Writes {@code worker}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public WorkerHeartbeatFlyweight worker(byte[] utf8, int offset, int length) {
        putText(WorkerHeartbeatCodec.WORKER, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Restarts in the last 60 seconds. Checked by {@code validate()}:
     *     {@code max: 5}}
     */
    public int restarts() {
        return getU8(30);
    }

    /**
     * Writes {@code restarts}.
     *
     * @param value 0..255
     * @return this
     */
    public WorkerHeartbeatFlyweight restarts(int value) {
        putU8(30, value, 2);
        zeroBytes(31, 1);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: Process id on that machine}
     */
    public long processId() {
        return getU32(32);
    }

    /**
     * Writes {@code process_id}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public WorkerHeartbeatFlyweight processId(long value) {
        putU32(32, value, 3);
        zeroBytes(36, 4);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds since the
     *     worker started}
     */
    public long uptimeMs() {
        return get64(40);
    }

    /**
     * Writes {@code uptime_ms}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public WorkerHeartbeatFlyweight uptimeMs(long value) {
        put64(40, value);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Memory that the worker
     *     holds, in bytes}
     */
    public long residentBytes() {
        return get64(48);
    }

    /**
     * Writes {@code resident_bytes}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public WorkerHeartbeatFlyweight residentBytes(long value) {
        put64(48, value);
        return this;
    }

    @Override
    protected WorkerHeartbeatFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(WorkerHeartbeatCodec.WORKER);
    }
}
