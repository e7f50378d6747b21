package dev.mycelium.runtime.bus;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a connection has sent and the bus has not sent back yet, as far as that can be known: a frame does not say who sent it,
 * so one that has the bytes of one that was sent is taken for it.
 *
 * <p>An echo that the bus dropped never comes, and what was sent stays here until newer frames push it out. It cannot be
 * forgotten as soon as a later one comes back, since that may be somebody else's frame with the same bytes, and then what was
 * sent before would come back as a stranger's: to a program that answers what it gets, its own frames would come without end.
 */
final class OwnEchoes {
    static final int FRAMES = 65_536;
    static final long BYTES = 64L << 20;

    /** The bytes from position to limit are compared; what is kept here is never changed. */
    private record Content(int typeId, ByteBuffer payload) {}

    /** How many of each are out, those that went out first at the front. */
    private final Map<Content, Integer> out = new LinkedHashMap<>();

    private int frames;
    private long bytes;
    private volatile boolean wanted;

    /** From now on it is looked at what goes out and comes back: before, nobody pays for it. */
    void want() {
        wanted = true;
    }

    /** Whether anybody wants to know; who does has to be told of each frame. */
    boolean areWanted() {
        return wanted;
    }

    /** To be called before the frame is sent: the echo may be faster than whoever sends. */
    void sent(Frame frame) {
        synchronized (out) {
            out.merge(new Content(frame.typeId(), ByteBuffer.wrap(frame.payload())), 1, Integer::sum);
            frames++;
            bytes += frame.payload().length;
            while (frames > 1 && (frames > FRAMES || bytes > BYTES)) {
                forget(out.keySet().iterator().next());
            }
        }
    }

    /** Returns whether a frame with these bytes is out, which is then back; also for one that was not sent after all. */
    boolean cameBack(int typeId, byte[] array, int offset, int length) {
        if (!wanted) {
            return false;
        }
        synchronized (out) {
            return frames > 0 && forget(new Content(typeId, ByteBuffer.wrap(array, offset, length)));
        }
    }

    /** The bus is another one now: nothing comes back from the old one. */
    void clear() {
        synchronized (out) {
            out.clear();
            frames = 0;
            bytes = 0;
        }
    }

    private boolean forget(Content content) {
        Integer count = out.get(content);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            out.remove(content);
        } else {
            out.put(content, count - 1);
        }
        frames--;
        bytes -= content.payload().remaining();
        return true;
    }
}
