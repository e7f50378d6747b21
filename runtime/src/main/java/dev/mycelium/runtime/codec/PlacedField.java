package dev.mycelium.runtime.codec;

/**
 * A field and its place, before it belongs to a message. Generated codecs make these, see {@link GeneratedCodec#layout}.
 *
 * @param name the field's name in the contract
 * @param type the field's type in the contract
 * @param offset the field's first byte, counted from the start of the payload
 * @param size the field's bytes
 */
public record PlacedField(String name, FieldType type, int offset, int size) {

    FieldLayout of(String messageName, boolean redacted) {
        return new FieldLayout(messageName, redacted, name, type, offset, size);
    }
}
