package dev.mycelium.golden.check;

import dev.mycelium.golden.value.ScalarRange;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Values that fit the Java type of a field but not the field: a record that took one could not be encoded, or would be encoded as
 * another value.
 */
final class ValueRefusals {
    private static final String LONE_SURROGATE = "\ud800";

    private final List<BadValue> values = new ArrayList<>();

    private ValueRefusals() {}

    /** A value to refuse, and what is wrong with it. */
    record BadValue(String what, Object value) {}

    /** The values that a record must not take for a field; none where every value of the Java type is good. */
    static List<BadValue> of(FieldLayout field) {
        ValueRefusals refusals = new ValueRefusals();
        FieldType type = field.type();
        if (type instanceof FieldType.Text text) {
            refusals.text(text.capacity());
        } else if (type instanceof FieldType.ByteVec vec) {
            refusals.add(vec.capacity() + 1 + " bytes, the capacity is " + vec.capacity(), bytes(vec.capacity() + 1));
        } else if (type instanceof FieldType.Vec vec) {
            refusals.list(vec.element(), vec.capacity() + 1, "the capacity is " + vec.capacity());
            refusals.elements(vec.element(), Math.min(1, vec.capacity()));
        } else if (type instanceof FieldType.Array array) {
            refusals.list(array.element(), array.length() + 1, "the type has " + array.length());
            if (array.length() > 0) {
                refusals.list(array.element(), array.length() - 1, "the type has " + array.length());
            }
            refusals.elements(array.element(), array.length());
        } else {
            refusals.element((Element) type).forEach(bad -> refusals.values.add(bad));
        }
        return refusals.values;
    }

    private void text(int capacity) {
        add(capacity + 1 + " bytes, the capacity is " + capacity, "a".repeat(capacity + 1));
        add("half of a surrogate pair", LONE_SURROGATE);
        if (capacity > 0) {
            String twoBytes = "a".repeat(capacity - 1) + "\u00e9";
            add(capacity + " characters of " + (capacity + 1) + " bytes, the capacity is " + capacity, twoBytes);
        }
    }

    private void list(Element element, int size, String right) {
        add(size + " elements, " + right, Collections.nCopies(size, zero(element)));
    }

    /** Lists of a right size whose last element is bad. */
    private void elements(Element type, int size) {
        if (size == 0) {
            return;
        }
        for (BadValue bad : element(type)) {
            List<Object> list = new ArrayList<>(Collections.nCopies(size, zero(type)));
            list.set(size - 1, bad.value());
            add("last element: " + bad.what(), list);
        }
    }

    private List<BadValue> element(Element type) {
        List<BadValue> bad = new ArrayList<>();
        if (type instanceof FieldType.Bytes fixed) {
            int length = fixed.length();
            bad.add(new BadValue(length + 1 + " bytes, the type has " + length, bytes(length + 1)));
            if (length > 0) {
                bad.add(new BadValue(length - 1 + " bytes, the type has " + length, bytes(length - 1)));
            }
            return bad;
        }
        Scalar scalar = (Scalar) type;
        switch (scalar) {
            case U8, U16, U32, U128, I128 -> {
                BigInteger below = ScalarRange.min(scalar).subtract(BigInteger.ONE);
                BigInteger above = ScalarRange.max(scalar).add(BigInteger.ONE);
                bad.add(new BadValue(below + ", one below the least", wide(scalar, below)));
                bad.add(new BadValue(above + ", one above the greatest", wide(scalar, above)));
            }
            default -> {} // Java's type has exactly the values of the field's.
        }
        return bad;
    }

    /** The box of the accessor's type, for a number that the field cannot hold. */
    private static Object wide(Scalar scalar, BigInteger value) {
        return switch (scalar) {
            case U8, U16 -> value.intValueExact();
            case U32 -> value.longValueExact();
            default -> value;
        };
    }

    private static Object zero(Element type) {
        if (type instanceof FieldType.Bytes fixed) {
            return bytes(fixed.length());
        }
        return switch ((Scalar) type) {
            case BOOL -> false;
            case F32 -> 0.0f;
            case F64 -> 0.0;
            default -> ScalarRange.box((Scalar) type, BigInteger.ZERO);
        };
    }

    private static ByteString bytes(int size) {
        return ByteString.ofZeros(size);
    }

    private void add(String what, Object value) {
        values.add(new BadValue(what, value));
    }
}
