package dev.mycelium.golden.check;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mycelium.golden.format.FileNames;
import dev.mycelium.golden.format.Fill;
import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenFile;
import dev.mycelium.runtime.codec.MessageCodec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** All checks of one message, as JUnit runs them. */
public final class MessageChecks<M> {
    private final MessageCodec<M> codec;
    private final GoldenSource golden;
    private final GoldenSource poisoned;

    private MessageChecks(MessageCodec<M> codec, GoldenSource golden, GoldenSource poisoned) {
        this.codec = codec;
        this.golden = golden;
        this.poisoned = poisoned;
    }

    /** The checks of a codec against its two files: at least one, and a failing one for each file that cannot be used. */
    public static <M> List<DynamicNode> of(MessageCodec<M> codec, Path folder, FileNames names) {
        GoldenSource golden = read(codec, folder, names, Fill.ZERO);
        GoldenSource poisoned = read(codec, folder, names, Fill.POISONED);
        return new MessageChecks<>(codec, golden, poisoned).nodes();
    }

    private static GoldenSource read(MessageCodec<?> codec, Path folder, FileNames names, Fill fill) {
        return GoldenSource.read(folder.resolve(names.of(codec.name(), fill)), codec.name(), fill);
    }

    private List<DynamicNode> nodes() {
        List<DynamicNode> nodes = new ArrayList<>();
        nodes.add(layout(golden));
        nodes.add(layout(poisoned));
        if (fits(golden)) {
            List<GoldenCase> cases = golden.cases();
            cases.forEach(each -> nodes.add(oneCase(each)));
            unmatchedPoisoned().forEach(nodes::add);
            nodes.add(dynamicContainer("bytes to refuse", new RefusalChecks<>(codec, golden.path(), cases).tests()));
            valuesToRefuse(cases).ifPresent(nodes::add);
        }
        return nodes;
    }

    /** The file can be read, is of this message, lays it out as the codec does, and has cases. */
    private DynamicNode layout(GoldenSource source) {
        return dynamicTest(source.path().getFileName() + ": layout", new Place(source.path(), 1).toUri(), () -> {
            GoldenFile file = source.require();
            LayoutCheck.check(new Place(source.path(), 2), file.layout(), codec.layout());
            if (file.cases().isEmpty()) {
                throw new AssertionFailedError(
                        codec.name() + ": " + source.path() + " has no cases, so nothing is checked");
            }
        });
    }

    private boolean fits(GoldenSource source) {
        return source.isReadable() && LayoutCheck.same(source.layout(), codec.layout());
    }

    private DynamicNode oneCase(GoldenCase each) {
        CaseChecks<M> checks = new CaseChecks<>(codec, golden.path(), each);
        List<DynamicNode> tests = new ArrayList<>(checks.tests().toList());
        if (fits(poisoned)) {
            Optional<GoldenCase> same = poisoned.caseNamed(each.name());
            tests.add(same.isPresent() ? checks.poisoned(poisoned.path(), same.get()) : missing(each, poisoned));
        }
        return dynamicContainer(each.name(), tests.stream());
    }

    /** Empty where every value of the Java types is good, or no case has the values that go with a bad one. */
    private Optional<DynamicNode> valuesToRefuse(List<GoldenCase> cases) {
        List<DynamicTest> tests = cases.stream()
                .limit(1)
                .flatMap(each -> new ValueRefusalChecks<>(codec, golden.path(), each).tests())
                .toList();
        return tests.isEmpty() ? Optional.empty() : Optional.of(dynamicContainer("values to refuse", tests));
    }

    private List<DynamicNode> unmatchedPoisoned() {
        List<DynamicNode> nodes = new ArrayList<>();
        if (fits(poisoned)) {
            for (GoldenCase each : poisoned.cases()) {
                if (golden.caseNamed(each.name()).isEmpty()) {
                    nodes.add(missing(each, golden));
                }
            }
        }
        return nodes;
    }

    private DynamicNode missing(GoldenCase each, GoldenSource source) {
        return dynamicTest("case " + each.name() + " in " + source.path().getFileName(), () -> {
            throw new AssertionFailedError(codec.name() + ", case " + each.name() + ": " + source.path()
                    + " has no such case, both files of a message have the same ones");
        });
    }
}
