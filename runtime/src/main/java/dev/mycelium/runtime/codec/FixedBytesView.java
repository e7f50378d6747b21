package dev.mycelium.runtime.codec;

/** The bytes of a {@code [u8; N]}, in place. */
public final class FixedBytesView extends ByteView {
    private final int padding;

    /** A view of a field that has so many bytes of padding behind it. */
    FixedBytesView(WrappedFields payload, FieldLayout field, int padding) {
        super(payload, field, field.offset());
        this.padding = padding;
    }

    /** Returns how many bytes there are: always as many as the contract says. */
    @Override
    public int length() {
        return field.size();
    }

    /**
     * Writes the bytes, and zeros the padding behind the field.
     *
     * @param src has {@link #length()} bytes
     * @param srcOffset where they start in it
     * @throws IndexOutOfBoundsException if it has fewer; nothing is written then
     */
    public void set(byte[] src, int srcOffset) {
        payload.putBytes(field.offset(), field.size(), src, srcOffset);
        payload.zeroBytes(field.offset() + field.size(), padding);
    }
}
