package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.metrics.Metrics;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for the bus to send a frame back. The wire has no acknowledgement; but the bus sends every frame that it accepts
 * to its sender too, so the same bytes coming back mean that it did.
 */
final class Confirmations {

    private record Key(int typeId, ByteBuffer payload) {
        static Key of(int typeId, byte[] array, int offset, int length) {
            return new Key(typeId, ByteBuffer.wrap(array, offset, length));
        }
    }

    private final Clock clock;
    private final Metrics.Times roundTrip;
    private final Map<Key, ArrayDeque<CompletableFuture<Void>>> waiting = new HashMap<>();
    /** Whether anybody has ever waited: before, no frame that arrives pays for it. */
    private volatile boolean wanted;

    private @Nullable BusClosedException closed;

    Confirmations(Clock clock, Metrics.Times roundTrip) {
        this.clock = clock;
        this.roundTrip = roundTrip;
    }

    /**
     * Waits for the echo of a frame, from before it is sent: the echo may be faster than whoever sends.
     *
     * @param send hands the frame to the bus; of one that was not sent nobody expects an echo, which is then somebody else's
     */
    CompletableFuture<Void> expect(Frame frame, Duration timeout, Runnable send) {
        CompletableFuture<Void> confirmed = new CompletableFuture<>();
        long sent = clock.nanos();
        Key key = Key.of(frame.typeId(), frame.payload(), 0, frame.payload().length);
        wanted = true;
        synchronized (waiting) {
            if (closed != null) {
                throw closed.anew();
            }
            waiting.computeIfAbsent(key, same -> new ArrayDeque<>()).add(confirmed);
        }
        Timer timer = clock.schedule(timeout, () -> runOut(confirmed, timeout));
        CompletableFuture<Void> done = confirmed.whenComplete((nothing, error) -> {
            timer.cancel();
            if (error == null) {
                roundTrip.record(clock.nanos() - sent);
            }
            forget(key, confirmed);
        });
        try {
            send.run();
        } catch (RuntimeException e) {
            confirmed.completeExceptionally(e);
            throw e;
        }
        return done;
    }

    /** Not on the clock's thread: what the program does behind it may take long, and all that wait by the clock would too. */
    private static void runOut(CompletableFuture<Void> confirmed, Duration timeout) {
        TimeoutException late = new TimeoutException("the bus did not send the frame back within " + timeout);
        confirmed.defaultExecutor().execute(() -> confirmed.completeExceptionally(late));
    }

    /** Equal frames are confirmed in the order in which they were sent. */
    void arrived(int typeId, byte[] array, int offset, int length) {
        if (!wanted) {
            return;
        }
        CompletableFuture<Void> confirmed;
        do {
            // One that has just run out of time does not use the echo up.
            confirmed = first(typeId, array, offset, length);
        } while (confirmed != null && !confirmed.complete(null));
    }

    private @Nullable CompletableFuture<Void> first(int typeId, byte[] array, int offset, int length) {
        synchronized (waiting) {
            if (waiting.isEmpty()) {
                return null;
            }
            ArrayDeque<CompletableFuture<Void>> same = waiting.get(Key.of(typeId, array, offset, length));
            return same == null ? null : same.poll();
        }
    }

    /** Nobody waits any more, now or later. */
    void close(BusClosedException why) {
        synchronized (waiting) {
            closed = why;
        }
        lost(why);
    }

    /** The bus that could have confirmed is gone. */
    void lost(RuntimeException why) {
        ArrayDeque<CompletableFuture<Void>> all = new ArrayDeque<>();
        synchronized (waiting) {
            waiting.values().forEach(all::addAll);
        }
        all.forEach(each -> each.completeExceptionally(why));
    }

    private void forget(Key key, CompletableFuture<Void> confirmed) {
        synchronized (waiting) {
            ArrayDeque<CompletableFuture<Void>> same = waiting.get(key);
            if (same != null) {
                same.removeIf(each -> each == confirmed);
                if (same.isEmpty()) {
                    waiting.remove(key);
                }
            }
        }
    }
}
