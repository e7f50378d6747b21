package dev.mycelium.command.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.golden.GoldenFixtures;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.codec.ValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every golden file that Rust has written, and every payload that Rust refuses, against the codecs that follow the layout. */
class InterpretedGoldenTest {
    private static final Path FIXTURES = Path.of("../golden-fixtures");

    @TestFactory
    Stream<DynamicNode> golden() {
        return Stream.of("chat", "defi", "game", "telemetry", "wide")
                .map(family -> DynamicContainer.dynamicContainer(
                        family,
                        GoldenFixtures.in(FIXTURES.resolve("golden").resolve(family))
                                .verify(schema(family))));
    }

    /** The rules of the contract, in the words of the generated code: {@code validate()} of each says the same. */
    @Test
    void rulesAreThoseOfTheContract() {
        String contract = """
                messages:
                  A:
                    tlv_type: 1
                    domain: D
                    description: d
                    fields:
                      t: { type: String, description: d, validation: [ min_length: 2, max_length: 8, no_0x_prefix: true ] }
                      v: { type: "Vec<u8>", description: d, validation: [ not_empty: true ] }
                      i: { type: i32, description: d, validation: [ min: -1, max: 1 ] }
                      u: { type: u64, description: d, validation: [ max: 18446744073709551614 ] }
                      w: { type: U256, description: d, validation: [ not_zero: true ] }
                      b: { type: "[u8; 2]", description: d, validation: [ not_zero: true ] }
                      f: { type: f32, description: d, validation: [ min: 0.1 ] }
                """;
        Schema<FieldValues> schema =
                ContractSchema.of(LaidOut.of(new Source("a.yaml", contract.getBytes(StandardCharsets.UTF_8)), false));
        MessageCodec<? extends FieldValues> codec = schema.codecs().get(0);
        List<Object> good =
                List.of("\u00e9", ByteString.ofHex("00"), 1, -2L, UInt256.ONE, ByteString.ofHex("0001"), 0.1f);
        assertThat(broken(codec, good)).isEmpty();
        assertThat(broken(codec, with(good, 0, "a"))).isEqualTo("min_length: 2");
        assertThat(broken(codec, with(good, 0, "0x1"))).isEqualTo("no_0x_prefix: true");
        assertThat(broken(codec, with(good, 1, ByteString.EMPTY))).isEqualTo("not_empty: true");
        assertThat(broken(codec, with(good, 2, -2))).isEqualTo("min: -1");
        assertThat(broken(codec, with(good, 2, 2))).isEqualTo("max: 1");
        assertThat(broken(codec, with(good, 3, -1L))).isEqualTo("max: 18446744073709551614");
        assertThat(broken(codec, with(good, 4, UInt256.ZERO))).isEqualTo("not_zero: true");
        assertThat(broken(codec, with(good, 5, ByteString.ofHex("0000")))).isEqualTo("not_zero: true");
        assertThat(broken(codec, with(good, 6, Math.nextDown(0.1f)))).isEqualTo("min: 0.1");
        assertThat(broken(codec, with(good, 6, Float.NaN))).isEqualTo("min: 0.1");
    }

    private static List<Object> with(List<Object> values, int index, Object value) {
        List<Object> changed = new ArrayList<>(values);
        changed.set(index, value);
        return changed;
    }

    @SuppressWarnings("unchecked") // All codecs of an interpreted contract are of the one type.
    private static String broken(MessageCodec<? extends FieldValues> codec, List<Object> values) {
        try {
            ((MessageCodec<FieldValues>) codec).validate(codec.ofValues(values));
            return "";
        } catch (ValidationException e) {
            return e.rule();
        }
    }

    private static Schema<FieldValues> schema(String family) {
        try {
            Path contract = FIXTURES.resolve("contracts").resolve(family).resolve("contracts.yaml");
            return ContractSchema.of(LaidOut.of(new Source("contracts.yaml", Files.readAllBytes(contract)), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
