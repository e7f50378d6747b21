package dev.mycelium.compiler.evolution;

import java.util.ArrayList;
import java.util.List;

/** The differences between a field and what it was. */
final class FieldComparison {
    private final String message;
    private final LockedField older;
    private final LockedField newer;
    private final boolean messageKeepsSize;
    private final List<Change> changes = new ArrayList<>();

    private FieldComparison(String message, LockedField older, LockedField newer, boolean messageKeepsSize) {
        this.message = message;
        this.older = older;
        this.newer = newer;
        this.messageKeepsSize = messageKeepsSize;
    }

    /**
     * Compares.
     *
     * @param message the message's name
     * @param messageKeepsSize whether the payload has as many bytes as before
     */
    static List<Change> between(String message, LockedField older, LockedField newer, boolean messageKeepsSize) {
        return new FieldComparison(message, older, newer, messageKeepsSize).compare();
    }

    /** Whether the bytes of the field are elsewhere; a field without bytes is nowhere. */
    static boolean moved(LockedField older, LockedField newer) {
        return older.offset() != newer.offset() && (older.size() > 0 || newer.size() > 0);
    }

    private List<Change> compare() {
        if (!older.name().equals(newer.name())) {
            add(ChangeKind.FIELD_RENAMED, message + "." + older.name(), newer.name(), newer.offset());
        }
        if (moved(older, newer)) {
            add(ChangeKind.FIELD_MOVED, path(), older.offset(), newer.offset());
        }
        if (!older.type().text().equals(newer.type().text())) {
            compareTypes();
        }
        if (older.type().readsLike(newer.type())) {
            compareCapacities();
        }
        changes.addAll(RuleComparison.between(message, older, newer));
        return changes;
    }

    private void compareTypes() {
        String from = older.type().text();
        String to = newer.type().text();
        if (older.type().readsLike(newer.type()) || older.canHoldNothing(newer)) {
            add(ChangeKind.FIELD_RESPELLED, path(), newer.offset(), from, to);
        } else if (older.type().isArrayLike(newer.type())) {
            add(ChangeKind.FIELD_RESIZED, path(), newer.offset(), from, to, older.size(), newer.size());
        } else if (older.size() != newer.size()) {
            add(ChangeKind.FIELD_RETYPED, path(), newer.offset(), from, to, older.size(), newer.size());
        } else {
            add(ChangeKind.FIELD_REINTERPRETED, path(), newer.offset(), from, to, newer.size());
        }
    }

    private void compareCapacities() {
        int from = older.type().capacity().orElse(0);
        int to = newer.type().capacity().orElse(0);
        if (from == to) {
            return;
        }
        if (messageKeepsSize && !moved(older, newer)) {
            add(
                    from < to ? ChangeKind.CAPACITY_RAISED_IN_PLACE : ChangeKind.CAPACITY_LOWERED_IN_PLACE,
                    path(),
                    from,
                    to);
        } else {
            ChangeKind kind = from < to ? ChangeKind.CAPACITY_RAISED : ChangeKind.CAPACITY_LOWERED;
            add(kind, path(), from, to, older.size(), newer.size());
        }
    }

    private String path() {
        return message + "." + newer.name();
    }

    private void add(ChangeKind kind, Object... facts) {
        changes.add(Change.ofField(kind, message, newer.name(), facts));
    }
}
