package dev.mycelium.golden.flyweight;

import dev.mycelium.golden.Families;
import dev.mycelium.golden.GoldenFixtures;
import dev.mycelium.golden.Outcomes;

/** What the golden checks say of the flyweights that this class's loader knows. */
public final class FlyweightVerdict {

    private FlyweightVerdict() {}

    /** Whether a check of any family fails. */
    public static boolean oneFails() {
        return Families.schemas().entrySet().stream()
                .anyMatch(family -> Outcomes.oneFails(GoldenFixtures.in(Families.folder(family.getKey()))
                        .verify(FlyweightCodec.of(family.getValue()))));
    }
}
