package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.schema.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The differences between two {@code schema} sections. None of them touches a byte: they are claims. */
final class ProtocolComparison {

    private ProtocolComparison() {}

    static List<Change> between(Optional<Protocol> older, Optional<Protocol> newer) {
        if (older.isEmpty()) {
            return newer.map(protocol -> Change.ofContract(ChangeKind.SCHEMA_ADDED, protocol.version())).stream()
                    .toList();
        }
        if (newer.isEmpty()) {
            return List.of(
                    Change.ofContract(ChangeKind.SCHEMA_REMOVED, older.get().version()));
        }
        return between(older.get(), newer.get());
    }

    private static List<Change> between(Protocol older, Protocol newer) {
        List<Change> changes = new ArrayList<>();
        if (older.id() != newer.id()) {
            changes.add(Change.ofContract(ChangeKind.SCHEMA_ID_CHANGED, hex(older.id()), hex(newer.id())));
        }
        addStep(changes, older.version(), newer.version(), ChangeKind.VERSION_RAISED, ChangeKind.VERSION_LOWERED);
        addStep(
                changes,
                older.minCompatible(),
                newer.minCompatible(),
                ChangeKind.MIN_COMPATIBLE_RAISED,
                ChangeKind.MIN_COMPATIBLE_LOWERED);
        return changes;
    }

    private static void addStep(List<Change> changes, int from, int to, ChangeKind up, ChangeKind down) {
        if (from != to) {
            changes.add(Change.ofContract(from < to ? up : down, from, to));
        }
    }

    private static String hex(long id) {
        return String.format(Locale.ROOT, "0x%08x", id);
    }
}
