package dev.mycelium.runtime.codec;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The UTF-8 bytes of a {@code String}, in place. What asks for bytes gets them as they are, well-formed or not. */
public final class TextView extends ByteView {

    TextView(WrappedFields payload, FieldLayout field) {
        super(payload, field);
    }

    /** Returns whether the bytes are the UTF-8 of a text, without making a string. */
    public boolean contentEquals(String text) {
        int count = length();
        int data = field.offset() + FixedVec.PREFIX;
        return Utf8Text.isEncodingOf(text, payload.readableBytes(data, count), payload.readableIndex(data), count);
    }

    /**
     * Appends the text, character by character, without making a string.
     *
     * @param out gets the characters
     * @throws DecodeException if the bytes are no well-formed UTF-8; nothing is appended then
     * @throws UncheckedIOException if {@code out} throws an {@link IOException}
     */
    public void appendTo(Appendable out) {
        payload.checkText(field);
        int count = length();
        int data = field.offset() + FixedVec.PREFIX;
        byte[] utf8 = payload.readableBytes(data, count);
        int from = payload.readableIndex(data);
        try {
            Utf8Text.append(utf8, from, from + count, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
