package dev.mycelium.runtime.server;

import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.frame.FrameGate;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the frames in what arrives from one connection, and hands those that are wanted on together. Between frames it holds
 * nothing, as there may be many thousands of connections; inside one at most twice what has arrived of it.
 */
final class Splitter {
    private static final byte[] NOTHING = {};
    private static final int FIRST = 4 << 10;

    private final FrameLimits limits;
    private final FrameGate gate;

    /** The beginning of a frame whose rest has not arrived. */
    private byte[] begun = NOTHING;

    private int held;
    private @Nullable FrameHeader header;

    /** What is still to be thrown away, of a payload that the gate refused. */
    private int toSkip;

    private byte[] out = NOTHING;
    private int outLength;
    private int outFrames;

    Splitter(FrameLimits limits, FrameGate gate) {
        this.limits = limits;
        this.gate = gate;
    }

    /**
     * Takes what has arrived.
     *
     * @param arrived has an array
     * @return the frames that are whole now, or null
     * @throws FrameException if the next frame cannot be found; whole ones before it are in {@link #before}
     */
    @Nullable
    Batch take(ByteBuffer arrived) {
        byte[] src = arrived.array();
        int at = arrived.arrayOffset() + arrived.position();
        int end = arrived.arrayOffset() + arrived.limit();
        out = new byte[held + end - at];
        outLength = 0;
        outFrames = 0;
        while (at < end) {
            if (toSkip > 0) {
                int gone = Math.min(toSkip, end - at);
                toSkip -= gone;
                at += gone;
            } else if (held > 0) {
                at = goOn(src, at, end);
            } else {
                at = begin(src, at, end);
            }
        }
        return before();
    }

    /** Returns the whole frames that were found by the last call, or null. */
    @Nullable
    Batch before() {
        byte[] bytes = out;
        out = NOTHING;
        // What was thrown away between them is not to be kept for as long as they wait.
        return outFrames == 0 ? null : new Batch(bytes, 0, outLength, outFrames).first(outFrames, outLength);
    }

    /** Returns whether the bytes may end here, which is between two frames. */
    boolean isBetweenFrames() {
        return held == 0 && toSkip == 0;
    }

    /** From the start of a frame on: whole ones in one go, the beginning of another is kept. */
    private int begin(byte[] src, int start, int end) {
        int at = start;
        while (end - at >= FrameHeader.SIZE) {
            FrameHeader next = read(src, at, start);
            if (!gate.accepts(next.typeId(), next.length())) {
                emit(src, start, at);
                toSkip = next.length();
                return at + FrameHeader.SIZE;
            }
            if (end - at - FrameHeader.SIZE < next.length()) {
                header = next;
                break;
            }
            at += FrameHeader.SIZE + next.length();
            outFrames++;
        }
        emit(src, start, at);
        if (at < end) {
            begun = new byte[Math.max(end - at, header == null ? FrameHeader.SIZE : Math.min(FIRST, whole(header)))];
            held = end - at;
            System.arraycopy(src, at, begun, 0, held);
        }
        return end;
    }

    private FrameHeader read(byte[] src, int at, int start) {
        try {
            return FrameHeader.read(src, at, FrameHeader.SIZE, limits);
        } catch (FrameException e) {
            emit(src, start, at);
            throw e;
        }
    }

    /** From inside a frame on: up to the end of its header, or up to its own. */
    private int goOn(byte[] src, int at, int end) {
        int wanted = (header == null ? FrameHeader.SIZE : whole(header)) - held;
        int taken = Math.min(wanted, end - at);
        if (held + taken > begun.length) {
            int most = header == null ? FrameHeader.SIZE : whole(header);
            begun = Arrays.copyOf(begun, Math.min(most, Math.max(2 * begun.length, held + taken)));
        }
        System.arraycopy(src, at, begun, held, taken);
        held += taken;
        if (taken == wanted) {
            reached();
        }
        return at + taken;
    }

    private void reached() {
        FrameHeader known = header;
        if (known == null) {
            known = FrameHeader.read(begun, 0, FrameHeader.SIZE, limits);
            if (!gate.accepts(known.typeId(), known.length())) {
                toSkip = known.length();
                release();
                return;
            }
            header = known;
        }
        if (held == whole(known)) {
            outFrames++;
            emit(begun, 0, held);
            release();
        }
    }

    private void release() {
        begun = NOTHING;
        held = 0;
        header = null;
    }

    private void emit(byte[] src, int from, int to) {
        System.arraycopy(src, from, out, outLength, to - from);
        outLength += to - from;
    }

    private static int whole(FrameHeader header) {
        return FrameHeader.SIZE + header.length();
    }
}
