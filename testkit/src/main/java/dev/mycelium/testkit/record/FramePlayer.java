package dev.mycelium.testkit.record;

import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Plays recordings: each frame at its time, or faster, or at once.
 *
 * <pre>
 * try (Recording recording = Recording.open(file)) {
 *     new FramePlayer(Clock.system(), 1).play(recording, connection::publishRaw);
 * }
 * </pre>
 */
public final class FramePlayer {
    private final Clock clock;
    private final double speed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition never = lock.newCondition();

    /**
     * Makes a player.
     *
     * @param clock by which the times pass
     * @param speed 1 as it was, 2 twice as fast, {@link Double#POSITIVE_INFINITY} without waiting; more than 0
     * @throws IllegalArgumentException if the speed is not more than 0
     */
    public FramePlayer(Clock clock, double speed) {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("speed " + speed + " must be more than 0");
        }
        this.clock = clock;
        this.speed = speed;
    }

    /**
     * Plays what is left of a recording. Frames that came late, since {@code to} took long, do not wait.
     *
     * @param to is given each frame; what it throws ends the playing
     * @return how many frames were played
     * @throws IOException if the file cannot be read
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public long play(Recording recording, Consumer<? super RawFrame> to) throws IOException, InterruptedException {
        long began = clock.nanos();
        long played = 0;
        Optional<RecordedFrame> next = recording.next();
        while (next.isPresent()) {
            long due = (long) (next.get().nanos() / speed);
            await(Duration.ofNanos(due - (clock.nanos() - began)));
            to.accept(next.get().frame());
            played++;
            next = recording.next();
        }
        return played;
    }

    private void await(Duration time) throws InterruptedException {
        lock.lock();
        try {
            Deadline.after(clock, time).await(lock, never, () -> false);
        } finally {
            lock.unlock();
        }
    }
}
