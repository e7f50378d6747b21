package dev.mycelium.compiler.layout;

import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.compiler.schema.KnownField;
import dev.mycelium.compiler.schema.KnownMessage;
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
        return of(contract.messages(), diagnostics);
    }

    /**
     * Lays out the messages that are known wholly. Of the others the size is judged, as far as their bytes are known: up to
     * the first field that has none yet.
     *
     * @param messages in the order of the file
     * @param diagnostics takes what is found
     */
    public static List<MessageLayout> of(List<? extends KnownMessage> messages, Diagnostics diagnostics) {
        List<MessageLayout> layouts = new ArrayList<>();
        for (KnownMessage known : messages) {
            List<Slot> slots = new ArrayList<>();
            Optional<Extent> extent = known.hasAllFields() ? extent(known, slots, diagnostics) : Optional.empty();
            if (extent.isPresent() && known instanceof Message message) {
                Extent whole = extent.get();
                layouts.add(new MessageLayout(message, slots, (int) whole.end(), whole.alignment()));
            }
        }
        return layouts;
    }

    /** Returns the whole extent; nothing where it is too large, which is reported, or not known. */
    private static Optional<Extent> extent(KnownMessage message, List<Slot> slots, Diagnostics diagnostics) {
        Extent extent = Extent.EMPTY;
        for (KnownField known : message.knownFields()) {
            if (!(known instanceof Field field)) {
                return Optional.empty();
            }
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
        return Optional.of(whole);
    }

    private static void addPadding(List<Slot> slots, long from, long to) {
        if (from < to) {
            slots.add(new Slot.PaddingSlot((int) from, (int) (to - from)));
        }
    }
}
