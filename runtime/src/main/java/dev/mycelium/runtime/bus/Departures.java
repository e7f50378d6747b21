package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.frame.FrameHeader;
import java.util.concurrent.atomic.AtomicLong;

/** What a connection does with the frames that it sends: remembers them, hands them to the link, counts them. */
final class Departures {
    private final ConnectionMeters meters;
    private final OwnEchoes echoes;
    private final AtomicLong frames = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    Departures(ConnectionMeters meters, OwnEchoes echoes) {
        this.meters = meters;
        this.echoes = echoes;
    }

    /** Throws what the link throws; the frame was not sent then. */
    void send(Link link, int typeId, byte[] payload, int offset, int length) {
        echoes.sent(typeId, payload, offset, length);
        try {
            link.send(typeId, payload, offset, length);
        } catch (RuntimeException e) {
            echoes.cameBack(typeId, payload, offset, length);
            throw e;
        }
        count(length);
    }

    /** Returns whether the link took the frame. */
    boolean trySend(Link link, int typeId, byte[] payload, int offset, int length) {
        echoes.sent(typeId, payload, offset, length);
        boolean taken = false;
        try {
            taken = link.trySend(typeId, payload, offset, length);
        } finally {
            if (!taken) {
                echoes.cameBack(typeId, payload, offset, length);
            }
        }
        if (taken) {
            count(length);
        }
        return taken;
    }

    private void count(int length) {
        long whole = FrameHeader.SIZE + (long) length;
        frames.incrementAndGet();
        bytes.addAndGet(whole);
        meters.framesOut.add(1);
        meters.bytesOut.add(whole);
    }

    long frames() {
        return frames.get();
    }

    long bytes() {
        return bytes.get();
    }
}
