package dev.mycelium.samples.marketdata;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.transport.Endpoint;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Gets a day's quotes in two ways: each of them as a view, and the newest ones for a model that is too slow for all. */
public final class QuoteSubscriber {
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong outOfOrder = new AtomicLong();

    private QuoteSubscriber() {}

    /** Ends when the market has closed: {@code QuoteSubscriber unix:/path}. */
    public static void main(String[] args) throws InterruptedException {
        new QuoteSubscriber().run(Endpoint.parse(args[0]));
    }

    private void run(Endpoint endpoint) throws InterruptedException {
        ExecutorService modelThread = Executors.newSingleThreadExecutor();
        try (Connection bus = Mycelium.connect(Contracts.SCHEMA, endpoint)) {
            Subscription<MarketClosed> closing = bus.subscribe(MarketClosed.CODEC);
            bus.subscribeOnReader(new QuoteFlyweight(), this::see); // no object for a quote
            Subscription<Quote> newest =
                    bus.subscribe(Quote.CODEC, new QueueLimits(100, 1 << 20, Overflow.DROP_OLDEST));
            newest.deliverTo(modelThread, QuoteSubscriber::model);
            bus.publisher(Presence.CODEC).publish(new Presence("subscriber", 1));
            Live live = new Live(() -> line(bus, newest.counters()));
            MarketClosed day = closing.take();
            live.stop();
            System.out.println(last.get() + " of " + day.quotes() + " quotes seen, " + outOfOrder + " out of order");
            QueueCounters model = newest.counters();
            System.out.println("the model took some and " + (model.droppedOldest() > 0 ? "lost some" : "lost none")
                    + ", " + (model.taken() + model.droppedOldest() + model.frames()) + " with those that wait");
            bus.publisher(Presence.CODEC).publish(new Presence("subscriber", 0));
        } finally {
            modelThread.shutdownNow();
        }
    }

    /** On the connection's thread: the view is valid until this returns. */
    private void see(QuoteFlyweight quote) {
        long sequence = quote.sequence();
        if (sequence != last.get() + 1) {
            outOfOrder.incrementAndGet();
        }
        last.set(sequence);
    }

    /** A millisecond a quote, which is too much for all of them. */
    private static void model(Quote quote) {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(Connection bus, QueueCounters model) {
        return "%6d arrived, the model: %d taken, %d dropped, %d waiting"
                .formatted(bus.snapshot().framesIn(), model.taken(), model.droppedOldest(), model.frames());
    }
}
