package dev.mycelium.compiler.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.mycelium.compiler.ContractCheck;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.ValidationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/evolution.md: each verdict is what decoding really does, and the page says the same. */
class EvolutionTableTest {
    private static final Path PAGE = Path.of("../docs/evolution.md");
    private static final String HEAD =
            "| kind | before | after | verdict | in the build's words |\n|---|---|---|---|---|\n";

    private static Map<String, Schema<?>> compiled = Map.of();

    @BeforeAll
    static void compile() {
        Map<String, String> contracts = new LinkedHashMap<>();
        for (ChangeExample example : ChangeExample.ALL) {
            contracts.put(older(example), example.olderContract());
            contracts.put(newer(example), example.newerContract());
        }
        compiled = CompiledContracts.compile(contracts);
    }

    static Stream<ChangeExample> examples() {
        return ChangeExample.ALL.stream();
    }

    @Test
    void every_kind_has_one_example_in_its_order() {
        assertThat(ChangeExample.ALL).extracting(ChangeExample::kind).containsExactly(ChangeKind.values());
        assertThat(ChangeKind.values()).hasSize(40);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_verdict_is_what_decoding_does(ChangeExample example) {
        List<Change> changes = changes(example);
        assertThat(changes).extracting(Change::kind).contains(example.kind());
        assertThat(Comparison.verdict(changes))
                .as("%s", changes)
                .isEqualTo(example.kind().verdict());
        Verdict real = RealReading.verdict(schema(older(example)), schema(newer(example)), name -> true);
        assertThat(real).isEqualTo(example.kind().verdict());
    }

    /** The bytes of a field that went are no padding, though the payload keeps its size and nothing moves. */
    @Test
    void a_field_in_the_place_of_another_was_not_padding() {
        String place = "messages: {A: {tlv_type: 1, domain: D, fields: {x: u32, %s}}}\n";
        ChangeExample replaced = new ChangeExample(ChangeKind.FIELD_ADDED, place, "y: u32", "z: f32");
        assertThat(changes(replaced))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.FIELD_ADDED, ChangeKind.FIELD_REMOVED);
    }

    /** A stricter rule refuses nothing that is read; it refuses in validate(). */
    @Test
    void rules_do_not_touch_decoding() {
        byte[] nine = {9};
        Object read = codec("newer_rule_tightened").decode(nine);
        assertThat(codec("older_rule_tightened").decode(nine)).hasToString(read.toString());
        validate(codec("older_rule_tightened"), nine);
        assertThatThrownBy(() -> validate(codec("newer_rule_tightened"), nine)).isInstanceOf(ValidationException.class);
    }

    @Test
    void the_page_has_this_table() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        for (ChangeExample example : ChangeExample.ALL) {
            Change change = changes(example).stream()
                    .filter(one -> one.kind() == example.kind())
                    .findFirst()
                    .orElseThrow();
            table.append("| ").append(example.kind().label());
            table.append(" | ").append(code(example.older()));
            table.append(" | ").append(code(example.newer()));
            table.append(" | ").append(label(example.kind().verdict()));
            table.append(" | ").append(change.text().replace("|", "\\|")).append(" |\n");
        }
        String page = Files.readString(PAGE);
        int from = page.indexOf(HEAD);
        int to = page.indexOf("\n\n", from) + 1;
        if (Boolean.getBoolean("mycelium.golden.update")) {
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
            fail("wrote the table of " + PAGE + "; look at it, then run without -Dmycelium.golden.update");
        }
        assertThat(page.substring(from, to)).isEqualTo(table.toString());
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static String label(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Change> changes(ChangeExample example) {
        ContractCheck.Result result =
                ContractCheck.compare(source(example.olderContract()), source(example.newerContract()));
        assertThat(result.compared()).as("%s", result.diagnostics()).isTrue();
        return result.changes();
    }

    private static Source source(String text) {
        return new Source("contracts.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String older(ChangeExample example) {
        return "older_" + example.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String newer(ChangeExample example) {
        return "newer_" + example.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Schema<?> schema(String name) {
        return Objects.requireNonNull(compiled.get(name));
    }

    private static MessageCodec<?> codec(String name) {
        return schema(name).codecs().get(0);
    }

    private static <T> void validate(MessageCodec<T> codec, byte[] payload) {
        codec.validate(codec.decode(payload));
    }
}
