package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.compiler.schema.Message;
import dev.mycelium.compiler.schema.Protocol;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Compares a contract with its lock. A change that is not compatible is an error, unless {@code schema.version} is above
 * the lock's or the annotation allows it; all other changes are accepted and go into the lock.
 */
public final class Guard {
    private final Source source;
    private final Contract contract;
    private final LockedContract now;
    private final boolean allowed;
    private final Diagnostics ofContract;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<LockUpdate> update = Optional.empty();

    private Guard(Source source, Contract contract, LockedContract now, boolean allowed) {
        this.source = source;
        this.contract = contract;
        this.now = now;
        this.allowed = allowed;
        this.ofContract = new Diagnostics(source);
    }

    /**
     * Compares.
     *
     * @param source the contract's file, which diagnostics point into
     * @param contract what it says
     * @param now the same, as a lock holds it
     * @param lock the lock's file, if there is one
     * @param allowed whether every change is accepted
     */
    public static GuardReport check(
            Source source, Contract contract, LockedContract now, Optional<Source> lock, boolean allowed) {
        Guard guard = new Guard(source, contract, now, allowed);
        guard.check(lock);
        return new GuardReport(guard.diagnostics, guard.update);
    }

    /**
     * Compares the part of a contract that has no mistake with its lock: each message with what it was. What concerns the
     * contract as a whole (messages that came, went, or changed place) cannot be told before the rest is known, and no lock
     * is written.
     *
     * @param source the contract's file, which diagnostics point into
     * @param contract the part of it that has no mistake
     * @param now those of its messages that are laid out, as a lock holds them
     * @param lock the lock's file, if there is one
     * @param allowed whether every change is accepted, or may be: the section that says so has a mistake
     */
    public static GuardReport checkUnfinished(
            Source source, Contract contract, LockedContract now, Optional<Source> lock, boolean allowed) {
        Guard guard = new Guard(source, contract, now, allowed);
        lock.ifPresent(file -> guard.compareWith(file, Comparison::ofEachMessage));
        return new GuardReport(guard.diagnostics, Optional.empty());
    }

    private void check(Optional<Source> lock) {
        if (lock.isEmpty()) {
            update = Optional.of(new LockUpdate(LockFile.write(now), true, List.of()));
            return;
        }
        compareWith(lock.get(), Comparison::between);
    }

    private void compareWith(Source lock, BiFunction<LockedContract, LockedContract, List<Change>> comparison) {
        Diagnostics ofLock = new Diagnostics(lock);
        LockReader.read(lock, ofLock).ifPresent(before -> judge(before, comparison.apply(before, now)));
        diagnostics.addAll(ofLock.inFileOrder());
        diagnostics.addAll(ofContract.inFileOrder());
    }

    private void judge(LockedContract before, List<Change> changes) {
        List<Change> unsafe = changes.stream()
                .filter(change -> change.verdict() != Verdict.COMPATIBLE)
                .toList();
        if (unsafe.isEmpty() || allowed || isRaised(before.protocol())) {
            if (!changes.isEmpty()) {
                update = Optional.of(new LockUpdate(LockFile.write(now), false, unsafe));
            }
            return;
        }
        String remedy = remedy(before.protocol());
        unsafe.forEach(change -> ofContract.add(
                change.field().isPresent() ? Rule.FIELD_CHANGED : Rule.MESSAGE_CHANGED,
                location(change),
                change,
                new Fixed(change.verdict().effect()),
                new Fixed(remedy)));
    }

    /** A version where none was before is a raised one. */
    private boolean isRaised(Optional<Protocol> before) {
        return now.protocol()
                .filter(protocol ->
                        before.isEmpty() || protocol.version() > before.get().version())
                .isPresent();
    }

    private String remedy(Optional<Protocol> before) {
        String version = before.map(protocol -> "raise schema.version above " + protocol.version())
                .orElse("add a schema section with a version");
        return version + ", or annotate with evolution = Evolution.ALLOWED";
    }

    /** The field, or the message where the field is gone, or the file's start where both are. */
    private Location location(Change change) {
        Optional<Message> message = change.message().flatMap(this::message);
        Optional<Location> field = message.stream()
                .flatMap(found -> found.fields().stream())
                .filter(found -> Optional.of(found.name()).equals(change.field()))
                .map(Field::location)
                .findFirst();
        return field.or(() -> message.map(Message::location)).orElseGet(() -> new Location(source.name(), 1, 1));
    }

    private Optional<Message> message(String name) {
        return contract.messages().stream()
                .filter(message -> message.name().equals(name))
                .findFirst();
    }

    /** Text of our own: as it is, however long. */
    private record Fixed(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
