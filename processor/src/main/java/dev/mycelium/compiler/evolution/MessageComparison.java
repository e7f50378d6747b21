package dev.mycelium.compiler.evolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The differences between a message and what it was. */
final class MessageComparison {
    private final LockedMessage older;
    private final LockedMessage newer;
    private final List<Change> changes = new ArrayList<>();

    private MessageComparison(LockedMessage older, LockedMessage newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<Change> between(LockedMessage older, LockedMessage newer) {
        return new MessageComparison(older, newer).compare();
    }

    private List<Change> compare() {
        if (!older.name().equals(newer.name())) {
            add(ChangeKind.MESSAGE_RENAMED, older.name(), newer.name());
        }
        if (older.typeId() != newer.typeId()) {
            add(ChangeKind.TYPE_ID_CHANGED, newer.name(), older.typeId(), newer.typeId());
        }
        if (!older.topic().equals(newer.topic())) {
            String before = QuotedText.of(older.topic());
            add(ChangeKind.TOPIC_CHANGED, newer.name(), before, QuotedText.of(newer.topic()));
        }
        if (older.redacted() != newer.redacted()) {
            add(newer.redacted() ? ChangeKind.REDACTION_ADDED : ChangeKind.REDACTION_REMOVED, newer.name());
        }
        if (older.size() != newer.size()) {
            add(ChangeKind.MESSAGE_RESIZED, newer.name(), older.size(), newer.size());
        }
        if (older.alignment() != newer.alignment()) {
            add(ChangeKind.ALIGNMENT_CHANGED, newer.name(), older.alignment(), newer.alignment());
        }
        compareFields();
        return changes;
    }

    private void compareFields() {
        Map<LockedField, LockedField> before = matches();
        firstOutOfOrder(before).ifPresent(field -> add(ChangeKind.FIELDS_REORDERED, newer.name(), field.name()));
        boolean othersStay =
                older.size() == newer.size() && before.entrySet().stream().noneMatch(this::moved);
        List<LockedField> gone = older.fields().stream()
                .filter(field -> !before.containsValue(field))
                .toList();
        List<LockedField> come = newer.fields().stream()
                .filter(field -> !before.containsKey(field))
                .toList();
        for (LockedField field : newer.fields()) {
            LockedField old = before.get(field);
            if (old == null) {
                addField(field, othersStay && gone.stream().noneMatch(field::overlaps));
            } else {
                changes.addAll(FieldComparison.between(newer.name(), old, field, older.size() == newer.size()));
            }
        }
        gone.forEach(field -> removeField(field, othersStay && come.stream().noneMatch(field::overlaps)));
    }

    private void addField(LockedField field, boolean inPlace) {
        ChangeKind kind = ChangeKind.FIELD_ADDED;
        if (field.size() == 0) {
            kind = ChangeKind.FIELD_ADDED_WITHOUT_BYTES;
        } else if (inPlace) {
            kind = ChangeKind.FIELD_ADDED_IN_PADDING;
        }
        addOfField(kind, field);
    }

    private void removeField(LockedField field, boolean inPlace) {
        ChangeKind kind = ChangeKind.FIELD_REMOVED;
        if (field.size() == 0) {
            kind = ChangeKind.FIELD_REMOVED_WITHOUT_BYTES;
        } else if (inPlace) {
            kind = ChangeKind.FIELD_REMOVED_TO_PADDING;
        }
        addOfField(kind, field);
    }

    private boolean moved(Map.Entry<LockedField, LockedField> match) {
        return FieldComparison.moved(match.getValue(), match.getKey());
    }

    /** From each newer field to what it was. */
    private Map<LockedField, LockedField> matches() {
        Map<String, LockedField> left = new LinkedHashMap<>();
        older.fields().forEach(field -> left.put(field.name(), field));
        Map<LockedField, LockedField> before = new LinkedHashMap<>();
        List<LockedField> unmatched = new ArrayList<>();
        for (LockedField field : newer.fields()) {
            LockedField old = left.remove(field.name());
            if (old == null) {
                unmatched.add(field);
            } else {
                before.put(field, old);
            }
        }
        for (LockedField field : unmatched) {
            left.values().stream().filter(field::liesLike).findFirst().ifPresent(old -> {
                left.remove(old.name());
                before.put(field, old);
            });
        }
        return before;
    }

    /** Fields without bytes may stand anywhere. */
    private Optional<LockedField> firstOutOfOrder(Map<LockedField, LockedField> before) {
        List<LockedField> then = older.fields().stream()
                .filter(field -> before.containsValue(field) && field.size() > 0)
                .toList();
        List<LockedField> now = newer.fields().stream()
                .filter(field -> before.containsKey(field) && before.get(field).size() > 0)
                .toList();
        for (int i = 0; i < now.size(); i++) {
            if (!then.get(i).equals(before.get(now.get(i)))) {
                return Optional.of(now.get(i));
            }
        }
        return Optional.empty();
    }

    private void add(ChangeKind kind, Object... facts) {
        changes.add(Change.ofMessage(kind, newer.name(), facts));
    }

    private void addOfField(ChangeKind kind, LockedField field) {
        String path = newer.name() + "." + field.name();
        changes.add(Change.ofField(kind, newer.name(), field.name(), path, field.offset(), field.size()));
    }
}
