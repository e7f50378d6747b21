package dev.mycelium.golden.cases;

import dev.mycelium.golden.value.ScalarRange;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The bytes of single elements, by edge or seeded. */
final class ElementValues {
    private static final int F32_SMALLEST_NAN = 0x7f800001;
    private static final long F64_SMALLEST_NAN = 0x7ff0000000000001L;

    private final SeededBytes random;
    private final ByteArrayOutputStream out;

    ElementValues(SeededBytes random, ByteArrayOutputStream out) {
        this.random = random;
        this.out = out;
    }

    void append(Element type, Edge edge) {
        int size = ElementBytes.size(type);
        switch (edge) {
            case ZERO -> filled(size, 0, 0);
            case MIN -> min(type, size);
            case MAX -> max(type, size);
            case ALTERNATING_55 -> alternating(type, size, 0x55);
            case ALTERNATING_AA -> alternating(type, size, 0xaa);
            case NAN -> nanOrSeeded(type);
            case NEGATIVE_ZERO -> negativeZeroOrSeeded(type, size);
            default -> seededOrBool(type);
        }
    }

    private void min(Element type, int size) {
        if (type == Scalar.F32) {
            number(Float.floatToRawIntBits(-Float.MAX_VALUE), size);
        } else if (type == Scalar.F64) {
            number(Double.doubleToRawLongBits(-Double.MAX_VALUE), size);
        } else {
            filled(size, 0, isSigned(type) ? 0x80 : 0);
        }
    }

    private void max(Element type, int size) {
        if (type == Scalar.F32) {
            number(Float.floatToRawIntBits(Float.MAX_VALUE), size);
        } else if (type == Scalar.F64) {
            number(Double.doubleToRawLongBits(Double.MAX_VALUE), size);
        } else if (type == Scalar.BOOL) {
            out.write(1);
        } else {
            filled(size, 0xff, isSigned(type) ? 0x7f : 0xff);
        }
    }

    private void alternating(Element type, int size, int pattern) {
        if (type == Scalar.BOOL) {
            out.write(pattern & 1);
        } else {
            filled(size, pattern, pattern);
        }
    }

    /** Sign and the bits below are seeded, the last one is set: quiet and signalling NaNs. */
    private void nanOrSeeded(Element type) {
        if (type == Scalar.F32) {
            number(F32_SMALLEST_NAN | (int) random.next(), Float.BYTES);
        } else if (type == Scalar.F64) {
            number(F64_SMALLEST_NAN | random.next(), Double.BYTES);
        } else {
            seededOrBool(type);
        }
    }

    private void negativeZeroOrSeeded(Element type, int size) {
        if (Edge.isFloat(type)) {
            filled(size, 0, 0x80);
        } else {
            seededOrBool(type);
        }
    }

    private void seededOrBool(Element type) {
        if (type == Scalar.BOOL) {
            out.write((int) random.next() & 1);
        } else {
            seeded(type);
        }
    }

    /** Uniform, small, small and negative, or an edge. */
    private void seeded(Element type) {
        int size = ElementBytes.size(type);
        long drawn = random.next();
        switch ((int) (drawn & 7)) {
            case 0 -> append(type, Edge.MIN);
            case 1 -> append(type, Edge.MAX);
            case 2 -> append(type, Edge.ZERO);
            case 3 -> small(type, size, 0x00, (byte) (drawn >>> 56));
            case 4 -> small(type, size, 0xff, (byte) (drawn >>> 56));
            default -> random.bytes(size, out);
        }
    }

    private void small(Element type, int size, int sign, byte low) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) sign);
        if (size > 0) {
            bytes[type == Scalar.U256 ? size - 1 : 0] = low;
        }
        out.writeBytes(bytes);
    }

    /** Equal bytes but for the last one, which is the highest of a little-endian number. */
    private void filled(int size, int each, int last) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) each);
        if (size > 0) {
            bytes[size - 1] = (byte) last;
        }
        out.writeBytes(bytes);
    }

    private void number(long bits, int size) {
        for (int i = 0; i < size; i++) {
            out.write((int) (bits >>> (8 * i)));
        }
    }

    private static boolean isSigned(Element type) {
        return type instanceof Scalar scalar && ScalarRange.isSigned(scalar);
    }
}
