package dev.mycelium.runtime.codec;

/**
 * Where a field lies in the payload of its message.
 *
 * @param messageName the message's name in the contract
 * @param redacted whether values of this message must never be printed
 * @param name the field's name in the contract
 * @param type the field's type in the contract
 * @param offset the field's first byte, counted from the start of the payload
 * @param size the field's bytes, padding inside the type included, padding after it not
 */
public record FieldLayout(String messageName, boolean redacted, String name, FieldType type, int offset, int size)
        implements Slot {

    /** Returns {@code Message.field}, as errors name it. */
    public String qualifiedName() {
        return messageName + "." + name;
    }
}
