package dev.mycelium.compiler.layout;

import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.compiler.schema.Message;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out messages as rustc lays out a {@code #[repr(C)]} struct: fields in the order of the file, padding between. */
public final class StructLayout {

    /** No bus accepts a longer payload: 16 MiB. */
    static final long MAX_ACCEPTED = 16L << 20;

    /** Longer payloads are accepted by Rust only; the other bindings stop here: 4 MiB. */
    static final long MAX_EVERYWHERE = 4L << 20;

    private StructLayout() {}

    /**
     * Lays out the messages of a contract, in its order. A message that no bus would accept is reported and left out.
     *
     * @param diagnostics takes what is found
     */
    public static List<MessageLayout> of(Contract contract, Diagnostics diagnostics) {
        List<MessageLayout> layouts = new ArrayList<>();
        for (Message message : contract.messages()) {
            of(message, diagnostics).ifPresent(layouts::add);
        }
        return layouts;
    }

    private static Optional<MessageLayout> of(Message message, Diagnostics diagnostics) {
        Extent extent = Extent.EMPTY;
        List<Slot> slots = new ArrayList<>();
        for (Field field : message.fields()) {
            TypeSize type = TypeSizes.of(field.type());
            long offset = extent.offsetOf(type.alignment());
            if (offset + type.size() > MAX_ACCEPTED) {
                diagnostics.add(
                        Rule.PAYLOAD_TOO_LARGE,
                        field.location(),
                        message.name(),
                        field.name(),
                        offset + type.size(),
                        MAX_ACCEPTED);
                return Optional.empty();
            }
            addPadding(slots, extent.end(), offset);
            slots.add(new Slot.FieldSlot(field, type.toLayout(), (int) offset));
            extent = extent.extend(type.size(), type.alignment());
        }
        Extent whole = extent.padToAlignment();
        addPadding(slots, extent.end(), whole.end());
        if (whole.end() > MAX_EVERYWHERE) {
            diagnostics.add(Rule.PAYLOAD_LARGE, message.location(), message.name(), whole.end(), MAX_EVERYWHERE);
        }
        return Optional.of(new MessageLayout(message, slots, (int) whole.end(), whole.alignment()));
    }

    private static void addPadding(List<Slot> slots, long from, long to) {
        if (from < to) {
            slots.add(new Slot.PaddingSlot((int) from, (int) (to - from)));
        }
    }
}
