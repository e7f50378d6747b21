package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.mycelium.compiler.schema.FieldRule;
import dev.mycelium.compiler.schema.FieldType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code min} and {@code max}: inclusive bounds, compared as the contract's type demands and not as Java's would. */
final class BoundCode {

    private BoundCode() {}

    /** Returns the check of a {@code min} or {@code max} rule. */
    static RuleCode of(Component component, FieldRule rule) {
        if (rule instanceof FieldRule.MinInteger min) {
            return new RuleCode(integer(component, "<", component.min(), min.bound()), "min: " + min.bound());
        }
        if (rule instanceof FieldRule.MaxInteger max) {
            return new RuleCode(integer(component, ">", component.max(), max.bound()), "max: " + max.bound());
        }
        if (rule instanceof FieldRule.MinFloat min) {
            return new RuleCode(floating(component, ">=", min.bound()), "min: " + min.bound());
        }
        if (rule instanceof FieldRule.MaxFloat max) {
            return new RuleCode(floating(component, "<=", max.bound()), "max: " + max.bound());
        }
        throw new IllegalArgumentException("no bound: " + rule);
    }

    /** Returns the constant that a bound needs because it is no literal. */
    static Optional<FieldSpec> constant(Component component, FieldRule rule) {
        if (component.code().type().isPrimitive()) {
            return Optional.empty();
        }
        if (rule instanceof FieldRule.MinInteger min) {
            return Optional.of(constant(component, component.min(), min.bound()));
        }
        if (rule instanceof FieldRule.MaxInteger max) {
            return Optional.of(constant(component, component.max(), max.bound()));
        }
        return Optional.empty();
    }

    private static FieldSpec constant(Component component, String name, BigInteger bound) {
        CodeBlock value = component.field().type() instanceof FieldType.U256
                ? CodeBlock.of("$T.ofDecimal($S)", Abi.U_INT_256, bound)
                : CodeBlock.of("new $T($S)", ClassName.get(BigInteger.class), bound);
        return FieldSpec.builder(component.code().type(), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static CodeBlock integer(Component component, String outside, String constant, BigInteger bound) {
        if (!component.code().type().isPrimitive()) {
            return CodeBlock.of("$L.compareTo($L) $L 0", component.ofMessage(), constant, outside);
        }
        if (component.field().type() == FieldType.Scalar.U64) {
            return CodeBlock.of(
                    "$T.compareUnsigned($L, $LL) $L 0", Long.class, component.ofMessage(), bound.longValue(), outside);
        }
        return CodeBlock.of("$L $L $L", component.ofMessage(), outside, literal(bound.longValueExact()));
    }

    private static String literal(long bound) {
        return bound == (int) bound ? Long.toString(bound) : bound + "L";
    }

    /** Not "outside" but "not inside": NaN is never inside. */
    private static CodeBlock floating(Component component, String inside, BigDecimal bound) {
        return CodeBlock.of("!($L $L $L)", component.ofMessage(), inside, floatingLiteral(component, bound));
    }

    /** The bound in the precision of the field, as Rust reads it: 0.1 is the f32 next to 0.1 for an f32. */
    private static CodeBlock floatingLiteral(Component component, BigDecimal bound) {
        if (component.field().type() == FieldType.Scalar.F32 && Float.isFinite(bound.floatValue())) {
            return CodeBlock.of("$Lf", Float.toString(bound.floatValue()));
        }
        double value = bound.doubleValue();
        if (Double.isInfinite(value)) {
            return CodeBlock.of("$T.$L", Double.class, value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
        }
        return CodeBlock.of("$L", Double.toString(value));
    }
}
