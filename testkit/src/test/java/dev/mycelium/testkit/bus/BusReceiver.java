package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.ReaderSubscription;
import dev.mycelium.runtime.bus.ReceivedCounters;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One who receives in a {@link BusRun}, in one of the ways that there are, and remembers what came. */
final class BusReceiver {
    enum Kind {
        QUEUE,
        EXECUTOR,
        READER,
        VIEW
    }

    private final String name;
    private final Connection connection;
    private final Kind kind;
    private final @Nullable CountDownLatch stopped;
    private final boolean filtered;
    private final List<Tick> delivered = new CopyOnWriteArrayList<>();
    private final @Nullable Subscription<Tick> subscription;
    private final Supplier<ReceivedCounters> received;

    /**
     * Subscribes.
     *
     * @param stopped what the handler or taker waits for at its first message; null if it does not
     */
    BusReceiver(
            String name,
            Connection connection,
            SubscriptionOptions options,
            Kind kind,
            @Nullable CountDownLatch stopped) {
        this.name = name;
        this.connection = connection;
        this.kind = kind;
        this.stopped = stopped;
        this.filtered = !options.ownEchoes();
        if (kind == Kind.QUEUE || kind == Kind.EXECUTOR) {
            subscription = connection.subscribe(Tick.CODEC, options);
            received = subscription::received;
        } else {
            subscription = null;
            ReaderSubscription direct = kind == Kind.READER
                    ? connection.subscribeOnReader(Tick.CODEC, options, this::take)
                    : connection.subscribeOnReader(new TickFlyweight(), options, view -> take(view.toRecord()));
            received = direct::received;
        }
    }

    void start(ExecutorService threads) {
        if (subscription != null && kind == Kind.EXECUTOR) {
            subscription.deliverTo(threads, this::take);
        } else if (subscription != null) {
            Subscription<Tick> from = subscription;
            threads.execute(() -> from.forEach(this::take));
        }
    }

    private void take(Tick tick) {
        if (stopped != null) {
            Threads.awaitUnchecked(stopped);
        }
        delivered.add(tick);
    }

    boolean isOpen() {
        return connection.isOpen();
    }

    /** Whether everything that is on its way has arrived somewhere. */
    boolean isQuiet() {
        QueueCounters inbound = connection.counters();
        if (isOpen() && (inbound.frames() > 0 || received.get().arrived() != inbound.taken())) {
            return false;
        }
        ReceivedCounters counters = received.get();
        long handed = counters.handed();
        if (counters.arrived() != counters.ownEchoes() + counters.malformed() + counters.withheld() + handed) {
            return false; // the reader is at one just now
        }
        if (subscription == null) {
            return delivered.size() == handed;
        }
        QueueCounters queue = subscription.counters();
        return queue.frames() == 0 && queue.offered() == handed && delivered.size() == queue.taken();
    }

    BusLedger.Seen seen(boolean ended) {
        return new BusLedger.Seen(
                name,
                filtered ? name : null,
                ended,
                connection.counters(),
                received.get(),
                subscription == null ? null : subscription.counters(),
                List.copyOf(delivered));
    }

    @Override
    public String toString() {
        return name + " (" + kind + ")";
    }
}
