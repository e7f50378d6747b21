package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.peer.Script;
import dev.mycelium.testkit.peer.ScriptedPeer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a client of TLS asks for, and how the one is named that it does not get. */
@Timeout(60)
class TlsNamesTest {
    @RegisterExtension
    final Surroundings around = new Surroundings();

    @ParameterizedTest
    @ValueSource(strings = {"acme_bus", "bus.acme.com.", "-bus"})
    void aHostThatNoCertificateCanBeForIsRefusedBeforeAnythingIsConnectedTo(String host) {
        assertThatThrownBy(() -> Mycelium.connect(Tick.SCHEMA, Endpoint.tls(host, 9092)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no certificate can be for \"" + host + "\" (")
                .hasMessageEndingWith(": connect to another name, or say the certificate's by withServerName(...)");
    }

    @Test
    void soIsSuchANameThatWasAskedFor() {
        assertThatThrownBy(() -> Mycelium.builder(Tick.SCHEMA)
                        .endpoint(Endpoint.tls("127.0.0.1", 9092))
                        .tls(TlsSettings.DEFAULT.withServerName("the bus"))
                        .connect())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no certificate can be for \"the bus\" (");
    }

    @Test
    void whoDoesNotSpeakTlsIsNamed() throws Exception {
        try (ScriptedPeer plain =
                ScriptedPeer.listen(Endpoint.tcp("127.0.0.1", 0), Script.begin().close())) {
            Endpoint tls = Endpoint.tls("127.0.0.1", ((Endpoint.Tcp) plain.endpoint()).port());
            assertThatThrownBy(() -> Mycelium.connect(Tick.SCHEMA, tls))
                    .isInstanceOf(BusUnavailableException.class)
                    .hasMessageStartingWith("cannot connect to " + tls + ": ");
        }
    }
}
