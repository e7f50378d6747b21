package dev.mycelium.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * What came of running dynamic tests, as JUnit would run them: each in order, none stopped by another's failure.
 *
 * @param all the outcome of every test
 */
public record Outcomes(List<Outcome> all) {

    /**
     * One test's outcome.
     *
     * @param path the display names from the outermost container to the test, separated by {@code /}
     * @param failure what it threw, if it failed
     */
    public record Outcome(String path, Optional<Throwable> failure) {}

    /** Runs the tests. */
    public static Outcomes of(Stream<? extends DynamicNode> nodes) {
        List<Outcome> all = new ArrayList<>();
        nodes.forEachOrdered(node -> run("", node, all));
        return new Outcomes(List.copyOf(all));
    }

    /** Whether a test fails; those behind it are not run. */
    public static boolean oneFails(Stream<? extends DynamicNode> nodes) {
        return nodes.anyMatch(node -> node instanceof DynamicContainer container
                ? oneFails(container.getChildren())
                : failure((DynamicTest) node).isPresent());
    }

    private static void run(String parent, DynamicNode node, List<Outcome> all) {
        String path = parent.isEmpty() ? node.getDisplayName() : parent + "/" + node.getDisplayName();
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEachOrdered(child -> run(path, child, all));
            return;
        }
        all.add(new Outcome(path, failure((DynamicTest) node)));
    }

    private static Optional<Throwable> failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return Optional.empty();
        } catch (Throwable thrown) {
            return Optional.of(thrown);
        }
    }

    /** The tests that failed. */
    public List<Outcome> failed() {
        return all.stream().filter(each -> each.failure().isPresent()).toList();
    }

    /** The paths of the tests that failed. */
    public List<String> failedPaths() {
        return failed().stream().map(Outcome::path).toList();
    }

    /** The paths of all tests. */
    public List<String> paths() {
        return all.stream().map(Outcome::path).toList();
    }

    /** The text of the failure of one test. */
    public String failureOf(String path) {
        return all.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no test " + path + " among " + paths()))
                .failure()
                .map(Throwable::getMessage)
                .orElseThrow(() -> new AssertionError(path + " passed"));
    }
}
