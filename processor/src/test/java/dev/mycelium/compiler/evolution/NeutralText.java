package dev.mycelium.compiler.evolution;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.UInt256;
import java.util.List;
import java.util.stream.Collectors;

/** A decoded value in a form that two contracts can be compared by: numbers as numbers, whatever their width. */
final class NeutralText {

    private NeutralText() {}

    static String of(FieldType type, Object value) {
        if (value instanceof List<?> list) {
            FieldType element = (FieldType)
                    (type instanceof FieldType.Vec vec ? vec.element() : ((FieldType.Array) type).element());
            return list.isEmpty()
                    ? "nothing"
                    : list.stream().map(one -> of(element, one)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof String text) {
            return text.isEmpty() ? "nothing" : '"' + text + '"';
        }
        if (value instanceof ByteString bytes) {
            return bytes.size() == 0 ? "nothing" : "0x" + bytes.toHex();
        }
        if (value instanceof UInt256 number) {
            return "0x" + ByteString.of(number.toBigEndian()).toHex();
        }
        if (type == FieldType.Scalar.U64) {
            return Long.toUnsignedString((Long) value);
        }
        if (value instanceof Float number) {
            return Float.isFinite(number) && number == Math.rint(number) && Math.abs(number) < 1e9f
                    ? Long.toString(number.longValue())
                    : "f" + Integer.toHexString(Float.floatToRawIntBits(number));
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) && number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString(number.longValue())
                    : "d" + Long.toHexString(Double.doubleToRawLongBits(number));
        }
        return value.toString();
    }
}
