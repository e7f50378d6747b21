package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.transport.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A Java client that does with batches what the client of the Rust crate does: they take turns, message by message in the
 * order of the contract, and each compares every byte that comes back.
 */
final class JavaParty implements AutoCloseable {
    private static final int BATCH = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<? extends MessageCodec<?>> codecs;
    private final Connection connection;
    private final Subscription<RawFrame> arrived;
    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private final UnaryOperator<byte[]> beforeSending;
    private long compared;

    JavaParty(Schema<?> schema, Endpoint bus, HandshakePolicy handshake) {
        this(schema, bus, handshake, payload -> payload);
    }

    /** @param beforeSending what is done to the payloads of answers: nothing, unless a defect is planted */
    JavaParty(Schema<?> schema, Endpoint bus, HandshakePolicy handshake, UnaryOperator<byte[]> beforeSending) {
        this.codecs = schema.codecs();
        this.beforeSending = beforeSending;
        this.connection = Mycelium.builder(schema)
                .endpoint(bus)
                .handshake(handshake)
                .reconnect(ReconnectPolicy.NEVER)
                .onError(errors::add)
                .connect();
        this.arrived = connection.subscribeRaw();
    }

    /** Publishes seeded messages, compares their echo, and then the same from whoever answers. */
    void ask(long frames, long seed) throws InterruptedException {
        publishSeeded(frames, seed, true);
    }

    /** Publishes seeded messages and compares their echo. */
    void echo(long frames, long seed) throws InterruptedException {
        publishSeeded(frames, seed, false);
    }

    private void publishSeeded(long frames, long seed, boolean answered) throws InterruptedException {
        Seeded random = new Seeded(seed);
        for (long first = 0; first < frames; first += BATCH) {
            List<byte[]> batch = new ArrayList<>();
            for (long number = first; number < Math.min(frames, first + BATCH); number++) {
                batch.add(made(codec(number), random));
            }
            publish(first, batch);
            compare("echo", first, batch);
            if (answered) {
                compare("answer", first, batch);
            }
        }
        assertThat(errors).isEmpty();
    }

    /** Reads messages, makes records of them and bytes of these, publishes them, and compares their echo. */
    void answer(long frames) throws InterruptedException {
        for (long first = 0; first < frames; first += BATCH) {
            List<byte[]> batch = new ArrayList<>();
            for (long number = first; number < Math.min(frames, first + BATCH); number++) {
                byte[] received = next("message", number);
                byte[] again = again(codec(number), received);
                same("message", number, again, received);
                batch.add(beforeSending.apply(again));
            }
            publish(first, batch);
            compare("echo", first, batch);
        }
        assertThat(errors).isEmpty();
    }

    /** Returns how many frames came and were compared. */
    long compared() {
        return compared;
    }

    @Override
    public void close() {
        connection.close();
    }

    private MessageCodec<?> codec(long number) {
        return codecs.get((int) (number % codecs.size()));
    }

    private static <T> byte[] made(MessageCodec<T> codec, Seeded random) {
        var fields = codec.layout().fields();
        return codec.encode(codec.ofValues(NeutralValues.toValues(fields, ValueGenerator.generate(fields, random))));
    }

    private static <T> byte[] again(MessageCodec<T> codec, byte[] payload) {
        return codec.encode(codec.decode(payload));
    }

    private void publish(long first, List<byte[]> batch) {
        for (int i = 0; i < batch.size(); i++) {
            connection.publisher(codec(first + i)).publishPayload(batch.get(i));
        }
    }

    private void compare(String what, long first, List<byte[]> batch) throws InterruptedException {
        for (int i = 0; i < batch.size(); i++) {
            same(what, first + i, batch.get(i), next(what, first + i));
        }
    }

    private byte[] next(String what, long number) throws InterruptedException {
        RawFrame frame = arrived.poll(PATIENCE);
        if (frame == null || frame.typeId() != codec(number).typeId()) {
            throw new AssertionError(what + " of frame " + number + ", "
                    + codec(number).layout().name() + ": " + (frame == null ? "nothing came" : frame) + "; " + errors);
        }
        return frame.payload().toByteArray();
    }

    private void same(String what, long number, byte[] expected, byte[] found) {
        int at = Arrays.mismatch(expected, found);
        if (at >= 0) {
            throw new AssertionError(what + " of frame " + number + ", "
                    + codec(number).layout().name() + ": payload differs at byte " + at);
        }
        compared++;
    }
}
