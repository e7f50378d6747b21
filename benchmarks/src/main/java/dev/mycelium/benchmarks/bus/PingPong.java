package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.bus.Publisher;
import java.time.Duration;
import java.util.function.Consumer;

/** Publishes a message, and the next whenever that one has come back, on the thread that it comes back on. */
final class PingPong implements Consumer<TextMessage> {
    private final Publisher<TextMessage> publisher;
    private final Patience patience = new Patience();
    private final Samples samples = new Samples();
    private final long end;
    private long number;
    private long sent;

    PingPong(Publisher<TextMessage> publisher, Duration time) {
        this.publisher = publisher;
        this.end = System.nanoTime() + time.toNanos();
    }

    double play() throws InterruptedException {
        ping();
        patience.await("round trips");
        return samples.median();
    }

    @Override
    public void accept(TextMessage back) {
        long now = System.nanoTime();
        try {
            Text.require(back, number);
            samples.add(now - sent);
            if (now < end || !samples.isEnough()) {
                ping();
            } else {
                patience.done();
            }
        } catch (RuntimeException e) {
            patience.failed(e);
        }
    }

    private void ping() {
        sent = System.nanoTime();
        publisher.publish(Text.numbered(++number));
    }
}
