package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.socket.FrameSource;

/**
 * A frame that waits in this process; its bytes are shared by all who get it and never changed.
 *
 * @param typeId the type id, 0..65535
 * @param payload the payload, owned by the frame
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed to users
record Frame(int typeId, byte[] payload) {

    /** Sends frames that are there already. */
    static final FrameSource<Frame> COPIES = new FrameCopies();

    static <T> Frame of(FrameSource<T> source, T of) {
        byte[] payload = new byte[source.length(of)];
        source.write(of, payload, 0);
        return new Frame(source.typeId(of), payload);
    }
}
