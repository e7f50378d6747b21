package dev.mycelium.compiler;

import dev.mycelium.runtime.codec.DecodeException.Reason;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that make a payload of zeros no message.
 *
 * @param at where they start
 * @param bytes what they are
 * @param reason why they are refused
 * @param offset which byte the refusal names
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BadBytes(int at, byte[] bytes, Reason reason, int offset) {

    void plant(byte[] payload) {
        System.arraycopy(bytes, 0, payload, at, bytes.length);
    }

    /** All the ways in which a field of this type can be bad. */
    static List<BadBytes> of(FieldLayout field) {
        List<BadBytes> bad = new ArrayList<>();
        FieldType type = field.type();
        int at = field.offset();
        if (type == FieldType.Scalar.BOOL) {
            bad.add(invalidBool(at, at));
        } else if (type instanceof FieldType.Text text) {
            overCapacity(bad, at, text.capacity());
            if (text.capacity() > 0) {
                byte[] oneByteThatIsNoUtf8 = {1, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff};
                bad.add(new BadBytes(at, oneByteThatIsNoUtf8, Reason.MALFORMED_UTF8, at + 8));
            }
        } else if (type instanceof FieldType.ByteVec bytes) {
            overCapacity(bad, at, bytes.capacity());
        } else if (type instanceof FieldType.Vec vec) {
            overCapacity(bad, at, vec.capacity());
            if (vec.element() == FieldType.Scalar.BOOL && vec.capacity() > 0) {
                byte[] oneBoolThatIsTwo = {1, 0, 0, 0, 0, 0, 0, 0, 2};
                bad.add(new BadBytes(at, oneBoolThatIsTwo, Reason.INVALID_BOOL, at + 8));
            }
        } else if (type instanceof FieldType.Array array
                && array.element() == FieldType.Scalar.BOOL
                && array.length() > 0) {
            bad.add(invalidBool(at + array.length() - 1, at + array.length() - 1));
        }
        return bad;
    }

    private static BadBytes invalidBool(int at, int offset) {
        return new BadBytes(at, new byte[] {2}, Reason.INVALID_BOOL, offset);
    }

    /** One over, and the largest: a count is unsigned. */
    private static void overCapacity(List<BadBytes> bad, int at, int capacity) {
        if (capacity < 0xffff) {
            int over = capacity + 1;
            byte[] one = {(byte) over, (byte) (over >> 8)};
            bad.add(new BadBytes(at, one, Reason.COUNT_OVER_CAPACITY, at));
            bad.add(new BadBytes(at, new byte[] {-1, -1}, Reason.COUNT_OVER_CAPACITY, at));
        }
    }
}
