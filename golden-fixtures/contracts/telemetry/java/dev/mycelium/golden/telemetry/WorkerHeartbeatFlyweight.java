package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Flyweight;
import java.nio.ByteBuffer;
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
     * Reads {@code hardware_address}.
     *
     * @return {@code [u8; 6]}, exactly 6 bytes: First network card of the machine.
     */
    public ByteString hardwareAddress() {
        return getBytes(0, 6);
    }

    /**
     * Reads one byte of {@code hardware_address}.
     *
     * @param at which byte, from 0
     * @return the byte
     */
    public byte hardwareAddressByte(int at) {
        return byteOf(0, 6, at, 0);
    }

    /**
     * Copies {@code hardware_address} to the caller's array.
     *
     * @param dst takes 6 bytes
     * @param dstOffset where they start
     */
    public void hardwareAddressTo(byte[] dst, int dstOffset) {
        copyTo(0, 6, dst, dstOffset);
    }

    /**
     * Compares {@code hardware_address} with bytes.
     *
     * @param bytes to compare with
     * @return whether they are the same 6 bytes
     */
    public boolean hardwareAddressEquals(byte[] bytes) {
        return bytes.length == 6 && holds(0, bytes);
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
     * Writes {@code hardware_address}.
     *
     * @param src has 6 bytes
     * @param srcOffset where they start
     * @return this
     */
    public WorkerHeartbeatFlyweight hardwareAddress(byte[] src, int srcOffset) {
        putBytes(0, 6, src, srcOffset);
        return this;
    }

    /**
     * Reads {@code worker}.
     *
     * @return {@code String}, at most 15 UTF-8 bytes: Name of the worker as its operator gave it, in UTF-8
     *     bytes. Checked by {@code validate()}: {@code not_empty: true}.
     */
    public String worker() {
        return getText(WorkerHeartbeatCodec.WORKER);
    }

    /**
     * Reads the length of {@code worker}.
     *
     * @return its UTF-8 bytes
     */
    public int workerLength() {
        return count(WorkerHeartbeatCodec.WORKER);
    }

    /**
     * Reads one byte of {@code worker}.
     *
     * @param index which byte, from 0
     * @return the byte
     */
    public byte workerByte(int index) {
        return byteOf(WorkerHeartbeatCodec.WORKER, index);
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
     * Copies {@code worker} to the caller's buffer.
     *
     * @param dst takes the UTF-8 bytes at its position, which moves behind them
     * @return their number
     */
    public int workerTo(ByteBuffer dst) {
        return copyTo(WorkerHeartbeatCodec.WORKER, dst);
    }

    /**
     * Compares {@code worker} with bytes.
     *
     * @param bytes to compare with
     * @return whether they are the same
     */
    public boolean workerEquals(byte[] bytes) {
        return holds(WorkerHeartbeatCodec.WORKER, bytes);
    }

    /**
     * Compares {@code worker} with a text, without making a string.
     *
     * @param text to compare with
     * @return whether the bytes are its UTF-8
     */
    public boolean workerEquals(String text) {
        return holds(WorkerHeartbeatCodec.WORKER, text);
    }

    /**
     * Appends {@code worker}, without making a string.
     *
     * @param out gets the characters; what it throws comes as an UncheckedIOException
     */
    public void appendWorkerTo(Appendable out) {
        appendTo(WorkerHeartbeatCodec.WORKER, out);
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
     * Reads {@code restarts}.
     *
     * @return {@code u8}, 0..255: Restarts in the last 60 seconds. Checked by {@code validate()}:
     *     {@code max: 5}.
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
     * Reads {@code process_id}.
     *
     * @return {@code u32}, 0..4294967295: Process id on that machine.
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
     * Reads {@code uptime_ms}.
     *
     * @return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds since the
     *     worker started.
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
     * Reads {@code resident_bytes}.
     *
     * @return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Memory that the worker
     *     holds, in bytes.
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
