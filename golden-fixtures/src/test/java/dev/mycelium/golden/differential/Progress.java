package dev.mycelium.golden.differential;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Says how far a long run is: cases, rate, time left; at most every few seconds, and nothing at all in a short run. */
final class Progress {
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final String what;
    private final String unit;
    private final long goal;
    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long startedAt;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong sayNextAt;

    Progress(String what, String unit, long goal, PrintStream out, LongSupplier nanoTime) {
        this.what = what;
        this.unit = unit;
        this.goal = goal;
        this.out = out;
        this.nanoTime = nanoTime;
        this.startedAt = nanoTime.getAsLong();
        this.sayNextAt = new AtomicLong(startedAt + EVERY_NANOS);
    }

    void add(int cases) {
        long sum = done.addAndGet(cases);
        long now = nanoTime.getAsLong();
        long due = sayNextAt.get();
        if (now - due >= 0 && sum < goal && sayNextAt.compareAndSet(due, now + EVERY_NANOS)) {
            double rate = rate(sum, now);
            long left = Math.round((goal - sum) / rate);
            out.println(String.format(
                    Locale.ROOT, "%s: %,d of %,d %s, %,.0f/s, %s left", what, sum, goal, unit, rate, clock(left)));
        }
    }

    long done() {
        return done.get();
    }

    /** The last word: {@code differential: 1,000,000 cases, 0 differences, 212,345/s}. */
    void finish(int differences, String remark) {
        long sum = done.get();
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d %s, %d differences, %,.0f/s, %s",
                what,
                sum,
                unit,
                differences,
                rate(sum, nanoTime.getAsLong()),
                remark));
    }

    private double rate(long sum, long now) {
        return sum / Math.max(1e-9, (now - startedAt) / 1e9);
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
