package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that the option asks for. */
class LayoutPageFileTest {
    private static final String CONTRACT = """
            messages:
              Tick:
                tlv_type: 1000
                domain: Examples
                description: A tick.
                fields:
                  price: {type: u64, description: The price.}
            """;

    @TempDir
    Path root;

    @Test
    void stands_beside_the_classes_under_the_name_of_the_contract() {
        JavacRun.Outcome outcome = tick("schemas/market.data.yaml", CONTRACT, "-Amycelium.layout.page=true");
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.classes().resolve("app/feed/market.data.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("Tick.price")
                .endsWith("</html>\n");
    }

    @Test
    void is_not_written_unless_asked_for() {
        assertThat(tick("contracts.yaml", CONTRACT).classes().resolve("app/feed/contracts.html"))
                .doesNotExist();
        assertThat(tick("contracts.yaml", CONTRACT, "-Amycelium.layout.page=false")
                        .classes()
                        .resolve("app/feed/contracts.html"))
                .doesNotExist();
    }

    @Test
    void is_not_written_for_a_contract_with_a_mistake() {
        JavacRun.Outcome outcome =
                tick("contracts.yaml", CONTRACT.replace("u64", "u65"), "-Amycelium.layout.page=true");
        assertThat(outcome.said()).singleElement().asString().contains("[MYC112]");
        assertThat(outcome.classes().resolve("app/feed/contracts.html")).doesNotExist();
    }

    @Test
    void another_value_of_the_option_is_an_error() {
        assertThat(tick("contracts.yaml", CONTRACT, "-Amycelium.layout.page=yes")
                        .said())
                .containsExactly("ERROR -Amycelium.layout.page=yes is not known: write 'true' or 'false'");
    }

    private JavacRun.Outcome tick(String path, String contract, String... options) {
        return new JavacRun(root)
                .annotated("app.feed", "\"" + path + "\"")
                .file("resources/app/feed/" + path, contract)
                .option(options)
                .compile();
    }
}
