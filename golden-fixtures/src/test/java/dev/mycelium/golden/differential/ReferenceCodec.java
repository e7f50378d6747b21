package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules of the bytes once more, as plainly as they can be said: it walks the layout as data, copies bytes between
 * neutral form and payload, and shares no line with the runtime.
 *
 * <p>It makes the payloads that a run sends, and it stands in for Rust where there is none. Each decision is a method of
 * its own, so that a planted defect can get exactly one of them wrong.
 */
class ReferenceCodec {
    static final int PREFIX = 8;

    private final MessageLayout layout;
    private final List<FieldLayout> fields;

    ReferenceCodec(MessageLayout layout) {
        this.layout = layout;
        this.fields = layout.fields();
    }

    final MessageLayout layout() {
        return layout;
    }

    final List<FieldLayout> fields() {
        return fields;
    }

    /** The payload of values; every byte that carries no value is zero. */
    final byte[] encode(byte[] neutral) {
        return fill(new byte[encodedSize()], neutral);
    }

    /** The same with a pattern in every byte that carries no value. */
    final byte[] encodePoisoned(byte[] neutral, Seeded pattern) {
        byte[] payload = new byte[encodedSize()];
        pattern.fill(payload, 0, payload.length);
        return fill(payload, neutral);
    }

    private byte[] fill(byte[] payload, byte[] neutral) {
        int at = 0;
        for (FieldLayout field : fields) {
            write(field, neutral, at, payload);
            at = NeutralForm.end(field.type(), neutral, at);
        }
        return payload;
    }

    private void write(FieldLayout field, byte[] neutral, int at, byte[] payload) {
        FieldType type = field.type();
        int count = NeutralForm.count(type, neutral, at);
        if (NeutralForm.isCounted(type)) {
            writeCount(payload, offset(field), count);
        }
        int from = NeutralForm.dataAt(type, at);
        int to = offset(field) + dataOffset(type);
        FieldType.Element element = NeutralForm.element(type);
        int width = NeutralForm.width(element);
        for (int i = 0; i < writtenElements(type, count); i++) {
            writeElement(element, neutral, from + i * width, payload, to + i * width);
        }
        afterWrite(field, count, payload);
    }

    /** The values of a payload, or why it is refused: the first bad field in field order, its count before its content. */
    final Answer decode(byte[] payload) {
        if (!sizeIsRight(payload.length)) {
            return Answer.refused(Answer.WRONG_SIZE, Answer.NO_FIELD);
        }
        GrowingBytes out = new GrowingBytes();
        for (int i = 0; i < fields.size(); i++) {
            int status = read(fields.get(i), payload, out);
            if (status != Answer.OK) {
                return Answer.refused(status, reportedField(i));
            }
        }
        return Answer.ok(out.toByteArray());
    }

    private int read(FieldLayout field, byte[] payload, GrowingBytes out) {
        FieldType type = field.type();
        int count = NeutralForm.capacity(type);
        int from = offset(field) + dataOffset(type);
        if (NeutralForm.isCounted(type)) {
            int capacity = count;
            count = readCount(payload, offset(field));
            if (overCapacity(count, capacity)) {
                return Answer.COUNT_OVER_CAPACITY;
            }
            count = usedCount(type, payload, from, count, capacity);
            if (type instanceof FieldType.Text && !isText(payload, from, count)) {
                return Answer.MALFORMED_UTF8;
            }
            out.putInt(count);
        }
        FieldType.Element element = NeutralForm.element(type);
        int width = NeutralForm.width(element);
        int to = out.grow(count * width);
        for (int i = 0; i < count; i++) {
            int elementAt = from + i * width;
            if (element == Scalar.BOOL && !isBool(payload[elementAt])) {
                return Answer.INVALID_BOOL;
            }
            readElement(element, payload, elementAt, out.array(), to + i * width);
        }
        return Answer.OK;
    }

    int encodedSize() {
        return layout.size();
    }

    boolean sizeIsRight(int size) {
        return size == layout.size();
    }

    int reportedField(int index) {
        return index;
    }

    int offset(FieldLayout field) {
        return field.offset();
    }

    int dataOffset(FieldType type) {
        if (!NeutralForm.isCounted(type)) {
            return 0;
        }
        return Math.max(PREFIX, NeutralForm.alignment(NeutralForm.element(type)));
    }

    void writeCount(byte[] payload, int at, int count) {
        payload[at] = (byte) count;
        payload[at + 1] = (byte) (count >>> 8);
    }

    int readCount(byte[] payload, int at) {
        return (payload[at] & 0xff) | (payload[at + 1] & 0xff) << 8;
    }

    boolean overCapacity(int count, int capacity) {
        return count > capacity;
    }

    int usedCount(FieldType type, byte[] payload, int at, int count, int capacity) {
        return count;
    }

    int writtenElements(FieldType type, int count) {
        return count;
    }

    boolean isText(byte[] payload, int at, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload, at, length));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    boolean isBool(byte value) {
        return value == 0 || value == 1;
    }

    void writeElement(FieldType.Element element, byte[] neutral, int from, byte[] payload, int to) {
        System.arraycopy(neutral, from, payload, to, NeutralForm.width(element));
    }

    void readElement(FieldType.Element element, byte[] payload, int from, byte[] neutral, int to) {
        System.arraycopy(payload, from, neutral, to, NeutralForm.width(element));
    }

    /** What a correct encoder does after a field's bytes: nothing. */
    void afterWrite(FieldLayout field, int count, byte[] payload) {}
}
