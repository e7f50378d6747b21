package dev.mycelium.golden.defects;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.FixedVec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes and reads one field by its type, with one defect: everything but the single number and the text itself. */
final class FieldBytes {
    private static final int PREFIX = 8;

    private final Defect defect;
    private final ScalarBytes scalars;
    private final TextBytes texts;

    FieldBytes(Defect defect) {
        this.defect = defect;
        this.scalars = new ScalarBytes(defect);
        this.texts = new TextBytes(defect);
    }

    void write(FieldLayout field, Object value, byte[] dst, int start) {
        int at = start + field.offset();
        FieldType type = field.type();
        if (type instanceof FieldType.Text) {
            byte[] utf8 = texts.encode((String) value);
            int count = defect == Defect.COUNT_OF_CHARACTERS_FOR_TEXT ? ((String) value).length() : utf8.length;
            writeCounted(field, count, utf8, PREFIX, dst, at);
        } else if (type instanceof FieldType.ByteVec) {
            byte[] bytes = ((ByteString) value).toByteArray();
            writeCounted(field, bytes.length, bytes, PREFIX, dst, at);
        } else if (type instanceof FieldType.Vec vec) {
            List<?> list = (List<?>) value;
            byte[] elements = elements(vec.element(), list);
            boolean inBytes = defect == Defect.COUNT_OF_BYTES_FOR_ELEMENTS;
            writeCounted(field, inBytes ? elements.length : list.size(), elements, dataOffset(vec), dst, at);
        } else if (type instanceof FieldType.Array array) {
            byte[] elements = elements(array.element(), (List<?>) value);
            System.arraycopy(elements, 0, dst, at, elements.length);
        } else {
            scalars.write((Element) type, value, dst, at);
        }
    }

    Object read(FieldLayout field, byte[] src, int start) {
        int at = start + field.offset();
        FieldType type = field.type();
        if (type instanceof FieldType.Text text) {
            if (defect == Defect.CONTENT_CHECKED_BEFORE_COUNT) {
                texts.requireUtf8(field, src, at, text.capacity());
            }
            return texts.read(field, src, at, readCount(field, text.capacity(), 1, src, at));
        }
        if (type instanceof FieldType.ByteVec vec) {
            return ByteString.copyOf(src, at + dataOffset(PREFIX), readCount(field, vec.capacity(), 1, src, at));
        }
        if (type instanceof FieldType.Vec vec) {
            int count = readCount(field, vec.capacity(), ScalarBytes.size(vec.element()), src, at);
            if (defect == Defect.LIST_FILLED_UP_TO_CAPACITY) {
                count = vec.capacity();
            }
            return readElements(field, vec.element(), count, src, start, field.offset() + dataOffset(dataOffset(vec)));
        }
        if (type instanceof FieldType.Array array) {
            return readElements(field, array.element(), array.length(), src, start, field.offset());
        }
        return scalars.read(field, (Element) type, src, start, field.offset());
    }

    private byte[] elements(Element type, List<?> values) {
        int size = ScalarBytes.size(type);
        byte[] bytes = new byte[size * values.size()];
        int last = defect == Defect.LIST_LAST_ELEMENT_DROPPED ? values.size() - 1 : values.size();
        for (int i = 0; i < last; i++) {
            scalars.write(type, values.get(i), bytes, i * size);
        }
        return bytes;
    }

    private List<Object> readElements(
            FieldLayout field, Element type, int count, byte[] src, int start, int payloadOffset) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(scalars.read(field, type, src, start, payloadOffset + i * ScalarBytes.size(type)));
        }
        return values;
    }

    private void writeCounted(FieldLayout field, int count, byte[] data, int dataOffset, byte[] dst, int at) {
        int dataAt = at + dataOffset(dataOffset);
        boolean copied = defect == Defect.UNUSED_CAPACITY_COPIED_THROUGH;
        if (defect != Defect.UNUSED_CAPACITY_LEFT_AS_IT_WAS && !copied) {
            Arrays.fill(dst, at + PREFIX, at + field.size(), (byte) 0);
        }
        if (defect != Defect.COUNT_PADDING_LEFT_AS_IT_WAS) {
            Arrays.fill(dst, at + 2, at + PREFIX, (byte) 0);
        }
        boolean bigEndian = defect == Defect.COUNT_BIG_ENDIAN;
        byte high = defect == Defect.COUNT_WRITTEN_AS_ONE_BYTE ? 0 : (byte) (count >>> 8);
        dst[at] = bigEndian ? high : (byte) count;
        dst[at + 1] = bigEndian ? (byte) count : high;
        System.arraycopy(data, 0, dst, dataAt, Math.min(data.length, at + field.size() - dataAt));
    }

    private int readCount(FieldLayout field, int capacity, int elementSize, byte[] src, int at) {
        int low = src[at] & 0xff;
        int high = src[at + 1] & 0xff;
        int count = switch (defect) {
            case COUNT_SIGNED -> (short) (low | high << 8);
            case COUNT_READ_FROM_ONE_BYTE -> low;
            case COUNT_READ_AS_U64 -> low | high << 8 | (src[at + 2] & 0xff) << 16 | (src[at + 3] & 0x7f) << 24;
            case COUNT_BIG_ENDIAN -> high | low << 8;
            case COUNT_OF_BYTES_FOR_ELEMENTS -> (low | high << 8) / Math.max(1, elementSize);
            default -> low | high << 8;
        };
        return checked(field, count, capacity, src, at);
    }

    private int checked(FieldLayout field, int count, int capacity, byte[] src, int at) {
        if (defect == Defect.COUNT_UNCHECKED) {
            return count;
        }
        if (defect == Defect.COUNT_CLAMPED_TO_CAPACITY) {
            return Math.min(count, capacity);
        }
        int most = defect == Defect.COUNT_OFF_BY_ONE_TAKEN ? capacity + 1 : capacity;
        if (count > most) {
            FixedVec.readCount(src, at, field); // throws as every codec must, unless only the defect sees such a count
            throw new IllegalStateException("count " + count);
        }
        return count;
    }

    private int dataOffset(FieldType.Vec vec) {
        boolean wide = vec.element() == Scalar.U128 || vec.element() == Scalar.I128;
        return wide && defect != Defect.LIST_OF_16_BYTE_NUMBERS_NOT_ALIGNED ? 16 : PREFIX;
    }

    private int dataOffset(int right) {
        return defect == Defect.DATA_DIRECTLY_BEHIND_COUNT ? 2 : right;
    }
}
