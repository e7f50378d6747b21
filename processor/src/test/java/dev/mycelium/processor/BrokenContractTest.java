package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of a contract with a mistake reads: the mistake, and not what is missing because of it. */
class BrokenContractTest {
    private static final String CONTRACT = """
            messages:
              Tick:
                tlv_type: 1000
                domain: Examples
                description: A tick.
                fields:
                  price: {type: u33, description: The price.}
                  size: {type: u32, description: Pieces.}
              Tock:
                tlv_type: 1001
                domain: Examples
                description: A tock.
                fields:
                  name: {type: String, description: Who.}
            """;

    /** Types in signatures, supertypes and imports: what javac misses before it looks into a method. */
    private static final String USE = """
            package user;

            import app.Contracts;
            import app.Tick;
            import app.Tock;
            import dev.mycelium.runtime.codec.MessageCodec;

            class Use {
                static final MessageCodec<Tock> CODEC = Tock.CODEC;

                static long size(Tick tick) {
                    return tick.size() + Tick.TYPE_ID;
                }

                static Tick tick() {
                    return Tick.builder().price(5).size(7).build().toBuilder().size(8).build();
                }

                static Tick whole() {
                    return new Tick(5, 7);
                }

                static String name(Contracts.Message message) {
                    message.validate();
                    return message instanceof Tock tock ? tock.name() : Contracts.SCHEMA_DIGEST.toString();
                }
            }
            """;

    @TempDir
    Path root;

    @Test
    void code_that_uses_what_can_be_known_adds_nothing_to_the_mistake() {
        JavacRun.Outcome outcome = project().file("src/user/Use.java", USE).compile();
        assertThat(outcome.said())
                .singleElement()
                .asString()
                .startsWith("ERROR contracts.yaml:7:21: [MYC112] unknown type 'u33' for field Tick.price;");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.classes()).isEmptyDirectory();
    }

    /** javac itself looks into no method after an error: this is what it would have found there. */
    @Test
    void code_that_uses_what_can_be_known_compiles() {
        JavacRun.Outcome broken = project().compile();
        JavacRun alone = new JavacRun(root.resolve("alone")).withoutProcessor().file("src/user/Use.java", USE);
        broken.sources().forEach(source -> alone.file("src/" + source, broken.source(source)));
        assertThat(alone.compile().said()).isEmpty();
    }

    @Test
    void what_cannot_be_known_comes_behind_the_mistake() {
        String contract = CONTRACT.replace("  Tock:", "  To-ck:");
        List<String> said = project()
                .file("resources/app/contracts.yaml", contract)
                .file("src/user/Use.java", USE)
                .compile()
                .said();
        assertThat(said.get(0)).startsWith("ERROR contracts.yaml:7:21: [MYC112] ");
        assertThat(said.get(1)).startsWith("ERROR contracts.yaml:9:3: [MYC160] ");
        assertThat(said.subList(2, said.size()))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("ERROR cannot find symbol"))
                .allMatch(text -> text.contains("Tock"));
    }

    @Test
    void a_contract_that_is_not_there_comes_before_everything_that_is_missing_without_it() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("src/user/Use.java", USE)
                .compile();
        assertThat(outcome.said().get(0)).startsWith("ERROR contract \"contracts.yaml\" not found; ");
        assertThat(outcome.said()).hasSizeGreaterThan(1);
    }

    @Test
    void no_lock_is_written() {
        JavacRun.Outcome outcome = project().option("-Amycelium.lock=write").compile();
        assertThat(outcome.said()).hasSize(1);
        assertThat(outcome.classes()).isEmptyDirectory();
        assertThat(root.resolve("resources/app/contracts.lock")).doesNotExist();
    }

    private JavacRun project() {
        return new JavacRun(root).annotated("app", "\"contracts.yaml\"").file("resources/app/contracts.yaml", CONTRACT);
    }
}
