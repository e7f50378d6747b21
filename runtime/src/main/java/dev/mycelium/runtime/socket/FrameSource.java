package dev.mycelium.runtime.socket;

/**
 * What frames are made of. Their bytes are asked for where they are to wait, so that they are written once.
 *
 * @param <T> what one frame is made of
 */
public interface FrameSource<T> {

    /** Returns its type id, 0..65535. */
    int typeId(T of);

    /** Returns how many bytes its payload has. */
    int length(T of);

    /**
     * Writes the payload, every byte of it; publishes nothing meanwhile.
     *
     * @param of what it is made of
     * @param dst takes {@link #length} bytes
     * @param offset where they start
     */
    void write(T of, byte[] dst, int offset);
}
