package dev.mycelium.bridge.link;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** One way of a link: takes frames of some types from one bus, but not those that the link itself has put there, to another. */
final class Passing {
    private static final Logger LOG = System.getLogger(BusLink.class.getName());

    /** A bus that is gone must not stop the other one: the oldest go. */
    private static final SubscriptionOptions OPTIONS = SubscriptionOptions.DEFAULT
            .withQueue(new QueueLimits(1024, 64L << 20, Overflow.DROP_OLDEST))
            .withoutOwnEchoes();

    private final Set<Integer> types;
    private final Subscription<RawFrame> from;
    private final Connection to;
    private final AtomicLong passed = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final Thread thread;

    Passing(String name, Set<Integer> types, Connection from, Connection to) {
        this.types = types;
        this.from = from.subscribeRaw(OPTIONS);
        this.to = to;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Waits until what had come is passed on, once the connection from which it comes is closed. */
    void awaitEnd(long millis) throws InterruptedException {
        thread.join(millis);
    }

    long passed() {
        return passed.get();
    }

    long dropped() {
        QueueCounters queue = from.counters();
        return failed.get() + queue.droppedOldest();
    }

    private void run() {
        try {
            for (RawFrame frame : from) {
                if (types.contains(frame.typeId())) {
                    pass(frame);
                }
            }
        } catch (BusClosedException closed) {
            LOG.log(Level.DEBUG, "nothing more comes", closed);
        }
    }

    private void pass(RawFrame frame) {
        try {
            to.publishRaw(frame);
            passed.incrementAndGet();
        } catch (BusUnavailableException | IllegalArgumentException e) {
            // Of another size: the other bus has another contract under the same digest, or reads none.
            failed.incrementAndGet();
        } catch (BusClosedException closed) {
            failed.incrementAndGet();
        }
    }
}
