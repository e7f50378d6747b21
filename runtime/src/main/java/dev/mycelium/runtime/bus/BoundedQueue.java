package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Deadline;
import java.util.ArrayDeque;
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
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition drained = lock.newCondition();
    private final ArrayDeque<Entry<E>> entries = new ArrayDeque<>();
    private long bytes;
    private boolean closed;
    private long offered;
    private long taken;
    private long droppedOldest;
    private long droppedNewest;
    private long refused;

    BoundedQueue(QueueLimits limits) {
        this.limits = limits;
    }

    /**
     * Brings an element. An interrupt does not end the wait of {@link Overflow#BLOCK}, closing does.
     *
     * @return false if the element found no room and the policy is to disconnect
     */
    boolean offer(E element, int size) {
        lock.lock();
        try {
            offered++;
            while (limits.overflow() == Overflow.BLOCK && !closed && !hasRoom(size)) {
                drained.awaitUninterruptibly();
            }
            if (closed) {
                refused++;
                return true;
            }
            while (limits.overflow() == Overflow.DROP_OLDEST && !hasRoom(size)) {
                removeFirst();
                droppedOldest++;
            }
            if (!hasRoom(size)) {
                droppedNewest++;
                return limits.overflow() != Overflow.DISCONNECT;
            }
            entries.add(new Entry<>(element, size));
            bytes += size;
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

    /** Takes no more elements and wakes whoever waits, on either side. */
    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
            drained.signalAll();
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

    private @Nullable E takeFirst() {
        if (entries.isEmpty()) {
            return null;
        }
        taken++;
        drained.signalAll();
        return removeFirst();
    }

    private E removeFirst() {
        Entry<E> first = entries.remove();
        bytes -= first.bytes();
        return first.element();
    }
}
