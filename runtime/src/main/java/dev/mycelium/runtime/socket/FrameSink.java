package dev.mycelium.runtime.socket;

/** Where the frames of a stream go. */
@FunctionalInterface
public interface FrameSink {

    /** Takes a frame that its gate has accepted; the array is lent for the call, and not to be changed. */
    void frame(int typeId, byte[] array, int offset, int length);
}
