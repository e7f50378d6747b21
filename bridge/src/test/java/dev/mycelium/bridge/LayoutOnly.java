package dev.mycelium.bridge;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.List;

/** A bus looks at types and sizes, and never encodes. */
final class LayoutOnly extends MessageCodec<Object> {
    static LayoutOnly of(String name, int typeId, int size) {
        return new LayoutOnly(MessageLayout.of(
                name,
                typeId,
                name,
                false,
                size,
                1,
                new FieldLayout(name, false, "bytes", new FieldType.Bytes(size), 0, size)));
    }

    LayoutOnly(MessageLayout layout) {
        super(Object.class, layout);
    }

    @Override
    protected void write(Object message, byte[] dst, int offset) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected Object read(byte[] src, int offset) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void validate(Object message) {}

    @Override
    public List<Object> values(Object message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object ofValues(List<?> values) {
        throw new UnsupportedOperationException();
    }
}
