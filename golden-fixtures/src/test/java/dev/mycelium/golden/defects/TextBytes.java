package dev.mycelium.golden.defects;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a text, with one defect. */
final class TextBytes {
    private static final int PREFIX = 8;

    private final Defect defect;

    TextBytes(Defect defect) {
        this.defect = defect;
    }

    byte[] encode(String text) {
        return switch (defect) {
            case TEXT_LATIN_1 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case TEXT_SURROGATES_ENCODED_ONE_BY_ONE -> charByChar(text);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] charByChar(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes.write(c);
            } else if (c < 0x800) {
                bytes.write(0xc0 | (c >>> 6));
                bytes.write(0x80 | (c & 0x3f));
            } else {
                bytes.write(0xe0 | (c >>> 12));
                bytes.write(0x80 | ((c >>> 6) & 0x3f));
                bytes.write(0x80 | (c & 0x3f));
            }
        }
        return bytes.toByteArray();
    }

    String read(FieldLayout field, byte[] src, int at, int count) {
        int data = at + (defect == Defect.DATA_DIRECTLY_BEHIND_COUNT ? 2 : PREFIX);
        int capacity = ((FieldType.Text) field.type()).capacity();
        return switch (defect) {
            case TEXT_ZERO_TERMINATED -> strict(field, src, at, data, untilZero(src, data, capacity));
            case TEXT_OF_WHOLE_CAPACITY_TRIMMED -> new String(src, data, capacity, StandardCharsets.UTF_8).trim();
            case TEXT_BAD_CHARACTERS_REPLACED -> new String(src, data, count, StandardCharsets.UTF_8);
            case TEXT_LATIN_1 -> new String(src, data, count, StandardCharsets.ISO_8859_1);
            default -> strict(field, src, at, data, count);
        };
    }

    /** Looks at the bytes before the count is known to be good. */
    void requireUtf8(FieldLayout field, byte[] src, int at, int capacity) {
        int count = (src[at] & 0xff) | (src[at + 1] & 0xff) << 8;
        byte[] copy = Arrays.copyOfRange(src, at, at + field.size());
        int looked = Math.min(count, capacity);
        copy[0] = (byte) looked;
        copy[1] = (byte) (looked >>> 8);
        FixedText.read(copy, 0, field);
    }

    private static int untilZero(byte[] src, int data, int capacity) {
        int count = 0;
        while (count < capacity && src[data + count] != 0) {
            count++;
        }
        return count;
    }

    private String strict(FieldLayout field, byte[] src, int at, int data, int count) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(src, data, count))
                    .toString();
        } catch (CharacterCodingException e) {
            FieldLayout named = defect == Defect.OFFSET_OF_FIELD_NAMED_FOR_BAD_TEXT ? before(field) : field;
            FixedText.read(src, at, named); // throws as every codec must, unless only the defect sees such bytes
            throw new IllegalStateException("bytes that are no text", e);
        }
    }

    /** The same field 8 bytes further up, so that the offset in the error is that of the field where the text starts badly. */
    private static FieldLayout before(FieldLayout field) {
        return new FieldLayout(
                field.messageName(),
                field.redacted(),
                field.name(),
                field.type(),
                field.offset() - PREFIX,
                field.size());
    }
}
