package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.transport.Endpoint;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code inproc:name}, which whoever names it is on. */
class NamedBusTest {
    private static final Endpoint TRADING = Endpoint.inproc("trading");
    private static final Schema<Tick> OTHER =
            new Schema<>(SchemaDigest.ofHex("ab".repeat(32)), 0, 0, 0, List.of(Tick.CODEC));

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @Test
    void isOneForAllWhoNameItAndGoneWithTheLast() throws Exception {
        List<ConnectionState> states = new CopyOnWriteArrayList<>();
        try (Connection left = Mycelium.connect(Tick.SCHEMA, TRADING);
                Connection right = Mycelium.builder(Tick.SCHEMA)
                        .endpoint(TRADING)
                        .onState((state, cause) -> states.add(state))
                        .connect();
                Connection elsewhere = Mycelium.connect(OTHER, Endpoint.inproc("weather"))) {
            Subscription<Tick> ticks = right.subscribe(Tick.CODEC);
            Subscription<Tick> none = elsewhere.subscribe(Tick.CODEC);
            left.publisher(Tick.CODEC).publish(new Tick("me", 1));
            assertThat(ticks.take().number()).isEqualTo(1);
            assertThat(none.counters().offered()).isZero();

            assertThatThrownBy(() -> Mycelium.connect(OTHER, TRADING))
                    .isInstanceOf(HandshakeException.class)
                    .hasMessageContainingAll(
                            Tick.SCHEMA.digest().toString(), OTHER.digest().toString());
        }
        assertThat(states).containsExactly(ConnectionState.UP, ConnectionState.CLOSED);
        // There is no bus of that name any more, so another contract may have one.
        Mycelium.connect(OTHER, TRADING).close();
    }
}
