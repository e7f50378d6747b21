package dev.mycelium.runtime.bus;

import java.util.Arrays;

/**
 * A frame that waits in this process; its bytes are shared by all who get it and never changed.
 *
 * @param typeId the type id, 0..65535
 * @param payload the payload, owned by the frame
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed to users
record Frame(int typeId, byte[] payload) {

    /** Copies a payload whose array somebody else goes on using. */
    static Frame copyOf(int typeId, byte[] array, int offset, int length) {
        return new Frame(typeId, Arrays.copyOfRange(array, offset, offset + length));
    }
}
