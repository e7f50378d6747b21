package dev.mycelium.command.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.link.LinkStatus;
import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ConnectionStatus;
import dev.mycelium.bridge.status.EndpointStatus;
import dev.mycelium.bridge.status.Totals;
import dev.mycelium.bridge.status.WorkerReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTextTest {
    private static final Totals TOTALS = new Totals(3, 1, 5, 9, 2, 4, 6);

    @Test
    void eachKindIsATableOfItsOwn() {
        BridgeStatus status = new BridgeStatus(
                "ab12",
                3725,
                false,
                List.of("worker model is BACKOFF, its last status 1"),
                TOTALS,
                List.of(new EndpointStatus("unix:/run/acme/bus.sock", true, 2)),
                List.of(
                        new ConnectionStatus(
                                "unix:/run/acme/bus.sock #1",
                                "JOINED",
                                Optional.of("ab12"),
                                65.4,
                                12345,
                                7,
                                10.25,
                                1234.5,
                                3,
                                2048,
                                1,
                                true),
                        new ConnectionStatus("w #2", "HANDSHAKE", Optional.empty(), 0.25, 0, 0, 0, 0, 0, 0, 0, false)),
                List.of(
                        new WorkerReport(
                                "pricer",
                                "UP",
                                Optional.of(4711L),
                                Optional.of(59.96),
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                0),
                        new WorkerReport(
                                "model",
                                "BACKOFF",
                                Optional.empty(),
                                Optional.empty(),
                                3,
                                Optional.of(1),
                                Optional.of(4.2),
                                10,
                                0)),
                List.of(new LinkStatus(
                        "rust", "tcp://127.0.0.1:9091", false, Optional.of("refused\u001b[2J"), 1, 2, 3)));
        assertThat(StatusText.of(status, false)).isEqualTo("""
                        bridge not ready, up 1h02m
                          worker model is BACKOFF, its last status 1
                        contract ab12
                        connections 3 came, 1 failed; frames 5 handed on, 6 refused, 2 dropped, 4 withheld

                        worker  state     pid     up  restarts  last status  starts in  lines lost
                        pricer  UP       4711  59.9s         0            -          -           0
                        model   BACKOFF     -      -         3            1       4.2s          10

                        endpoint                 accepts  connections
                        unix:/run/acme/bus.sock  yes                2

                        connection                  state              age  in/s  out/s     in  out  queued  bytes  dropped
                        unix:/run/acme/bus.sock #1  JOINED, blocked  1m05s  10.3   1235  12345    7       3   2.0K        1
                        w #2                        HANDSHAKE         0.2s   0.0    0.0      0    0       0      0        0

                        link  to                    state  sent  received  dropped  why
                        rust  tcp://127.0.0.1:9091  DOWN      1         2        3  refused?[2J
                        """);
    }

    @Test
    void nothingIsSaidOfWhatThereIsNoneOf() {
        BridgeStatus status =
                new BridgeStatus("ab12", 1, true, List.of(), TOTALS, List.of(), List.of(), List.of(), List.of());
        assertThat(StatusText.of(status, false)).hasLineCount(3).startsWith("bridge ready, up 1.0s\n");
        assertThat(StatusText.of(status, true)).startsWith("bridge \u001b[32mready\u001b[0m, up");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0s",
        "59.99, 59.9s",
        "60, 1m00s",
        "3599, 59m59s",
        "3600, 1h00m",
        "86399, 23h59m",
        "86400, 1d00h",
        "1000000, 11d13h",
    })
    void timesHaveTwoUnits(double seconds, String text) {
        assertThat(StatusText.time(seconds)).isEqualTo(text);
    }
}
