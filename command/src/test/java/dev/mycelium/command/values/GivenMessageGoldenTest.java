package dev.mycelium.command.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.mycelium.command.frames.DecodedFrame;
import dev.mycelium.command.frames.FrameJson;
import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.interpret.InterpretedCodec;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenReader;
import dev.mycelium.golden.format.GoldenSyntaxException;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.ValidationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every payload that Rust has written, as {@code decode --json} prints it and {@code send} reads it: the same bytes again. */
class GivenMessageGoldenTest {
    private static final Path FIXTURES = Path.of("../golden-fixtures");

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void whatWasPrintedIsReadBack(String family) throws IOException, GoldenSyntaxException {
        Schema<FieldValues> schema = printable(family);
        List<Path> files;
        try (Stream<Path> all = Files.list(FIXTURES.resolve("golden").resolve(family))) {
            files = all.filter(each -> !each.toString().endsWith(".poisoned.golden"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSameSizeAs(schema.codecs());
        int broken = 0;
        for (Path file : files) {
            var golden = GoldenReader.read(file.toString(), Files.readAllBytes(file));
            InterpretedCodec codec = JsonLine.named(schema, golden.layout().name());
            for (GoldenCase each : golden.cases()) {
                broken += readsBack(schema, codec, each.payload()) ? 0 : 1;
            }
        }
        // Rust checks no rules: some of its payloads break them. Those of the wide family have none.
        assertThat(broken > 0).isEqualTo(!family.equals("wide"));
    }

    /** Returns false for one that breaks a rule, which must be refused with that rule. */
    private static boolean readsBack(Schema<FieldValues> schema, InterpretedCodec codec, ByteString payload) {
        DecodedFrame frame = DecodedFrame.ofPayload(codec, payload.toByteArray());
        String line = FrameJson.of(frame);
        ValidationException rule = frame.broken();
        if (rule != null) {
            assertThat(refusal(schema, line)).isEqualTo(rule.getMessage());
            return false;
        }
        assertThat(encoded(JsonLine.read(schema, line))).as(line).isEqualTo(payload);
        String values =
                JsonParser.parseString(line).getAsJsonObject().get("values").toString();
        assertThat(encoded(GivenMessage.ofJson(codec, values))).isEqualTo(payload);
        return true;
    }

    private static String refusal(Schema<FieldValues> schema, String line) {
        try {
            JsonLine.read(schema, line);
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static ByteString encoded(GivenMessage given) {
        return ByteString.of(given.codec().encode(given.values()));
    }

    /** The family's contract, all of whose messages may be printed: of the others no JSON tells the values. */
    private static Schema<FieldValues> printable(String family) throws IOException {
        Path file = FIXTURES.resolve("contracts").resolve(family).resolve("contracts.yaml");
        String contract = Files.readString(file).replaceAll("(?m)^\\s+(sensitivity|log_payload):.*$", "");
        return ContractSchema.of(
                LaidOut.of(new Source("contracts.yaml", contract.getBytes(StandardCharsets.UTF_8)), false));
    }
}
