package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.layout.TypeLayout;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import dev.mycelium.compiler.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said of a slot.
 *
 * @param slot the bytes
 * @param key what tells it from the other slots of its message: the field's name, or the offset of padding
 * @param name the field's name, or "padding"
 * @param type in Rust's spelling, text and vectors with their capacity; empty for padding
 * @param detail what is where inside of it, or what it is for; empty where the type says all
 * @param alignment in bytes
 * @param rules as the contract writes them
 * @param remarks rules that a message alone cannot be checked for, and whether the contract calls the field optional
 * @param description the contract's text
 */
record SlotText(
        Slot slot,
        String key,
        String name,
        String type,
        String detail,
        int alignment,
        List<String> rules,
        List<String> remarks,
        String description) {

    /** Returns one text for each slot of a message, in order. */
    static List<SlotText> of(MessageLayout layout) {
        List<SlotText> texts = new ArrayList<>();
        List<Slot> slots = layout.slots();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) instanceof Slot.FieldSlot field) {
                texts.add(of(field));
            } else {
                String purpose = i + 1 < slots.size()
                        ? aligns((Slot.FieldSlot) slots.get(i + 1))
                        : "rounds the message up to a multiple of " + layout.alignment();
                texts.add(padding(slots.get(i), purpose));
            }
        }
        return texts;
    }

    private static String aligns(Slot.FieldSlot next) {
        return "puts " + next.field().name() + " at a multiple of "
                + next.type().alignment();
    }

    private static SlotText padding(Slot slot, String purpose) {
        String key = Integer.toString(slot.offset());
        return new SlotText(slot, key, "padding", "", purpose, 1, List.of(), List.of(), "");
    }

    private static SlotText of(Slot.FieldSlot slot) {
        Field field = slot.field();
        Stream<String> notes = field.notes().stream().map(note -> note + " (not checked)");
        Stream<String> optional =
                field.optional() ? Stream.of("optional in the contract, always on the wire") : Stream.of();
        return new SlotText(
                slot,
                field.name(),
                field.name(),
                type(field.type()),
                detail(slot, field.type()),
                slot.type().alignment(),
                field.rules().stream().map(RuleText::of).toList(),
                Stream.concat(notes, optional).toList(),
                field.description().strip());
    }

    private static String type(FieldType type) {
        boolean counted = type instanceof FieldType.Text || type instanceof FieldType.ByteVec;
        return counted || type instanceof FieldType.Vec
                ? TypeName.of(type) + "(" + Segment.capacity(type) + ")"
                : TypeName.of(type);
    }

    private static String detail(Slot.FieldSlot slot, FieldType type) {
        TypeLayout layout = slot.type();
        String from = " from " + (slot.offset() + layout.dataOffset());
        if (type instanceof FieldType.Text text) {
            return count(slot) + Totals.bytes(text.capacity()) + " of UTF-8" + from;
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return count(slot) + Totals.bytes(bytes.capacity()) + from;
        }
        if (type instanceof FieldType.Vec vec) {
            return count(slot) + elements(vec.capacity(), layout) + from;
        }
        if (type instanceof FieldType.Array array) {
            return elements(array.length(), layout);
        }
        if (type instanceof FieldType.U256) {
            return "big-endian";
        }
        return type == Scalar.BOOL ? "0 or 1" : "";
    }

    private static String count(Slot.FieldSlot slot) {
        return "count (u16) at " + slot.offset() + ", zeros, up to ";
    }

    private static String elements(int count, TypeLayout layout) {
        return count + (count == 1 ? " element of " : " elements of ") + Totals.bytes(layout.elementSize());
    }
}
