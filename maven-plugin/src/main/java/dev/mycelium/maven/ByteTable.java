package dev.mycelium.maven;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The payload of a message as a table of text: every byte belongs to a field or to padding. */
final class ByteTable {

    private ByteTable() {}

    /** Returns the lines: one about the message, a header, one for each slot. */
    static List<String> of(MessageLayout layout) {
        int nameWidth = layout.slots().stream()
                .mapToInt(slot -> name(slot).length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: type id %d, topic %s, %d %s, alignment %d",
                layout.message().name(),
                layout.message().typeId(),
                layout.message().topic(),
                layout.size(),
                layout.size() == 1 ? "byte" : "bytes",
                layout.alignment()));
        if (!layout.slots().isEmpty()) {
            lines.add(row("offset", "size", "field", nameWidth, "type"));
        }
        for (Slot slot : layout.slots()) {
            lines.add(row(
                    Integer.toString(slot.offset()), Integer.toString(slot.size()), name(slot), nameWidth, type(slot)));
        }
        return List.copyOf(lines);
    }

    private static String row(String offset, String size, String name, int nameWidth, String type) {
        String padded = name + " ".repeat(Math.max(0, Math.max(nameWidth, 5) - name.length()));
        return String.format(Locale.ROOT, "  %8s %8s  %s  %s", offset, size, padded, type)
                .stripTrailing();
    }

    private static String name(Slot slot) {
        return slot instanceof Slot.FieldSlot field ? field.field().name() : "(padding)";
    }

    private static String type(Slot slot) {
        return slot instanceof Slot.FieldSlot field ? type(field.field()) : "";
    }

    private static String type(Field field) {
        String name = TypeName.of(field.type());
        if (field.type() instanceof FieldType.Text text) {
            return name + ", up to " + text.capacity() + " bytes";
        }
        if (field.type() instanceof FieldType.ByteVec bytes) {
            return name + ", up to " + bytes.capacity();
        }
        if (field.type() instanceof FieldType.Vec vec) {
            return name + ", up to " + vec.capacity();
        }
        return name;
    }
}
