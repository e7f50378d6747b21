package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.socket.FrameSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a connection does with the frames that it sends, for as long as it is open: remembers them if it must, hands them to the link,
 * counts them, and expects their echoes.
 */
final class Departures {
    private final FrameLimits limits;
    private final ConnectionMeters meters;
    private final OwnEchoes echoes;
    private final Confirmations confirmations;
    private final Link link;
    private final Supplier<@Nullable BusClosedException> closed;

    /**
     * Makes them for a connection.
     *
     * @param closed why the connection is closed, or null while it is not
     */
    Departures(
            FrameLimits limits,
            ConnectionMeters meters,
            OwnEchoes echoes,
            Confirmations confirmations,
            Link link,
            Supplier<@Nullable BusClosedException> closed) {
        this.limits = limits;
        this.meters = meters;
        this.echoes = echoes;
        this.confirmations = confirmations;
        this.link = link;
        this.closed = closed;
    }

    /** Throws what the link throws; the frame was not sent then. */
    <T> void send(FrameSource<T> source, T of) {
        requireOpen();
        limits.requireSendable(source.typeId(of), source.length(of));
        try {
            if (echoes.areWanted()) {
                sendRemembered(Frame.of(source, of));
            } else {
                link.send(source, of);
            }
        } catch (BusClosedException e) {
            // While it waited: the link knows that it was closed, but not why.
            requireOpen();
            throw e;
        }
        count(source.length(of));
    }

    /** Returns whether the link took the frame. */
    <T> boolean trySend(FrameSource<T> source, T of) {
        requireOpen();
        limits.requireSendable(source.typeId(of), source.length(of));
        boolean taken = echoes.areWanted() ? trySendRemembered(Frame.of(source, of)) : link.trySend(source, of);
        if (taken) {
            count(source.length(of));
        }
        return taken;
    }

    /** Sends a frame, and completes when it comes back. */
    CompletableFuture<Void> sendConfirmed(Frame frame, Duration timeout) {
        requireOpen();
        return confirmations.expect(frame, timeout, () -> send(Frame.COPIES, frame));
    }

    /** Remembered before it is sent: the echo may be faster than whoever sends. */
    private void sendRemembered(Frame frame) {
        echoes.sent(frame);
        try {
            link.send(Frame.COPIES, frame);
        } catch (RuntimeException e) {
            forget(frame);
            throw e;
        }
    }

    private boolean trySendRemembered(Frame frame) {
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

    private void requireOpen() {
        BusClosedException why = closed.get();
        if (why != null) {
            throw why.anew();
        }
    }

    private void count(int length) {
        meters.framesOut.add(1);
        meters.bytesOut.add(FrameHeader.SIZE + (long) length);
    }
}
