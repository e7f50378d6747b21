package dev.mycelium.golden.defects;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a record's constructor must refuse, with one defect. */
final class ValueRules {
    private final Defect defect;

    ValueRules(Defect defect) {
        this.defect = defect;
    }

    void require(FieldLayout field, Object value) {
        FieldType type = field.type();
        if (type instanceof FieldType.Text text) {
            String string = (String) value;
            boolean inCharacters = defect == Defect.TEXT_CAPACITY_IN_CHARACTERS;
            require(field, (inCharacters ? string.length() : utf8Length(field, string)) <= text.capacity());
        } else if (type instanceof FieldType.ByteVec vec) {
            boolean unchecked = defect == Defect.BYTES_CAPACITY_NOT_CHECKED_IN_RECORD;
            require(field, unchecked || ((ByteString) value).size() <= vec.capacity());
        } else if (type instanceof FieldType.Vec vec) {
            List<?> list = (List<?>) value;
            require(field, list.size() <= vec.capacity() || defect == Defect.LIST_CAPACITY_NOT_CHECKED_IN_RECORD);
            list.forEach(each -> requireElement(field, vec.element(), each));
        } else if (type instanceof FieldType.Array array) {
            List<?> list = (List<?>) value;
            require(field, list.size() == array.length() || defect == Defect.ARRAY_LENGTH_NOT_CHECKED_IN_RECORD);
            list.forEach(each -> requireElement(field, array.element(), each));
        } else {
            requireElement(field, (Element) type, value);
        }
    }

    private void requireElement(FieldLayout field, Element type, Object value) {
        if (type instanceof FieldType.Bytes bytes) {
            boolean unchecked = defect == Defect.BYTES_LENGTH_NOT_CHECKED_IN_RECORD;
            require(field, unchecked || ((ByteString) value).size() == bytes.length());
            return;
        }
        if (defect == Defect.NUMBER_RANGE_NOT_CHECKED_IN_RECORD) {
            return;
        }
        switch ((Scalar) type) {
            case U8 -> requireBits(field, value, 8);
            case U16 -> requireBits(field, value, 16);
            case U32 -> requireBits(field, value, 32);
            case U128 -> requireBits(field, value, 128);
            case I128 -> require(field, ((BigInteger) value).bitLength() < 128);
            default -> {} // Java's type has exactly the values of the field's.
        }
    }

    private static void requireBits(FieldLayout field, Object value, int bits) {
        BigInteger number = new BigInteger(value.toString());
        require(field, number.signum() >= 0 && number.bitLength() <= bits);
    }

    private int utf8Length(FieldLayout field, String text) {
        if (defect == Defect.TEXT_LONE_SURROGATE_TAKEN_IN_RECORD) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
        try {
            return StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(text))
                    .remaining();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(field.qualifiedName() + ": " + e, e);
        }
    }

    private static void require(FieldLayout field, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(field.qualifiedName() + ": the value does not fit");
        }
    }
}
