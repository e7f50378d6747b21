package dev.mycelium.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unix:/run/acme/bus.sock",
                "unix:bus.sock",
                "tcp://127.0.0.1:9091",
                "tcp://localhost:0",
                "tcp://[::1]:65535",
                "tls://bus.acme.com:9092",
                "inproc:trading-1.a_b",
            })
    void theTextOfAnEndpointIsTheTextThatItWasReadFrom(String text) {
        assertThat(Endpoint.parse(text)).hasToString(text);
    }

    @Test
    void textAndCodeNameTheSame() {
        assertThat(Endpoint.parse("unix:/run/bus")).isEqualTo(Endpoint.unix("/run/bus"));
        assertThat(Endpoint.parse("unix:///run/bus")).isEqualTo(new Endpoint.Unix(Path.of("/run/bus")));
        assertThat(Endpoint.parse("tcp://[fe80::1]:7")).isEqualTo(Endpoint.tcp("fe80::1", 7));
        assertThat(Endpoint.parse("tls://a:7")).isEqualTo(Endpoint.tls("a", 7)).isNotEqualTo(Endpoint.tcp("a", 7));
        assertThat(Endpoint.parse("inproc:x")).isEqualTo(Endpoint.inproc("x"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    ``, `endpoint "": must be unix:/path, tcp://host:port, tls://host:port or inproc:name`
                    /run/bus, `endpoint "/run/bus": must be unix:/path, tcp://host:port, tls://host:port or inproc:name`
                    TCP://a:1, `endpoint "TCP://a:1": must be unix:/path, tcp://host:port, tls://host:port or inproc:name`
                    unix:, `endpoint "unix:": the path of a Unix socket is empty`
                    unix://run/bus, `endpoint "unix://run/bus": a Unix socket has no host: unix:/path or unix:///path`
                    tcp://a, `endpoint "tcp://a": there is no port: host:port is expected`
                    tcp://:1, `endpoint "tcp://:1": the host is empty`
                    tcp://a:, `endpoint "tcp://a:": port "" is not a number of 0..65535`
                    tcp://a:+1, `endpoint "tcp://a:+1": port "+1" is not a number of 0..65535`
                    tcp://a:999999999999, `endpoint "tcp://a:999999999999": port "999999999999" is not a number of 0..65535`
                    tcp://a:65536, `endpoint "tcp://a:65536": port 65536 is outside 0..65535`
                    tls://a:-1, `endpoint "tls://a:-1": port "-1" is not a number of 0..65535`
                    tcp://::1:9, `endpoint "tcp://::1:9": an IPv6 address stands in brackets: [::1]:port`
                    tcp://a/b:9, `endpoint "tcp://a/b:9": a host is a name or an address, not "a/b" (character 2)`
                    tcp://a b:9, `endpoint "tcp://a b:9": a host is a name or an address, not "a b" (character 2)`
                    tcp://me@a:9, `endpoint "tcp://me@a:9": a host is a name or an address, not "me@a" (character 3)`
                    inproc:, `endpoint "inproc:": the name of a bus in this process is letters, digits, '.', '_' and '-', not ""`
                    inproc:a/b, `endpoint "inproc:a/b": the name of a bus in this process is letters, digits, '.', '_' and '-', not "a/b"`
                    """)
    void aWrongTextIsShownWithWhatWouldBeRight(String text, String message) {
        assertThatThrownBy(() -> Endpoint.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aPathIsAsLongAsTheJdkTakesCountedInBytes() {
        assertThat(Endpoint.unix("/" + "x".repeat(105))).hasToString("unix:/" + "x".repeat(105));
        String tooLong = "/" + "x".repeat(104) + "é";
        assertThatThrownBy(() -> Endpoint.unix(tooLong))
                .hasMessage("the path of a Unix socket has 107 bytes, the JDK takes at most 106: " + tooLong);
        assertThatThrownBy(() -> Endpoint.unix("/a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no path: Nul character not allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "/run/acme/bus.sock, unix:/run/acme/bus.sock",
        "./odd:1, unix:./odd:1",
        "bus.sock, unix:bus.sock",
        "127.0.0.1:9091, tcp://127.0.0.1:9091",
        "[::1]:9091, tcp://[::1]:9091",
        "unix:/run/bus, unix:/run/bus",
        "tcp://a:1, tcp://a:1",
        "tls://a:1, tls://a:1",
        "inproc:x, inproc:x",
    })
    void theEnvironmentMayNameAPathOrAHostWithItsPort(String text, String endpoint) {
        assertThat(Endpoint.ofEnvironment(Map.of("MYCELIUM_SOCKET", text))).hasToString(endpoint);
    }

    @Test
    void anEnvironmentWithoutAnEndpointSaysWhatToDo() {
        assertThatThrownBy(() -> Endpoint.ofEnvironment(Map.of()))
                .hasMessage(
                        "MYCELIUM_SOCKET is not set: give it the path of a socket or host:port, or name an endpoint in"
                                + " the code");
        assertThatThrownBy(() -> Endpoint.ofEnvironment(Map.of("MYCELIUM_SOCKET", "")))
                .hasMessageStartingWith("MYCELIUM_SOCKET is empty: ");
        assertThatThrownBy(() -> Endpoint.ofEnvironment(Map.of("MYCELIUM_SOCKET", "a:b")))
                .hasMessage("MYCELIUM_SOCKET: endpoint \"tcp://a:b\": port \"b\" is not a number of 0..65535");
    }
}
