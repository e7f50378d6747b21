package dev.mycelium.samples.polyglot;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.Subscription;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Ticks as fast as the slowest worker answers them, with so many on their way, and at most a thousand a second while one is not
 * there; each answer is looked at.
 */
final class Load implements AutoCloseable {
    private static final int ON_THEIR_WAY = 32;
    private static final Duration LIMIT = Duration.ofSeconds(BridgeProcess.LIMIT_SECONDS);

    private static final String NOBODY = "";

    private static final Duration PAUSE = Duration.ofMillis(1);

    private final Publisher<Tick> ticks;
    private final Subscription<Tick> answers;
    private final Map<String, Long> answered = new HashMap<>();
    private String excused = NOBODY;
    private String back = NOBODY;
    private long backAt;
    private long sent;
    private long publishedAt;

    Load(Connection conductor, List<String> workers) {
        ticks = conductor.publisher(Tick.CODEC);
        answers = conductor.subscribe(Tick.CODEC);
        workers.forEach(worker -> answered.put(worker, 0L));
    }

    /** Publishes until so many more were answered by all. */
    void run(int more) throws InterruptedException {
        long end = sent + more;
        until(() -> slowest() >= end);
    }

    /** Publishes until something is so: that a worker, which is being killed, is back. Until then it may miss ticks. */
    void runWithout(String worker, BooleanSupplier end) throws InterruptedException {
        excused = worker;
        until(end);
        back = worker;
        backAt = sent;
        answered.put(worker, sent);
        excused = NOBODY;
    }

    private void until(BooleanSupplier end) throws InterruptedException {
        long start = System.nanoTime();
        while (!end.getAsBoolean()) {
            while (sent - slowest() < ON_THEIR_WAY && isDue()) {
                sent++;
                publishedAt = System.nanoTime();
                ticks.publish(new Tick("conductor", 0, sent, JavaWorker.fill(sent)));
            }
            Tick answer = answers.poll(PAUSE);
            if (answer != null) {
                hear(answer);
            }
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IllegalStateException("after " + LIMIT.toSeconds() + " s and " + sent + " ticks "
                        + (excused.equals(NOBODY) ? "some are not answered" : excused + " is not back")
                        + "; these were answered last: " + answered);
            }
        }
    }

    /** Whoever is started again must be able to catch up with what it finds. */
    private boolean isDue() {
        return excused.equals(NOBODY) || System.nanoTime() - publishedAt >= PAUSE.toNanos();
    }

    private void hear(Tick answer) {
        Long last = answered.get(answer.sender());
        if (last == null) {
            return; // the conductor's own
        }
        if (!answer.fill().equals(JavaWorker.fill(answer.number()))) {
            throw new IllegalStateException("torn: " + answer);
        }
        if (answer.sender().equals(back) && answer.number() <= backAt) {
            return; // what waited for it before it could keep up
        }
        boolean mayMiss = answer.sender().equals(excused) && answer.number() > last;
        if (answer.number() != last + 1 && !mayMiss) {
            throw new IllegalStateException(answer.sender() + " answers " + answer.number() + " after " + last);
        }
        answered.put(answer.sender(), answer.number());
    }

    private long slowest() {
        return answered.entrySet().stream()
                .filter(each -> !each.getKey().equals(excused))
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElseThrow();
    }

    @Override
    public void close() {
        answers.close();
    }
}
