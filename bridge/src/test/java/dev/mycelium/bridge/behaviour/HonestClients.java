package dev.mycelium.bridge.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.Programs;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.transport.Endpoint;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** One that publishes, and one that gets all of it in order, whatever a worker does beside them. */
final class HonestClients implements AutoCloseable {
    static final int COUNT = 2;

    /** Fewer than the bus keeps for somebody who reads. */
    private static final int AT_ONCE = 256;

    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final AtomicLong ofStubs = new AtomicLong();
    private final Connection receiver;
    private final Connection sender;
    private final Publisher<Beat> publisher;
    private long published;

    /** Written by the receiver's thread alone; 0 before the first. */
    private volatile long last;

    HonestClients(Endpoint bus) {
        receiver = connect(bus);
        receiver.subscribeOnReader(Beat.CODEC, this::arrived);
        sender = connect(bus);
        publisher = sender.publisher(Beat.CODEC);
        Programs.await("the receiver is on the bus", () -> {
            publishOne();
            return last > 0;
        });
    }

    private Connection connect(Endpoint bus) {
        return Mycelium.builder(Beat.SCHEMA)
                .endpoint(bus)
                .reconnect(ReconnectPolicy.NEVER)
                .onError(error -> wrong.add(error.getMessage()))
                .connect();
    }

    private void arrived(Beat beat) {
        if (beat.number() >= Beat.OF_STUBS) {
            ofStubs.incrementAndGet();
            return;
        }
        if (last > 0 && beat.number() != last + 1) {
            wrong.add(beat.number() + " came after " + last);
        }
        last = beat.number();
    }

    void publishOne() {
        publisher.publish(new Beat(++published));
    }

    void publish(int count) {
        for (int i = 1; i <= count; i++) {
            publishOne();
            if (i % AT_ONCE == 0) {
                awaitLast();
            }
        }
    }

    /** Returns how many came from stubs. */
    long ofStubs() {
        return ofStubs.get();
    }

    void requireAllInOrder() {
        awaitLast();
        assertThat(wrong).as("what honest clients notice").isEmpty();
        assertThat(sender.isOpen() && receiver.isOpen()).isTrue();
    }

    private void awaitLast() {
        Programs.await("all that was published", () -> last == published);
    }

    @Override
    public void close() {
        sender.close();
        receiver.close();
    }
}
