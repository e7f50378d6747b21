package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Whether values in neutral form are values at all. Asking a side to encode half a character proves nothing about it, and
 * a text cut short can be just that.
 */
final class ValidValues {
    private ValidValues() {}

    static boolean areIn(byte[] neutral, MessageLayout layout) {
        int at = 0;
        for (FieldLayout field : layout.fields()) {
            FieldType type = field.type();
            int from = NeutralForm.dataAt(type, at);
            at = NeutralForm.end(type, neutral, at);
            if (type instanceof FieldType.Text && !isText(neutral, from, at)) {
                return false;
            }
            if (NeutralForm.element(type) == Scalar.BOOL && !areBools(neutral, from, at)) {
                return false;
            }
        }
        return at == neutral.length;
    }

    private static boolean isText(byte[] bytes, int from, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, end - from));
            return true;
        } catch (CharacterCodingException cutOrSpoiled) {
            return false;
        }
    }

    private static boolean areBools(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] != 0 && bytes[i] != 1) {
                return false;
            }
        }
        return true;
    }
}
