package dev.mycelium.command;

import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.clock.Clock;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** How much has passed, in one line; on a terminal it is rewritten in place while more comes. */
final class Traffic {
    /** How often it is rewritten. */
    static final Duration INTERVAL = Duration.ofMillis(500);

    private static final boolean TERMINAL = Boolean.getBoolean("mycelium.progress");
    private static final double NANOS = 1e9;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final Clock clock;
    private final long began;
    private long frames;
    private long bytes;
    private long shownAt;
    private long shownFrames;
    private boolean shown;

    Traffic(PrintWriter err, Clock clock) {
        this.err = err;
        this.clock = clock;
        this.began = clock.nanos();
        this.shownAt = began;
    }

    /** One more has passed. */
    void add(RawFrame frame) {
        add(frame.payload().size());
    }

    /** One more has passed, of so many payload bytes. */
    void add(int payloadBytes) {
        frames++;
        bytes += payloadBytes;
    }

    long frames() {
        return frames;
    }

    /** Rewrites the line, if there is a terminal and it is time to. */
    void show() {
        long since = clock.nanos() - shownAt;
        if (!TERMINAL || since < INTERVAL.toNanos()) {
            return;
        }
        String rate = String.format(Locale.ROOT, ", %,.0f frames/s", (frames - shownFrames) * NANOS / since);
        err.print(CLEAR_LINE + counted() + rate);
        err.flush();
        shown = true;
        shownAt += since;
        shownFrames = frames;
    }

    /** Takes the line away: whatever is printed next begins at the margin. */
    void hide() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
        }
    }

    /** Returns all of it: {@code 3 frames, 48 payload bytes, in 1.5 s}. */
    @Override
    public String toString() {
        return counted() + String.format(Locale.ROOT, ", in %.1f s", (clock.nanos() - began) / NANOS);
    }

    private String counted() {
        return String.format(Locale.ROOT, "%,d %s, %,d payload bytes", frames, frames == 1 ? "frame" : "frames", bytes);
    }
}
