package dev.mycelium.compiler.layout;

import dev.mycelium.compiler.schema.Message;
import java.util.List;

/**
 * The memory image of a message.
 *
 * @param message what is laid out
 * @param slots every byte of the payload in order: fields and padding
 * @param size the payload's bytes
 * @param alignment the largest alignment of a field; 1 where there is none
 */
public record MessageLayout(Message message, List<Slot> slots, int size, int alignment) {
    public MessageLayout {
        slots = List.copyOf(slots);
    }
}
