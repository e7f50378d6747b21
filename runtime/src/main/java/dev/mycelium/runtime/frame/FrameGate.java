package dev.mycelium.runtime.frame;

/** Decides by its header alone whether a frame is wanted, before anything is kept of its payload. */
@FunctionalInterface
public interface FrameGate {

    /**
     * Asked exactly once for each frame whose length is within the limit.
     *
     * @param typeId 0..65535
     * @param length the payload's bytes as announced, 0 or more
     * @return true for a frame that is wanted; the payload of any other is thrown away as it arrives
     */
    boolean accepts(int typeId, int length);
}
