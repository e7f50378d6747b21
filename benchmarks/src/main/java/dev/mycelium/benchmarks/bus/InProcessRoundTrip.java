package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Publisher;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A text message to another connection of the process, which answers with a counter, since everybody gets everything; the
 * next when that has come back as a record.
 */
record InProcessRoundTrip() implements Contender {

    @Override
    public double measure(Path folder, Duration time) throws InterruptedException {
        try (InProcessBus bus = new InProcessBus(Contracts.SCHEMA)) {
            Connection left = bus.connect();
            Connection right = bus.connect();
            Publisher<CounterUpdate> answers = right.publisher(CounterUpdate.CODEC);
            right.subscribeOnReader(
                    TextMessage.CODEC, text -> answers.publish(new CounterUpdate(text.timestamp(), 1, 1)));
            PingPong game = new PingPong(left.publisher(TextMessage.CODEC), time);
            left.subscribeOnReader(CounterUpdate.CODEC, back -> game.accept(Text.numbered(back.counterId())));
            return game.play();
        }
    }
}
