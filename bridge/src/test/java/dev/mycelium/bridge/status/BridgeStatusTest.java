package dev.mycelium.bridge.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeStatusTest {
    private static final String SMALL = "{\"digest\":\"ab\",\"uptime_seconds\":1.5,\"ready\":false,"
            + "\"problems\":[\"a \\\"quote\\\"\\u000a\\ud83d\\ude00\"],"
            + "\"totals\":{\"connections\":9007199254740993,\"handshake_failures\":0,\"frames_forwarded\":0,"
            + "\"frames_out\":0,\"frames_dropped\":0,\"frames_withheld\":0,\"frames_refused\":0},"
            + "\"endpoints\":[],\"connections\":[],"
            + "\"workers\":[{\"name\":\"w\",\"state\":\"UP\",\"pid\":7,\"uptime_seconds\":2.5,\"restarts\":1,\"last_status\":null,"
            + "\"next_start_seconds\":null,\"lines_lost\":0,\"lines_cut\":0}],\"links\":[]}";

    @Test
    void itsJsonIsStableAndIsReadBack() {
        BridgeStatus status = new BridgeStatus(
                "ab",
                1.5,
                false,
                List.of("a \"quote\"\n\ud83d\ude00"),
                new Totals(9_007_199_254_740_993L, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(new WorkerReport(
                        "w", "UP", Optional.of(7L), Optional.of(2.5), 1, Optional.empty(), Optional.empty(), 0, 0)),
                List.of());

        assertThat(status.toJson()).isEqualTo(SMALL);
        assertThat(BridgeStatus.ofJson(SMALL)).isEqualTo(status);
    }

    @Test
    void whatANewerBridgeSaysMoreIsLeftOut() {
        assertThat(BridgeStatus.ofJson(SMALL.replace("{\"digest\"", "{ \"new\" : [1, {}, true, -0.5e3], \"digest\"")))
                .isEqualTo(BridgeStatus.ofJson(SMALL));
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsSaid() {
        assertThatThrownBy(() -> BridgeStatus.ofJson(SMALL.replace("\"restarts\":1,", "")))
                .hasMessage(
                        "the status.workers.restarts is missing, must be a number: is the bridge of another version?");
        assertThatThrownBy(() -> BridgeStatus.ofJson(SMALL.replace("\"ready\":false", "\"ready\":\"no\"")))
                .hasMessage("the status.ready is no, must be true or false: is the bridge of another version?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"}",
                "[1,]",
                "[1 2]",
                "01",
                "1.",
                "nul",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12\"",
                "{} {}",
                "\""
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("JSON, character \\d+: .+, must be .+");
    }

    @Test
    void jsonOfAllKindsIsRead() {
        assertThat(JsonText.parse(" {\"a\":[1,-2.5,1e2,99999999999999999999,true,false,null,\"\\/\\u0041\\t\"]} "))
                .isEqualTo(Map.of("a", Arrays.asList(1L, -2.5, 100.0, 1e20, true, false, null, "/A\t")));
        assertThatThrownBy(() -> JsonText.parse("[".repeat(100_000))).hasMessageContaining("at most 64 levels");
    }
}
