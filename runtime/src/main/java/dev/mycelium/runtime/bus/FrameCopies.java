package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.socket.FrameSource;

/** Makes frames of frames that wait in this process. */
final class FrameCopies implements FrameSource<Frame> {

    @Override
    public int typeId(Frame of) {
        return of.typeId();
    }

    @Override
    public int length(Frame of) {
        return of.payload().length;
    }

    @Override
    public void write(Frame of, byte[] dst, int offset) {
        System.arraycopy(of.payload(), 0, dst, offset, of.payload().length);
    }
}
