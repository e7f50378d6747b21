package dev.mycelium.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on what is proven names tests; each of them is there, so that nobody takes a name for a proof. */
class ProofPageTest {
    private static final Map<String, String> MODULES = Map.of(
            "runtime", "dev/mycelium/runtime", "testkit", "dev/mycelium/testkit", "bridge", "dev/mycelium/bridge");

    @Test
    void everyTestThatIsNamedIsThere() throws Exception {
        Map<String, Boolean> found = new TreeMap<>();
        Pattern.compile("`([a-z]+\\.)?([A-Z]\\w+Test)`")
                .matcher(Page.text("proof.md"))
                .results()
                .forEach(each -> found.put(
                        (each.group(1) == null ? "" : each.group(1).replace('.', '/')) + each.group(2) + ".java",
                        false));
        assertThat(found).hasSizeGreaterThan(50);
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            try (Stream<Path> files = Files.walk(Path.of("..", module.getKey(), "src/test/java", module.getValue()))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    found.replaceAll((name, there) -> there || file.endsWith(name));
                }
            }
        }
        assertThat(found).doesNotContainValue(false);
    }
}
