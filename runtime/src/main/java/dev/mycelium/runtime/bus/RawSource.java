package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.socket.FrameSource;

/** Makes frames of raw ones. */
final class RawSource implements FrameSource<RawFrame> {

    @Override
    public int typeId(RawFrame of) {
        return of.typeId();
    }

    @Override
    public int length(RawFrame of) {
        return of.payload().size();
    }

    @Override
    public void write(RawFrame of, byte[] dst, int offset) {
        of.payload().copyTo(dst, offset);
    }
}
