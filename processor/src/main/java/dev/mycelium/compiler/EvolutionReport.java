package dev.mycelium.compiler;

import dev.mycelium.compiler.evolution.Change;
import dev.mycelium.compiler.evolution.Comparison;
import dev.mycelium.compiler.evolution.Guard;
import dev.mycelium.compiler.evolution.LockFile;
import dev.mycelium.compiler.evolution.LockedContract;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a change of a contract does to bytes, for people, in the words of the compiler.
 *
 * @param lines the verdict, then a line for each message, and below it what changed
 * @param errors what the compiler would refuse, if the older contract were in its lock
 */
public record EvolutionReport(List<String> lines, List<Diagnostic> errors) {
    public EvolutionReport {
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }

    /**
     * Reports.
     *
     * @param older a contract or a lock
     * @param newer a contract without mistakes
     * @param now the same, laid out
     * @param result of comparing them, which they were
     * @param allowed whether every change is accepted
     */
    public static EvolutionReport of(
            Source older, Source newer, LaidOut now, ContractCheck.Result result, boolean allowed) {
        List<String> report = new ArrayList<>();
        report.add(newer.name() + " against " + older.name() + ": "
                + (result.changes().isEmpty()
                        ? "nothing changed"
                        : result.verdict().effect()));
        lines(report, "the contract", ofMessage(result.changes(), Optional.empty()));
        now.layouts().stream()
                .map(layout -> layout.message().name())
                .forEach(name -> lines(report, name, ofMessage(result.changes(), Optional.of(name))));
        result.changes().stream()
                .filter(change -> change.message().isPresent() && !has(now.layouts(), change))
                .forEach(change -> lines(report, change.message().get(), List.of(change)));
        return new EvolutionReport(report, errors(older, newer, now, allowed));
    }

    private static void lines(List<String> report, String name, List<Change> changes) {
        if (!changes.isEmpty()) {
            report.add("  " + name + ": " + Comparison.verdict(changes).effect());
            changes.forEach(change -> report.add("    " + change));
        }
    }

    private static List<Change> ofMessage(List<Change> changes, Optional<String> message) {
        return changes.stream()
                .filter(change -> change.message().equals(message))
                .toList();
    }

    private static boolean has(List<MessageLayout> layouts, Change change) {
        return layouts.stream()
                .anyMatch(layout ->
                        change.message().equals(Optional.of(layout.message().name())));
    }

    /** The lock of the older contract stands for it: that is what the compiler compares with. */
    private static List<Diagnostic> errors(Source older, Source newer, LaidOut now, boolean allowed) {
        Source lock = LockFile.isLock(older)
                ? older
                : new Source(
                        older.name(), ContractCheck.lockOf(older).orElseThrow().getBytes(StandardCharsets.US_ASCII));
        LockedContract locked = LockedContract.of(now.contract().orElseThrow(), now.layouts());
        return Guard.check(newer, now.contract().orElseThrow(), locked, Optional.of(lock), allowed)
                .diagnostics();
    }
}
