package dev.mycelium.bridge.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each bad behaviour in each language that can show it: the worker ends as the scenario says, nothing of it is left, and two
 * honest clients beside it get every message in order.
 */
@Timeout(300)
class BehavioursTest {
    @TempDir
    Path folder;

    static Stream<Arguments> everywhere() {
        return table(EnumSet.of(Stub.NONE, Stub.SH, Stub.JAVA));
    }

    static Stream<Arguments> whereThereIsMore() {
        return table(EnumSet.of(Stub.PYTHON, Stub.RUST));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everywhere")
    void endsAsTheScenarioSays(Scenario scenario, Stub stub) throws Exception {
        play(scenario, stub);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("whereThereIsMore")
    @Tag("rust")
    void endsAsTheScenarioSaysInPythonAndRust(Scenario scenario, Stub stub) throws Exception {
        play(scenario, stub);
    }

    @Test
    void thereAreEnough() {
        List<Scenario> all = Scenario.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(28);
        assertThat(all).extracting(Scenario::behaviour).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(each -> each.stubs().stream())).contains(Stub.values());
    }

    private void play(Scenario scenario, Stub stub) throws Exception {
        try (Stage stage = new Stage(scenario, stub, folder)) {
            stage.play();
        }
    }

    private static Stream<Arguments> table(Set<Stub> languages) {
        return Scenario.all().stream()
                .flatMap(scenario -> scenario.stubs().stream()
                        .filter(languages::contains)
                        .map(stub -> Arguments.of(scenario, stub)));
    }
}
