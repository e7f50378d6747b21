package dev.mycelium.compiler;

import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.codegen.JavaGenerator;
import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.evolution.Guard;
import dev.mycelium.compiler.evolution.GuardReport;
import dev.mycelium.compiler.evolution.LockedContract;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The way of a contract from bytes to Java source:
 *
 * <ol>
 *   <li><b>Read</b> ({@code text}, {@code syntax}, {@code schema}): the bytes become a contract whose names, types and
 *       rules are resolved. Every mistake of the file is found; where there is one, what can be known beside it comes out.
 *   <li><b>Lay out</b> ({@code layout}): every field gets the offset that rustc gives it, every gap its padding. A payload
 *       that no bus accepts is an error. Messages without a mistake are laid out beside those that have one.
 *   <li><b>Generate</b> ({@code codegen}): every message becomes a record and a codec, the contract a class that holds
 *       them. Where a stage before found an error, the members that can be known become an outline that compiles and that
 *       refuses to run, so that the error does not drown in what a compiler says of missing types.
 *   <li><b>Guard</b> ({@code evolution}): the layouts are compared with those of the lock. A change by which old and new
 *       code refuse or misread each other's bytes is an error, unless it is said to be wanted. Of a contract with an error
 *       only the messages without one are compared, each with itself.
 * </ol>
 *
 * <p>The layout can also be drawn, as a page or as text: {@link LaidOut}.
 *
 * <p>The same bytes and target give the same sources, on every machine and JDK: nothing here asks for the time, the
 * locale or a file.
 */
public final class Compiler {

    private Compiler() {}

    /**
     * Compiles a contract.
     *
     * @param source the contract as it was found
     * @param target where the sources will be, and what they may use
     * @param warnOnWideTypes whether types that Rust's generator does not accept today get a warning
     */
    public static Compilation compile(Source source, Target target, boolean warnOnWideTypes) {
        return compile(source, target, warnOnWideTypes, new Lock(Optional.empty(), false));
    }

    /**
     * Compiles a contract and compares it with its lock.
     *
     * @param source the contract as it was found
     * @param target where the sources will be, and what they may use
     * @param warnOnWideTypes whether types that Rust's generator does not accept today get a warning
     * @param lock what the contract was before
     */
    public static Compilation compile(Source source, Target target, boolean warnOnWideTypes, Lock lock) {
        LaidOut laidOut = LaidOut.of(source, warnOnWideTypes);
        boolean broken = laidOut.contract().isEmpty();
        if (broken && isBeyondHelp(laidOut.diagnostics())) {
            return new Compilation(List.of(), laidOut.known(), laidOut.diagnostics(), Optional.empty());
        }
        List<GeneratedFile> files = broken
                ? JavaGenerator.outline(laidOut.known(), laidOut.layouts(), target)
                : JavaGenerator.generate(laidOut.contract().get(), laidOut.layouts(), target);
        Contract known = laidOut.known().resolved();
        LockedContract now = LockedContract.of(known, laidOut.layouts());
        GuardReport report = broken
                ? Guard.checkUnfinished(
                        source,
                        known,
                        now,
                        lock.source(),
                        lock.allowsEveryChange() || !laidOut.known().protocolIsKnown())
                : Guard.check(source, known, now, lock.source(), lock.allowsEveryChange());
        List<Diagnostic> diagnostics = new ArrayList<>(laidOut.diagnostics());
        report.diagnostics().stream().map(laidOut.declarations()::complete).forEach(diagnostics::add);
        diagnostics.sort(
                Comparator.comparing((Diagnostic one) -> !one.location().path().equals(source.name()))
                        .thenComparing(Diagnostic.FILE_ORDER));
        return new Compilation(files, laidOut.known(), diagnostics, report.update());
    }

    /** So many mistakes are no slip of somebody who edits: types that are half known would only cost time. */
    private static boolean isBeyondHelp(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.rule() == Rule.MORE_NOT_SHOWN);
    }
}
