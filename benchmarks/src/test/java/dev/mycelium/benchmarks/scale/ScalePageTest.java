package dev.mycelium.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScalePageTest {
    private static final String PAGE = """
            before
            <!-- measured: JDK 17 -->
            old
            <!-- end: JDK 17 -->
            between
            <!-- measured: JDK 25 -->
            other
            <!-- end: JDK 25 -->
            behind
            """;

    @Test
    void only_the_block_of_the_JDK_is_replaced() {
        assertThat(ScalePage.replaced(PAGE, 17, "new\n\n")).isEqualTo("""
                before
                <!-- measured: JDK 17 -->

                new

                <!-- end: JDK 17 -->
                between
                <!-- measured: JDK 25 -->
                other
                <!-- end: JDK 25 -->
                behind
                """);
    }

    @Test
    void a_page_without_the_place_is_refused() {
        assertThatThrownBy(() -> ScalePage.replaced(PAGE, 21, "new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<!-- measured: JDK 21 -->");
    }

    @Test
    void the_page_of_the_documentation_has_both_places() throws IOException {
        String page = Files.readString(Path.of("../docs/scale.md"));
        assertThat(ScalePage.replaced(page, 17, "x")).isNotEqualTo(page);
        assertThat(ScalePage.replaced(page, 25, "x")).isNotEqualTo(page);
    }
}
