package dev.mycelium.runtime.server;

import dev.mycelium.runtime.clock.Timer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches a connection whose client has ended what it sends: it may go on reading, or be gone, or be about to go, as many a
 * program ends one direction first and the other right behind it. For the bus's thread alone.
 */
final class HalfClosed {
    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final SocketChannel channel;
    private final HungUp hungUp;
    private final ServerOptions options;
    private final LongSupplier offered;
    private final BiFunction<Duration, Runnable, Timer> after;
    private final BiConsumer<CloseReason, String> close;
    private @Nullable Timer timer;
    private Duration pause = FIRST;
    private long offeredBefore;
    private long quietSince;

    /**
     * Makes a watch that has not begun.
     *
     * @param offered how many frames there were for the client until now
     * @param after has the bus's thread do something later
     * @param close closes the connection
     */
    HalfClosed(
            SocketChannel channel,
            HungUp hungUp,
            ServerOptions options,
            LongSupplier offered,
            BiFunction<Duration, Runnable, Timer> after,
            BiConsumer<CloseReason, String> close) {
        this.channel = channel;
        this.hungUp = hungUp;
        this.options = options;
        this.offered = offered;
        this.after = after;
        this.close = close;
    }

    void begin() {
        offeredBefore = offered.getAsLong();
        quietSince = options.clock().nanos();
        look();
    }

    void cancel() {
        if (timer != null) {
            timer.cancel();
        }
    }

    private void look() {
        if (hungUp.isHungUp(channel)) {
            close.accept(CloseReason.CLIENT_CLOSED, "both ways");
        } else if (!HungUp.isToldOf(channel) && isQuietTooLong()) {
            close.accept(CloseReason.HALF_CLOSED_TOO_LONG, "nothing was sent to it for " + options.halfClosedLimit());
        } else {
            timer = after.apply(pause, this::look);
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        }
    }

    private boolean isQuietTooLong() {
        long now = options.clock().nanos();
        if (offered.getAsLong() != offeredBefore) {
            offeredBefore = offered.getAsLong();
            quietSince = now;
        }
        return now - quietSince >= options.halfClosedLimit().toNanos();
    }
}
