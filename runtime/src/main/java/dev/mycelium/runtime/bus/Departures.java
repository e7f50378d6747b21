package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.socket.FrameSource;

/** What a connection does with the frames that it sends: remembers them if it must, hands them to the link, counts them. */
final class Departures {
    private final FrameLimits limits;
    private final ConnectionMeters meters;
    private final OwnEchoes echoes;

    Departures(FrameLimits limits, ConnectionMeters meters, OwnEchoes echoes) {
        this.limits = limits;
        this.meters = meters;
        this.echoes = echoes;
    }

    /** Throws what the link throws; the frame was not sent then. */
    <T> void send(Link link, FrameSource<T> source, T of) {
        limits.requireSendable(source.typeId(of), source.length(of));
        if (echoes.areWanted()) {
            sendRemembered(link, Frame.of(source, of));
        } else {
            link.send(source, of);
        }
        count(source.length(of));
    }

    /** Returns whether the link took the frame. */
    <T> boolean trySend(Link link, FrameSource<T> source, T of) {
        limits.requireSendable(source.typeId(of), source.length(of));
        boolean taken = echoes.areWanted() ? trySendRemembered(link, Frame.of(source, of)) : link.trySend(source, of);
        if (taken) {
            count(source.length(of));
        }
        return taken;
    }

    /** Remembered before it is sent: the echo may be faster than whoever sends. */
    private void sendRemembered(Link link, Frame frame) {
        echoes.sent(frame);
        try {
            link.send(Frame.COPIES, frame);
        } catch (RuntimeException e) {
            forget(frame);
            throw e;
        }
    }

    private boolean trySendRemembered(Link link, Frame frame) {
        echoes.sent(frame);
        boolean taken = false;
        try {
            taken = link.trySend(Frame.COPIES, frame);
        } finally {
            if (!taken) {
                forget(frame);
            }
        }
        return taken;
    }

    private void forget(Frame unsent) {
        echoes.cameBack(unsent.typeId(), unsent.payload(), 0, unsent.payload().length);
    }

    private void count(int length) {
        meters.framesOut.add(1);
        meters.bytesOut.add(FrameHeader.SIZE + (long) length);
    }
}
