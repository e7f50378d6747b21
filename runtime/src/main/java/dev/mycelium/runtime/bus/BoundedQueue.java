package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.socket.Anticipation;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What waits between two threads: bounded in frames and bytes, exactly counted, closed once. What waits when it is closed
 * can still be taken.
 *
 * @param <E> what waits
 */
final class BoundedQueue<E> {

    private record Entry<E>(E element, int bytes) {}

    private final QueueLimits limits;
    private final DropMeters drops;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition drained = lock.newCondition();
    private final ArrayDeque<Entry<E>> entries = new ArrayDeque<>();
    /** How many entries there are, for who looks without the lock. */
    private final AtomicInteger seen = new AtomicInteger();

    private final Anticipation next = new Anticipation();
    private long bytes;
    private volatile boolean closed;
    private long offered;
    private long taken;
    private long droppedOldest;
    private long droppedNewest;
    private long refused;

    /** Called without the lock when there is something to take, or never will be again. */
    private volatile Runnable listener = () -> {};

    BoundedQueue(QueueLimits limits, DropMeters drops) {
        this.limits = limits;
        this.drops = drops;
    }

    /** Has somebody called whenever there is something to take, or never will be again; what waits now is not told. */
    void listen(Runnable onReady) {
        listener = onReady;
    }

    /**
     * Brings an element. An interrupt does not end the wait of {@link Overflow#BLOCK}, closing does.
     *
     * @return false if the element found no room and the policy is to disconnect
     */
    boolean offer(E element, int size) {
        boolean accepted = put(element, size);
        if (accepted) {
            listener.run();
        }
        return accepted;
    }

    private boolean put(E element, int size) {
        lock.lock();
        try {
            while (limits.overflow() == Overflow.BLOCK && !closed && !hasRoom(size)) {
                drained.awaitUninterruptibly();
            }
            offered++; // not before the wait, in which it would be the one that is nowhere
            if (closed) {
                refused++;
                drops.refused().add(1);
                return true;
            }
            while (limits.overflow() == Overflow.DROP_OLDEST && !hasRoom(size)) {
                removeFirst();
                droppedOldest++;
                drops.oldest().add(1);
            }
            if (!hasRoom(size)) {
                droppedNewest++;
                drops.newest().add(1);
                return limits.overflow() != Overflow.DISCONNECT;
            }
            entries.add(new Entry<>(element, size));
            bytes += size;
            seen.setRelease(entries.size());
            filled.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for an element; null if the queue is closed and empty. */
    @Nullable
    E take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (entries.isEmpty() && !closed) {
                filled.await();
            }
            return takeFirst();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #take()}, but an interrupt does not end the wait: for threads of ours that others may interrupt. */
    @Nullable
    E takeUninterruptibly() {
        anticipate();
        lock.lock();
        try {
            while (entries.isEmpty() && !closed) {
                filled.awaitUninterruptibly();
            }
            return takeFirst();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for an element until the deadline; null if there is none by then, or the queue is closed and empty. */
    @Nullable
    E poll(Deadline deadline) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            deadline.await(lock, filled, () -> !entries.isEmpty() || closed);
            return takeFirst();
        } finally {
            lock.unlock();
        }
    }

    /** Takes what is there; null if there is nothing. */
    @Nullable
    E poll() {
        lock.lock();
        try {
            return takeFirst();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more elements and wakes whoever waits, on either side. */
    void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            filled.signalAll();
            drained.signalAll();
        } finally {
            lock.unlock();
        }
        listener.run();
    }

    /** Returns how many wait now. */
    int depth() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether it takes no more. */
    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether there will never be an element again. */
    boolean isSpent() {
        lock.lock();
        try {
            return closed && entries.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    QueueCounters counters() {
        lock.lock();
        try {
            return new QueueCounters(offered, taken, droppedOldest, droppedNewest, refused, entries.size(), bytes);
        } finally {
            lock.unlock();
        }
    }

    /** An element that is over the limit by itself finds room where nothing else waits: else it never would. */
    private boolean hasRoom(int size) {
        return entries.isEmpty() || (entries.size() < limits.frames() && bytes + size <= limits.bytes());
    }

    /** Without the lock: looks again for an element that is likely to come soon, before waiting for it. */
    private void anticipate() {
        while (seen.get() == 0 && !closed && next.lookAgain()) {
            Thread.onSpinWait();
        }
    }

    private @Nullable E takeFirst() {
        if (entries.isEmpty()) {
            return null;
        }
        next.came();
        taken++;
        drained.signalAll();
        return removeFirst();
    }

    private E removeFirst() {
        Entry<E> first = entries.remove();
        bytes -= first.bytes();
        seen.setRelease(entries.size());
        return first.element();
    }
}
