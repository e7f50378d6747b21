package dev.mycelium.golden.defects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.mycelium.golden.Families;
import dev.mycelium.golden.GoldenFixtures;
import dev.mycelium.golden.Outcomes;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proves that golden tests can fail: each defect is planted into a codec, and the checks that users run must find it. */
class GoldenChecksFindDefectsTest {
    private static final Set<Defect> found = EnumSet.noneOf(Defect.class);

    @Test
    void aCodecWithoutDefectPassesEverything() throws Exception {
        for (String family : Families.schemas().keySet()) {
            Outcomes outcomes = Outcomes.of(tests(family, Defect.NONE));
            assertThat(outcomes.failed()).as(family).isEmpty();
            assertThat(outcomes.all()).as(family).hasSizeGreaterThan(100);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void isFound(Defect defect) throws Exception {
        for (String family : Families.schemas().keySet()) {
            if (Outcomes.oneFails(tests(family, defect))) {
                found.add(defect);
                return;
            }
        }
        fail("no golden test of any family finds " + defect);
    }

    @AfterAll
    static void sayHowManyWereFound() {
        System.out.println("planted codec defects: " + found.size() + " of " + (Defect.values().length - 1) + " found");
    }

    private static Stream<DynamicNode> tests(String family, Defect defect) throws Exception {
        return GoldenFixtures.in(Families.folder(family))
                .verify(InterpretedSchema.ofFiles(Families.folder(family), defect));
    }
}
