package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Java and Rust on one bus, that of Rust and that of Java: every message of four families, both ways, byte for byte. */
@Tag("rust")
class RustBusTest {
    private static final Path FOLDER = Path.of("target", "differential", "bus");
    private static final List<String> FAMILIES = List.of("chat", "defi", "game", "telemetry");
    private static final List<String> TRANSPORTS = List.of("unix", "tcp");
    private static final List<String> HOSTS = List.of("rust", "java");

    private static Exchange exchange;

    @BeforeAll
    static void build() throws Exception {
        RustCrate crate = RustCrate.build(Families.files(), RustCrate.Purpose.SERVE, FOLDER);
        exchange = new Exchange(crate, arguments -> crate.run("client", arguments));
    }

    /** Half of the frames of a run are published by who asks, half by who answers. */
    @Test
    void everyMessageCrossesBothWaysOnBothBuses() throws Exception {
        int runs = HOSTS.size() * TRANSPORTS.size() * FAMILIES.size() * 2;
        long each = RunSettings.frames() / (2L * runs);
        long seed = RunSettings.seed();
        long compared = 0;
        List<String> done = new ArrayList<>();
        for (String host : HOSTS) {
            for (String transport : TRANSPORTS) {
                for (String family : FAMILIES) {
                    compared += exchange.javaAnswers(host, transport, family, each, seed, payload -> payload);
                    compared += exchange.javaAsks(host, transport, family, each, seed);
                }
                done.add(host + " over " + transport);
            }
        }
        System.out.printf(
                "buses %s: %,d frames of %d families published, half by Java and half by Rust; "
                        + "Java compared %,d, Rust as many, 0 bytes differ, seed %d%n",
                String.join(", ", done), each * 2 * runs, FAMILIES.size(), compared, seed);
        assertThat(compared).isEqualTo(each * 2 * runs);
    }

    /** The check is worth something: one changed bit in an answer of Java's, and Rust says which. */
    @Test
    void aBitThatJavaChangesIsFoundByRust() {
        UnaryOperator<byte[]> last = payload -> {
            payload[payload.length - 1] ^= 1;
            return payload;
        };
        String complaint = "";
        try {
            exchange.javaAnswers("java", "tcp", "chat", 200, 1, last);
        } catch (Exception | AssertionError found) {
            complaint = String.valueOf(found.getMessage());
        }
        assertThat(complaint).contains("answer of frame 0, TextMessage: byte 317 of header and payload is ");
    }
}
