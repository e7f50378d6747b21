package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.text.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompilerTest {

    @Test
    void what_each_stage_says_comes_in_file_order_and_an_error_of_any_stage_generates_an_outline() {
        Compilation compilation = compile("""
                messages:
                  Long: {tlv_type: 1, domain: D, description: d, fields: {a: {type: "[u8; 16777216]", description: d}, b: {type: u8, description: d}}}
                  Other: {tlv_type: 2, domain: D, fields: {}}
                """);
        assertThat(compilation.diagnostics())
                .map(diagnostic -> diagnostic.location().line() + " " + diagnostic.rule())
                .containsExactly("2 PAYLOAD_TOO_LARGE", "3 DESCRIPTION_MISSING");
        assertThat(compilation.files())
                .extracting(GeneratedFile::typeName)
                .containsExactly("a.b.Whole", "a.b.Other", "a.b.OtherCodec", "a.b.OtherFlyweight", "a.b.Long_");
        assertThat(compilation.files())
                .allSatisfy(file -> assertThat(file.text())
                        .contains("throw new IllegalStateException(\"contracts.yaml has mistakes; "));
    }

    @Test
    void the_whole_comes_first_then_each_message_with_its_codec() {
        Compilation compilation = compile("""
                messages:
                  tick: {tlv_type: 1, domain: D, description: d, fields: {}}
                  Tock: {tlv_type: 2, domain: D, description: d, fields: {}}
                """);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.files())
                .extracting(GeneratedFile::typeName)
                .containsExactly(
                        "a.b.Whole",
                        "a.b.Tick",
                        "a.b.TickCodec",
                        "a.b.TickFlyweight",
                        "a.b.Tock",
                        "a.b.TockCodec",
                        "a.b.TockFlyweight");
        assertThat(compilation.files())
                .allSatisfy(file ->
                        assertThat(file.text()).startsWith("package a.b;\n\n").doesNotContain("@Generated"));
    }

    private static Compilation compile(String contract) {
        Source source = new Source("contracts.yaml", contract.getBytes(StandardCharsets.UTF_8));
        return Compiler.compile(source, new Target("a.b", "Whole", false), false);
    }
}
