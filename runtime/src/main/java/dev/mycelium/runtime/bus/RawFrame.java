package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.ByteString;
import java.util.Objects;

/**
 * A frame as it came, of whatever type; nothing of its payload was checked.
 *
 * @param typeId the type id, 0..65535
 * @param payload the payload; it may be no message, or not of the size of its type
 */
public record RawFrame(int typeId, ByteString payload) {

    /**
     * Checks that there is a payload.
     *
     * @throws IllegalArgumentException if the type id is outside its range
     */
    public RawFrame {
        if (typeId < 0 || typeId > 0xFFFF) {
            throw new IllegalArgumentException("type id " + typeId + " is outside 0..65535");
        }
        Objects.requireNonNull(payload, "payload");
    }

    /** Returns type and size; the payload is never printed, as it may be of a redacted message. */
    @Override
    public String toString() {
        return "RawFrame[type " + typeId + ", " + payload.size() + " bytes]";
    }
}
