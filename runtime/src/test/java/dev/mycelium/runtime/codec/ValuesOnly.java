package dev.mycelium.runtime.codec;

import java.util.List;
import java.util.function.Function;

/** A codec that has a layout and tells values, and encodes nothing. */
final class ValuesOnly<T> extends MessageCodec<T> {
    private final Function<T, List<Object>> values;

    ValuesOnly(Class<T> type, MessageLayout layout, Function<T, List<Object>> values) {
        super(type, layout);
        this.values = values;
    }

    @Override
    public List<Object> values(T message) {
        return values.apply(message);
    }

    @Override
    public T ofValues(List<?> values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void validate(T message) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void write(T message, byte[] dst, int offset) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected T read(byte[] src, int offset) {
        throw new UnsupportedOperationException();
    }
}
