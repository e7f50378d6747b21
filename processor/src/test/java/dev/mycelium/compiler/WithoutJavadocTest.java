package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.codegen.GeneratedFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Without Javadoc the code is the same, its imports included. */
class WithoutJavadocTest {

    @ParameterizedTest
    @FieldSource("dev.mycelium.compiler.Families#NAMES")
    void only_the_comments_are_missing(String family) {
        List<GeneratedFile> commented = Families.compile(family, true).files();
        assertThat(commented).isNotEmpty().allMatch(file -> file.text().contains("/**"));
        assertThat(Families.compile(family, false).files())
                .isEqualTo(commented.stream()
                        .map(file -> new GeneratedFile(file.typeName(), withoutComments(file.text())))
                        .toList());
    }

    /** What JavaPoet writes as a comment has lines of its own. */
    private static String withoutComments(String source) {
        return source.replaceAll("(?ms)^ */\\*\\*$.*?\\*/\n", "");
    }
}
