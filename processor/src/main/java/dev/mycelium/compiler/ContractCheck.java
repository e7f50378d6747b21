package dev.mycelium.compiler;

import dev.mycelium.compiler.evolution.Change;
import dev.mycelium.compiler.evolution.Comparison;
import dev.mycelium.compiler.evolution.LockFile;
import dev.mycelium.compiler.evolution.LockReader;
import dev.mycelium.compiler.evolution.LockedContract;
import dev.mycelium.compiler.evolution.Verdict;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.StructLayout;
import dev.mycelium.compiler.schema.ContractReader;
import dev.mycelium.compiler.schema.ContractReading;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two contracts outside of a compilation, as a build tool does with a file of another revision or a published
 * one. Each of the two is a contract or a lock file; which one, its first bytes tell.
 */
public final class ContractCheck {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ContractCheck() {}

    /**
     * Compares.
     *
     * @param older what the other side has, or had
     * @param newer what is about to be used
     */
    public static Result compare(Source older, Source newer) {
        ContractCheck check = new ContractCheck();
        Optional<LockedContract> before = check.read(older);
        Optional<LockedContract> after = check.read(newer);
        List<Change> changes =
                before.isPresent() && after.isPresent() ? Comparison.between(before.get(), after.get()) : List.of();
        boolean compared = before.isPresent() && after.isPresent();
        return new Result(compared, changes, check.diagnostics);
    }

    /** Returns the lock of a contract as it is now; nothing where the contract is in error. */
    public static Optional<String> lockOf(Source contract) {
        return new ContractCheck().readContract(contract).map(LockFile::write);
    }

    private Optional<LockedContract> read(Source source) {
        return LockFile.isLock(source) ? readLock(source) : readContract(source);
    }

    private Optional<LockedContract> readLock(Source source) {
        Diagnostics ofLock = new Diagnostics(source);
        Optional<LockedContract> lock = LockReader.read(source, ofLock);
        diagnostics.addAll(ofLock.inFileOrder());
        return lock;
    }

    private Optional<LockedContract> readContract(Source source) {
        ContractReading reading = ContractReader.read(source, false);
        diagnostics.addAll(reading.diagnostics());
        Diagnostics ofLayout = new Diagnostics(source);
        Optional<LockedContract> locked = reading.contract().flatMap(contract -> {
            List<MessageLayout> layouts = StructLayout.of(contract, ofLayout);
            return ofLayout.hasErrors() ? Optional.empty() : Optional.of(LockedContract.of(contract, layouts));
        });
        diagnostics.addAll(ofLayout.inFileOrder());
        return locked;
    }

    /**
     * What came of a comparison.
     *
     * @param compared whether both could be read; if not, a diagnostic says why and there are no changes
     * @param changes every difference, compatible ones too
     * @param diagnostics of the older, then of the newer
     */
    public record Result(boolean compared, List<Change> changes, List<Diagnostic> diagnostics) {
        public Result {
            changes = List.copyOf(changes);
            diagnostics = List.copyOf(diagnostics);
        }

        /** Returns the verdict over all changes; compatible where there are none. */
        public Verdict verdict() {
            return Comparison.verdict(changes);
        }
    }
}
