package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's build sees of the processor. */
class ProcessorTest {

    private static final String TICK = """
            messages:
              Tick:
                tlv_type: 1000
                domain: Examples
                description: A tick.
                fields:
                  price: {type: u64, description: The price.}
            """;

    private static final String TWO_MISTAKES = """
            messages:
              Tick:
                tlv_type: 1000
                domain: Examples
                description: A tick.
                fields:
                  price: {type: u33, description: The price.}
              Tock:
                tlv_type: 70000
                domain: Examples
                description: A tock.
                fields: {}
            """;

    @TempDir
    Path root;

    @Test
    void every_mistake_is_reported_at_the_annotation_in_one_run() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/app/contracts.yaml", TWO_MISTAKES)
                .compile();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.diagnostics()).hasSize(2).allSatisfy(diagnostic -> {
            assertThat(diagnostic.getKind()).isEqualTo(Kind.ERROR);
            assertThat(diagnostic.getSource().getName()).endsWith("package-info.java");
            assertThat(diagnostic.getLineNumber()).isEqualTo(2);
            assertThat(diagnostic.getColumnNumber()).isEqualTo(45);
        });
        assertThat(outcome.said().get(0))
                .startsWith("ERROR contracts.yaml:7:21: [MYC112] unknown type 'u33' for field Tick.price;"
                        + " did you mean 'u32'?\n");
        assertThat(outcome.said().get(1)).startsWith("ERROR contracts.yaml:9:15: [MYC154] ");
        assertThat(outcome.classes()).isEmptyDirectory();
    }

    @Test
    void a_warning_is_a_warning_and_the_code_is_generated() {
        JavacRun.Outcome outcome = wide();
        assertThat(outcome.said())
                .filteredOn(line -> line.contains("contracts.yaml"))
                .singleElement()
                .asString()
                .startsWith("WARNING contracts.yaml:7:21: [MYC118] ");
        assertThat(outcome.sources())
                .containsExactly("app/Contracts.java", "app/Tick.java", "app/TickCodec.java", "app/TickFlyweight.java");
    }

    @Test
    void an_option_allows_the_wide_types() {
        JavacRun.Outcome outcome = wide("-Amycelium.wideTypes=allow");
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void an_unknown_option_value_is_an_error() {
        assertThat(wide("-Amycelium.wideTypes=yes").said())
                .contains("ERROR -Amycelium.wideTypes=yes is not known: write 'allow' or 'warn'");
    }

    @Test
    void an_option_leaves_the_flyweights_out() {
        JavacRun.Outcome outcome = wide("-Amycelium.wideTypes=allow", "-Amycelium.flyweights=off");
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.sources()).containsExactly("app/Contracts.java", "app/Tick.java", "app/TickCodec.java");
        assertThat(wide("-Amycelium.flyweights=no").said())
                .contains("ERROR -Amycelium.flyweights=no is not known: write 'on' or 'off'");
    }

    @Test
    void an_option_leaves_the_comments_out() {
        JavacRun.Outcome outcome = wide("-Amycelium.wideTypes=allow", "-Amycelium.javadoc=off");
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.source("app/Tick.java")).contains("record Tick(").doesNotContain("/*");
        assertThat(wide("-Amycelium.wideTypes=allow", "-Amycelium.javadoc=on").source("app/Tick.java"))
                .contains("/**");
        assertThat(wide("-Amycelium.javadoc=none").said())
                .contains("ERROR -Amycelium.javadoc=none is not known: write 'on' or 'off'");
    }

    private JavacRun.Outcome wide(String... options) {
        return new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/app/contracts.yaml", TICK.replace("u64", "i64"))
                .option(options)
                .compile();
    }

    @Test
    void the_annotation_names_the_holder() {
        JavacRun.Outcome outcome = tick("value = \"contracts.yaml\", name = \"Market\"");
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.sources())
                .containsExactly("app/Market.java", "app/Tick.java", "app/TickCodec.java", "app/TickFlyweight.java");
        assertThat(outcome.source("app/Tick.java")).contains("implements Market.Message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1st",
                "a-b",
                "a.b",
                "class",
                "true",
                "_",
                "yield",
                "String",
                "Message",
                "Builder",
                "List",
                "MessageCodec",
                "\\u00e9",
                "a\\nb",
                "Con tracts"
            })
    void a_name_that_cannot_be_the_holder_is_refused_at_the_name(String name) {
        JavacRun.Outcome outcome = tick("value = \"contracts.yaml\",\n name = \"" + name + "\"");
        assertThat(outcome.said()).singleElement().asString().startsWith("ERROR name = \"");
        assertThat(outcome.diagnostics().get(0).getLineNumber()).isEqualTo(3);
        assertThat(outcome.sources()).isEmpty();
    }

    @Test
    void a_message_makes_way_for_the_holder() {
        JavacRun.Outcome outcome = tick("value = \"contracts.yaml\", name = \"Tick\"");
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.sources())
                .containsExactly("app/Tick.java", "app/Tick_.java", "app/Tick_Codec.java", "app/Tick_Flyweight.java");
    }

    private JavacRun.Outcome tick(String annotation) {
        return new JavacRun(root)
                .annotated("app", annotation)
                .file("resources/app/contracts.yaml", TICK)
                .compile();
    }

    @Test
    void two_packages_of_one_build_have_a_contract_each() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app.one", "\"contracts.yaml\"")
                .annotated("app.two", "\"contracts.yaml\"")
                .file("resources/app/one/contracts.yaml", TICK)
                .file("resources/app/two/contracts.yaml", TICK.replace("Tick", "Tock"))
                .compile();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.sources())
                .contains("app/one/Contracts.java", "app/one/Tick.java")
                .contains("app/two/Contracts.java", "app/two/Tock.java")
                .hasSize(8);
    }

    @Test
    void an_empty_contract_compiles() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/app/contracts.yaml", "messages: {}\n")
                .compile();
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.sources()).containsExactly("app/Contracts.java");
    }

    @Test
    void a_type_that_exists_already_is_javacs_to_report() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("src/app/Tick.java", "package app;\nclass Tick {}\n")
                .file("resources/app/contracts.yaml", TICK)
                .compile();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.said())
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("tick"));
    }

    @Test
    void a_module_without_java_compiler_gets_no_generated_annotation() {
        String sample = "requires dev.mycelium.runtime; requires static dev.mycelium.annotations; ";
        assertThat(inModule("without", sample).source("app/Tick.java")).doesNotContain("Generated");
        assertThat(inModule("with", sample + "requires java.compiler; ").source("app/Tick.java"))
                .contains("@Generated(\"dev.mycelium.processor.MyceliumProcessor\")");
    }

    private JavacRun.Outcome inModule(String folder, String requires) {
        JavacRun.Outcome outcome = new JavacRun(root.resolve(folder))
                .annotated("app", "\"contracts.yaml\"")
                .file("src/module-info.java", "module app { " + requires + "}\n")
                .file("contracts/app/contracts.yaml", TICK)
                .option("-Amycelium.contracts.dir=" + root.resolve(folder + "/contracts"))
                .option("--add-modules=java.compiler")
                .onModulePath()
                .compile();
        assertThat(outcome.said()).isEmpty();
        return outcome;
    }
}
