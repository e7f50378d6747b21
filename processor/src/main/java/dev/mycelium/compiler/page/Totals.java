package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;

/**
 * What the slots of a message add up to.
 *
 * @param padding bytes between fields and at the tail
 * @param packed the fields alone: what a codec comes to that adds up sizes, and where it is not the size, such a codec is
 *     wrong
 */
record Totals(int padding, int packed) {

    static Totals of(MessageLayout layout) {
        int padding = layout.slots().stream()
                .filter(slot -> slot instanceof Slot.PaddingSlot)
                .mapToInt(Slot::size)
                .sum();
        return new Totals(padding, layout.size() - padding);
    }

    /** Returns "1 byte", "2 bytes". */
    static String bytes(long count) {
        return count == 1 ? "1 byte" : count + " bytes";
    }
}
