package dev.mycelium.golden.flyweight;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import dev.mycelium.golden.Families;
import dev.mycelium.golden.GoldenFixtures;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every check of golden files, those of bytes to refuse among them, on flyweights. */
class FlyweightGoldenTest {

    @TestFactory
    Stream<DynamicNode> golden() {
        return Families.schemas().entrySet().stream()
                .map(family -> dynamicContainer(
                        family.getKey(),
                        GoldenFixtures.in(Families.folder(family.getKey()))
                                .verify(FlyweightCodec.of(family.getValue()))));
    }
}
