package dev.mycelium.command.interpret;

import dev.mycelium.compiler.page.RuleText;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.compiler.schema.FieldRule;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.codec.ValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** What the generated {@code validate()} checks. */
final class FieldRules {

    private FieldRules() {}

    /**
     * Checks the rules of one field, in the order of the contract.
     *
     * @throws ValidationException for the first that is broken
     */
    static void check(Field declared, FieldLayout field, Object value) {
        for (FieldRule rule : declared.rules()) {
            if (isBroken(rule, field, value)) {
                throw new ValidationException(field, RuleText.of(rule), value);
            }
        }
    }

    private static boolean isBroken(FieldRule rule, FieldLayout field, Object value) {
        if (rule instanceof FieldRule.MinLength min) {
            return length(value) < min.length();
        }
        if (rule instanceof FieldRule.MaxLength) {
            return false; // It is the capacity: a message that exists keeps it.
        }
        if (rule instanceof FieldRule.NotEmpty) {
            return length(value) == 0;
        }
        if (rule instanceof FieldRule.NotZero) {
            return isZero(value);
        }
        if (rule instanceof FieldRule.No0xPrefix) {
            return ((String) value).startsWith("0x");
        }
        if (rule instanceof FieldRule.MinInteger min) {
            return integer(field, value).compareTo(min.bound()) < 0;
        }
        if (rule instanceof FieldRule.MaxInteger max) {
            return integer(field, value).compareTo(max.bound()) > 0;
        }
        // NaN is not inside of any bounds.
        return rule instanceof FieldRule.MinFloat min
                ? !(number(value) >= bound(field, min.bound()))
                : !(number(value) <= bound(field, ((FieldRule.MaxFloat) rule).bound()));
    }

    /** UTF-8 bytes of text, bytes of a byte string, elements of a list. */
    private static int length(Object value) {
        if (value instanceof String text) {
            return FixedText.utf8Length(text);
        }
        return value instanceof ByteString bytes ? bytes.size() : ((List<?>) value).size();
    }

    private static boolean isZero(Object value) {
        if (value instanceof ByteString bytes) {
            return bytes.equals(ByteString.ofZeros(bytes.size()));
        }
        if (value instanceof UInt256 number) {
            return number.isZero();
        }
        if (value instanceof BigInteger number) {
            return number.signum() == 0;
        }
        return (value instanceof Float || value instanceof Double)
                ? number(value) == 0
                : ((Number) value).longValue() == 0;
    }

    private static BigInteger integer(FieldLayout field, Object value) {
        if (value instanceof UInt256 number) {
            return number.toBigInteger();
        }
        if (value instanceof BigInteger number) {
            return number;
        }
        long bits = ((Number) value).longValue();
        return field.type() == Scalar.U64 ? new BigInteger(Long.toUnsignedString(bits)) : BigInteger.valueOf(bits);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** The bound in the precision of the field, as Rust reads it; one that no f32 reaches stays beyond all of them. */
    private static double bound(FieldLayout field, BigDecimal bound) {
        float narrow = bound.floatValue();
        return field.type() == Scalar.F32 && Float.isFinite(narrow) ? narrow : bound.doubleValue();
    }
}
