package dev.mycelium.benchmarks.inplace;

/**
 * Puts the values of one message into bytes and takes them out again. The work is the same for everybody: each number is
 * moved as a number, each text, key and address is copied from or to an array. One instance serves one thread.
 *
 * @param <V> the values
 */
public interface InPlace<V extends Values> {
    /**
     * Writes a message into a reused array.
     *
     * @param values of the message
     * @param dst takes the bytes
     * @param offset where the message starts; a writer that fills from the end starts there instead
     * @return how many bytes there are
     */
    int write(V values, byte[] dst, int offset);

    /**
     * Reads every value.
     *
     * @param src what {@link #write} wrote
     * @param offset what it was given
     * @param length what it returned
     * @param into takes the values
     */
    void read(byte[] src, int offset, int length, V into);
}
