package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodeCommandTest {
    /** {@code CounterUpdate(1, -2, 2147483647)} as the real Rust encoder has written it. */
    private static final String COUNTER = "ea0310000000 0100000000000000 feffffff ffffff7f";

    @Test
    void aFrameIsShownFieldByFieldWithItsBytes() {
        Shell.Outcome outcome = Shell.run("decode", Shell.contract("chat"), "--hex", COUNTER);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "frame 1 at byte 0: CounterUpdate (type 1002, 16 payload bytes)",
                        "  offset  size  field       type  value       bytes",
                        "       0     8  counter_id  u64   1           0100000000000000",
                        "       8     4  value       i32   -2          feffffff",
                        "      12     4  delta       i32   2147483647  ffffff7f",
                        "1 frame, none wrong");
    }

    @Test
    void jsonHasTheValues() {
        JsonObject frame = JsonParser.parseString(
                        Shell.run("decode", "--json", Shell.contract("chat"), "--hex", COUNTER)
                                .out())
                .getAsJsonObject();
        assertThat(frame.get("message").getAsString()).isEqualTo("CounterUpdate");
        assertThat(frame.getAsJsonObject("values").toString())
                .isEqualTo("{\"counter_id\":\"1\",\"value\":-2,\"delta\":2147483647}");
    }

    @Test
    void inFullJsonHasThePayloadToo() {
        JsonObject frame = JsonParser.parseString(
                        Shell.run("decode", "--json", "--full", Shell.contract("chat"), "--hex", COUNTER)
                                .out())
                .getAsJsonObject();
        assertThat(frame.getAsJsonObject("values").size()).isEqualTo(3);
        assertThat(frame.get("payload").getAsString()).isEqualTo("0100000000000000feffffffffffff7f");
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() {
        String text = "e90338010000" + "2100" + "00".repeat(310);
        Shell.Outcome outcome = Shell.run("decode", Shell.contract("chat"), "--hex", COUNTER + text);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("frame 2 at byte 22: TextMessage", "sender     String(32)   wrong, at offset 0")
                .contains("  wrong: TextMessage.sender at offset 0: count 33 is over the capacity 32")
                .contains("2 frames, 1 wrong");
    }

    @Test
    void ofUnknownTypesAndWrongSizesTheBytesAreShownAndTheNextFrameIsFound() {
        Shell.Outcome outcome = Shell.run(
                "decode", Shell.contract("chat"), "--hex", "0100 02000000 abcd" + "ea03 01000000 ff" + COUNTER);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("frame 1 at byte 0: unknown (type 1, 2 payload bytes)\n  bytes  abcd\n  wrong: ")
                .contains("frame 2 at byte 8: CounterUpdate", "wrong: CounterUpdate: 1 payload bytes, must be 16")
                .contains("frame 3 at byte 15: CounterUpdate (type 1002, 16 payload bytes)")
                .endsWith("3 frames, 2 wrong" + System.lineSeparator());
    }

    @Test
    void anEndInsideAFrameIsNamedWithItsPlace() {
        Shell.Outcome outcome =
                Shell.run("decode", Shell.contract("chat"), "--hex", COUNTER + COUNTER.substring(0, 19));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("mycelium decode: frame of type 1002: cut after 3 of 16 payload bytes,"
                        + " at byte 22, behind 1 frame" + System.lineSeparator());
        assertThat(Shell.run("decode", Shell.contract("chat"), "--hex", "ea03ffffffff00")
                        .err())
                .contains("at byte 0");
    }

    @Test
    void aRuleOfTheContractThatIsBrokenIsNamed() {
        Shell.Outcome outcome =
                Shell.run("decode", Shell.contract("chat"), "--payload", "CounterUpdate", "--hex", "00".repeat(16));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("wrong: CounterUpdate.counter_id: breaks rule 'not_zero: true': 0");
    }

    /** The contract forbids printing it: not a value, not a byte, in neither form, whether it is good or not. */
    @Test
    void nothingOfARedactedMessageIsShown() {
        String secret = "a7";
        for (String payload :
                new String[] {secret.repeat(144), "0100000000000000" + "0100" + secret.repeat(134), secret.repeat(143)
                }) {
            for (List<String> form : List.of(List.of("--full"), List.of("--json"), List.of("--json", "--full"))) {
                List<String> arguments = new ArrayList<>(form);
                arguments.addAll(List.of(Shell.contract("defi"), "--payload", "ArbitrageSignal", "--hex", payload));
                arguments.add(0, "decode");
                Shell.Outcome outcome = Shell.run(arguments.toArray(String[]::new));
                assertThat(outcome.out() + outcome.err())
                        .contains("ArbitrageSignal", "redacted")
                        .doesNotContain(secret + secret, "42919");
            }
        }
    }

    @Test
    void textOfAPeerCannotSteerTheTerminal() {
        String text = "e90338010000" + "0700000000000000" + "1b5b324ae280ae" + "00".repeat(25) + "0100000000000000"
                + "61" + "00".repeat(255) + "0100000000000000";
        String out = Shell.run("decode", Shell.contract("chat"), "--hex", text).out();
        assertThat(out).contains("\"\\u{1b}[2J\\u{202e}\"").doesNotContain("\u001b");
    }

    @Test
    void framesComeFromAFileAsBytesOrAsDigits(@TempDir Path folder) throws IOException {
        Path bytes = folder.resolve("frames.bin");
        Files.write(bytes, HexFormat.of().parseHex(COUNTER.replace(" ", "").repeat(3)));
        assertThat(Shell.run("decode", Shell.contract("chat"), bytes.toString()).out())
                .contains("3 frames, none wrong");
        Path nothing = Files.createFile(folder.resolve("nothing.bin"));
        assertThat(Shell.run("decode", Shell.contract("chat"), nothing.toString()))
                .isEqualTo(new Shell.Outcome(
                        1, "", "mycelium decode: there is no frame: the input is empty" + System.lineSeparator()));
        Path digits = folder.resolve("frames.txt");
        Files.writeString(digits, "0x" + COUNTER + "\n" + COUNTER.toUpperCase(Locale.ROOT) + "\n");
        assertThat(Shell.run("decode", "--hex-input", Shell.contract("chat"), digits.toString())
                        .out())
                .contains("2 frames, none wrong");
        assertThat(Shell.run("decode", Shell.contract("chat"), "--hex", "ea0g").err())
                .contains("character 4 of the hexadecimal digits is 'g'");
        assertThat(Shell.run("decode", Shell.contract("chat"), "--hex", "ea0").err())
                .contains("a hexadecimal digit is left over behind 1 bytes");
    }
}
