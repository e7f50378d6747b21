package dev.mycelium.benchmarks.contestant;

/**
 * Turns records of one type into bytes and back. One instance serves one thread and may keep buffers.
 *
 * @param <T> the record
 */
public interface RecordCodec<T> {
    /**
     * Writes a record into a reused array.
     *
     * @param message the record
     * @param dst takes the bytes; where in it they go is the codec's choice, and the same for every message
     * @return how many bytes there are
     */
    int encode(T message, byte[] dst);

    /**
     * Reads a record.
     *
     * @param src what {@link #encode} wrote
     * @param length what it returned
     */
    T decode(byte[] src, int length);
}
