package dev.mycelium.runtime.server;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.frame.FrameHeader;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * What waits for one connection: bounded in frames and bytes, exactly counted. A frame of which the kernel has taken a part
 * waits no more, since no other may take its place. For the bus's thread alone.
 */
final class PeerQueue {
    private static final byte[] NOTHING = {};

    private final QueueLimits limits;
    private final Tally tally;
    private final ArrayDeque<Batch> waiting = new ArrayDeque<>();
    private int frames;
    private long bytes;
    private long offered;
    private long taken;
    private long droppedOldest;
    private long droppedNewest;

    /** The rest of a frame that has begun. */
    private byte[] begun = NOTHING;

    PeerQueue(QueueLimits limits, Tally tally) {
        this.limits = limits;
        this.tally = tally;
    }

    /** Brings frames; returns whether the connection may stay. */
    boolean offer(Batch batch) {
        offered += batch.frames();
        tally.queued(batch.frames());
        if (fits(batch.frames(), batch.payloadLength())) {
            add(batch);
            return true;
        }
        if (limits.overflow() == Overflow.DROP_OLDEST) {
            add(batch);
            dropOldest();
            return true;
        }
        addWhatFits(batch);
        return limits.overflow() != Overflow.DISCONNECT;
    }

    /** Returns how many frames were brought. */
    long offered() {
        return offered;
    }

    QueueCounters counters() {
        return new QueueCounters(offered, taken, droppedOldest, droppedNewest, 0, frames, bytes);
    }

    boolean isEmpty() {
        return frames == 0 && begun.length == 0;
    }

    /** Copies what comes next, as far as there is room; it still waits. */
    void copyTo(ByteBuffer dst) {
        put(begun, 0, begun.length, dst);
        for (Batch batch : waiting) {
            if (!dst.hasRemaining()) {
                return;
            }
            put(batch.bytes(), batch.start(), batch.length(), dst);
        }
    }

    /** Says that the first so many bytes are with the kernel. */
    void written(int count) {
        int left = count - Math.min(count, begun.length);
        begun = count >= begun.length ? NOTHING : Arrays.copyOfRange(begun, count, begun.length);
        while (left > 0) {
            Batch first = waiting.remove();
            if (left >= first.length()) {
                left -= first.length();
                take(first.frames(), first.payloadLength());
            } else {
                takeFromFirst(first, left);
                left = 0;
            }
        }
    }

    /** Lets go of what waits. */
    void abandon() {
        tally.abandoned(frames);
        waiting.clear();
        frames = 0;
        bytes = 0;
        begun = NOTHING;
    }

    private void takeFromFirst(Batch first, int count) {
        int written = first.start() + count;
        int at = first.start();
        int whole = 0;
        int payload = 0;
        while (at < written) {
            int end = first.endOfFrame(at);
            whole++;
            payload += end - at - FrameHeader.SIZE;
            at = end;
        }
        begun = Arrays.copyOfRange(first.bytes(), written, at);
        take(whole, payload);
        if (at < first.end()) {
            waiting.addFirst(new Batch(first.bytes(), at, first.end(), first.frames() - whole));
        }
    }

    private void take(int count, int payload) {
        frames -= count;
        bytes -= payload;
        taken += count;
        tally.taken(count);
    }

    private void add(Batch batch) {
        waiting.add(batch);
        frames += batch.frames();
        bytes += batch.payloadLength();
    }

    private void addWhatFits(Batch batch) {
        int at = batch.start();
        int count = 0;
        int payload = 0;
        while (count < batch.frames()) {
            int end = batch.endOfFrame(at);
            int length = end - at - FrameHeader.SIZE;
            // One that is over the limit by itself finds room where nothing else waits: else it never would.
            if (!fits(count + 1, payload + length) && frames + count > 0) {
                break;
            }
            at = end;
            count++;
            payload += length;
        }
        if (count > 0) {
            add(batch.first(count, at));
        }
        droppedNewest += batch.frames() - count;
        tally.droppedNewest(batch.frames() - count);
    }

    /** One after the other until it fits, the last one excepted: but what is gone of one batch is counted, and let go, together. */
    private void dropOldest() {
        while (frames > 1 && !fits(0, 0)) {
            Batch first = waiting.remove();
            int at = first.start();
            int gone = 0;
            do {
                int end = first.endOfFrame(at);
                bytes -= end - at - FrameHeader.SIZE;
                at = end;
                frames--;
                gone++;
            } while (gone < first.frames() && frames > 1 && !fits(0, 0));
            if (gone < first.frames()) {
                waiting.addFirst(new Batch(first.bytes(), at, first.end(), first.frames() - gone));
            }
            droppedOldest += gone;
            tally.droppedOldest(gone);
        }
    }

    private boolean fits(int moreFrames, long moreBytes) {
        return frames + moreFrames <= limits.frames() && bytes + moreBytes <= limits.bytes();
    }

    private static void put(byte[] src, int offset, int length, ByteBuffer dst) {
        dst.put(src, offset, Math.min(length, dst.remaining()));
    }
}
