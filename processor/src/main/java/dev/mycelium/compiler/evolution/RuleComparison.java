package dev.mycelium.compiler.evolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The differences between the rules of a field and what they were. Decoding asks for none of them. */
final class RuleComparison {

    private RuleComparison() {}

    static List<Change> between(String message, LockedField older, LockedField newer) {
        String path = message + "." + newer.name();
        List<Change> changes = new ArrayList<>();
        for (LockedRule rule : newer.rules()) {
            Optional<LockedRule> before = named(rule.name(), older);
            if (before.isEmpty()) {
                changes.add(Change.ofField(ChangeKind.RULE_ADDED, message, newer.name(), path, rule));
            } else if (!before.get().equals(rule)) {
                ChangeKind kind = tightens(before.get(), rule) ? ChangeKind.RULE_TIGHTENED : ChangeKind.RULE_LOOSENED;
                changes.add(Change.ofField(kind, message, newer.name(), path, before.get(), rule));
            }
        }
        for (LockedRule rule : older.rules()) {
            if (named(rule.name(), newer).isEmpty()) {
                changes.add(Change.ofField(ChangeKind.RULE_REMOVED, message, newer.name(), path, rule));
            }
        }
        return changes;
    }

    private static Optional<LockedRule> named(String name, LockedField field) {
        return field.rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Whether fewer values keep the rule than before. */
    private static boolean tightens(LockedRule older, LockedRule newer) {
        BigDecimal from = older.bound().orElse(BigDecimal.ZERO);
        BigDecimal to = newer.bound().orElse(BigDecimal.ZERO);
        return newer.isUpperBound() ? to.compareTo(from) < 0 : to.compareTo(from) > 0;
    }
}
