package dev.mycelium.runtime.bus;

/**
 * A frame on its way through the process; its bytes are shared by all who get it and never changed.
 *
 * @param typeId the type id, 0..65535
 * @param payload the payload, owned by the frame
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed to users
record Frame(int typeId, byte[] payload) {}
