package dev.mycelium.samples.marketdata;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.transport.Endpoint;
import java.time.Duration;

/** Hosts the bus, and publishes a day's quotes on it: {@code QuotePublisher unix:/path QUOTES}. */
public final class QuotePublisher {
    private static final String[] SYMBOLS = {"ACME", "MYCO", "SPORE", "HYPHA"};
    private static final int BURST = 100;

    private QuotePublisher() {}

    /** Ends when the subscriber has taken its leave. */
    public static void main(String[] args) throws Exception {
        Endpoint endpoint = Endpoint.parse(args[0]);
        long quotes = Long.parseLong(args[1]);
        // Room for the whole day: a subscriber that reads nothing for a while loses nothing here.
        QueueLimits room = new QueueLimits((int) quotes + 16, 64L << 20, Overflow.DISCONNECT);
        try (BusServer server = BusServer.builder(Contracts.SCHEMA)
                        .listen(endpoint)
                        .queue(room)
                        .start();
                Connection bus = Mycelium.connect(Contracts.SCHEMA, endpoint);
                Subscription<Presence> visitors = bus.subscribe(Presence.CODEC)) {
            System.out.println("listening on a Unix socket");
            System.out.println(visitors.take().name() + " has come");
            Live live = new Live(() -> line(server.counters(), bus));
            publish(bus, quotes);
            live.stop();
            bus.publisher(MarketClosed.CODEC)
                    .publishConfirmed(new MarketClosed(quotes), Duration.ofSeconds(10))
                    .get();
            System.out.println(visitors.take().name() + " has left");
            System.out.println(bus.snapshot().framesOut() - 1 + " quotes published, "
                    + server.counters().framesForwarded() + " frames handed on");
        }
    }

    private static void publish(Connection bus, long quotes) throws InterruptedException {
        Publisher<Quote> publisher = bus.publisher(Quote.CODEC);
        for (long sequence = 1; sequence <= quotes; sequence++) {
            long bid = 1_000_000 + sequence * 7919 % 10_000;
            publisher.publish(new Quote(sequence, SYMBOLS[(int) (sequence % SYMBOLS.length)], bid, bid + 25));
            if (sequence % BURST == 0) {
                Thread.sleep(5); // as a market does, in bursts
            }
        }
    }

    private static String line(BusServerCounters server, Connection bus) {
        return "%6d published, %d connected, %d handed on, %d waiting"
                .formatted(bus.snapshot().framesOut(), server.joined(), server.framesForwarded(), server.waiting());
    }
}
