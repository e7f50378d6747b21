package dev.mycelium.compiler.evolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two contracts, judged by what happens to bytes.
 *
 * <p>Messages and fields are matched by name. A message that is left over on both sides with the same type id and the
 * same fields was renamed; so was a field at the same place with the same type.
 */
public final class Comparison {
    private final LockedContract older;
    private final LockedContract newer;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(LockedContract older, LockedContract newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Returns every difference: the contract's first, then by message in the order of the newer contract. */
    public static List<Change> between(LockedContract older, LockedContract newer) {
        return new Comparison(older, newer).compare();
    }

    /**
     * Returns the differences of each message that both contracts have under the same name, and none of the contracts as a
     * whole: what can be said while one of them is not known wholly.
     */
    static List<Change> ofEachMessage(LockedContract older, LockedContract newer) {
        Map<String, LockedMessage> before = new LinkedHashMap<>();
        older.messages().forEach(message -> before.put(message.name(), message));
        List<Change> changes = new ArrayList<>();
        for (LockedMessage message : newer.messages()) {
            Optional.ofNullable(before.get(message.name()))
                    .ifPresent(old -> changes.addAll(MessageComparison.between(old, message)));
        }
        return changes;
    }

    /** Returns the verdict over all of some changes. */
    public static Verdict verdict(List<Change> changes) {
        return changes.stream().map(Change::verdict).reduce(Verdict.COMPATIBLE, Verdict::and);
    }

    private List<Change> compare() {
        changes.addAll(ProtocolComparison.between(older.protocol(), newer.protocol()));
        Map<LockedMessage, LockedMessage> before = matches();
        if (!inOneOrder(before)) {
            changes.add(Change.ofContract(ChangeKind.MESSAGES_REORDERED));
        }
        for (LockedMessage message : newer.messages()) {
            LockedMessage old = before.get(message);
            if (old == null) {
                changes.add(
                        Change.ofMessage(ChangeKind.MESSAGE_ADDED, message.name(), message.name(), message.typeId()));
            }
            addIfReused(message, old);
            if (old != null) {
                changes.addAll(MessageComparison.between(old, message));
            }
        }
        older.messages().stream()
                .filter(message -> !before.containsValue(message))
                .map(gone -> Change.ofMessage(ChangeKind.MESSAGE_REMOVED, gone.name(), gone.name(), gone.typeId()))
                .forEach(changes::add);
        if (changes.isEmpty() && !older.digest().equals(newer.digest())) {
            changes.add(Change.ofContract(ChangeKind.TEXT_ONLY));
        }
        return List.copyOf(changes);
    }

    /** A frame with this type id was another message, and code of the other age takes it for that. */
    private void addIfReused(LockedMessage message, @Nullable LockedMessage old) {
        if (old != null && old.typeId() == message.typeId()) {
            return;
        }
        older.messages().stream()
                .filter(other -> other.typeId() == message.typeId())
                .map(other -> Change.ofMessage(
                        ChangeKind.TYPE_ID_REUSED, message.name(), message.name(), message.typeId(), other.name()))
                .forEach(changes::add);
    }

    /** From each newer message to what it was. */
    private Map<LockedMessage, LockedMessage> matches() {
        Map<String, LockedMessage> left = new LinkedHashMap<>();
        older.messages().forEach(message -> left.put(message.name(), message));
        Map<LockedMessage, LockedMessage> before = new LinkedHashMap<>();
        List<LockedMessage> unmatched = new ArrayList<>();
        for (LockedMessage message : newer.messages()) {
            LockedMessage old = left.remove(message.name());
            if (old == null) {
                unmatched.add(message);
            } else {
                before.put(message, old);
            }
        }
        Map<Integer, LockedMessage> leftById = new LinkedHashMap<>();
        left.values().forEach(message -> leftById.put(message.typeId(), message));
        for (LockedMessage message : unmatched) {
            LockedMessage old = leftById.get(message.typeId());
            if (old != null && message.hasTheFieldsOf(old)) {
                before.put(message, old);
            }
        }
        return before;
    }

    private boolean inOneOrder(Map<LockedMessage, LockedMessage> before) {
        List<LockedMessage> kept =
                older.messages().stream().filter(before::containsValue).toList();
        List<LockedMessage> now = newer.messages().stream()
                .filter(before::containsKey)
                .map(before::get)
                .toList();
        return kept.equals(now);
    }
}
