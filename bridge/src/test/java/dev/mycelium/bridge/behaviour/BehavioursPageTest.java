package dev.mycelium.bridge.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the bridge has each scenario in its table, in its own words. */
class BehavioursPageTest {
    private static final String HEAD = "| a worker | the bridge |\n|---|---|\n";

    @Test
    void thePageHasThemAll() throws Exception {
        String rows = Scenario.all().stream()
                .map(each -> "| " + each.behaviour() + " | " + each.bridge() + " |\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(Path.of("../docs/bridge.md"))).contains(HEAD + rows + "\n");
    }
}
