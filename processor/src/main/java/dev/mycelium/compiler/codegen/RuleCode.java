package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.mycelium.compiler.schema.FieldRule;
import dev.mycelium.compiler.schema.FieldType;
import java.util.Optional;

/**
 * A rule of the contract as the condition under which a message breaks it.
 *
 * @param broken a Java expression that is true for a {@code message} that breaks the rule
 * @param text the rule as the contract writes it: {@code min_length: 3}
 */
record RuleCode(CodeBlock broken, String text) {

    /** Returns the check; none for a rule that the record's constructor enforces already. */
    static Optional<RuleCode> of(Component component, FieldRule rule) {
        if (rule instanceof FieldRule.MinLength min) {
            CodeBlock broken = CodeBlock.of("$L < $L", length(component), min.length());
            return Optional.of(new RuleCode(broken, "min_length: " + min.length()));
        }
        if (rule instanceof FieldRule.MaxLength) {
            return Optional.empty();
        }
        if (rule instanceof FieldRule.NotEmpty) {
            return Optional.of(new RuleCode(empty(component), "not_empty: true"));
        }
        if (rule instanceof FieldRule.NotZero) {
            return Optional.of(new RuleCode(zero(component), "not_zero: true"));
        }
        if (rule instanceof FieldRule.No0xPrefix) {
            CodeBlock broken = CodeBlock.of("$L.startsWith($S)", component.ofMessage(), "0x");
            return Optional.of(new RuleCode(broken, "no_0x_prefix: true"));
        }
        return Optional.of(BoundCode.of(component, rule));
    }

    /** What {@code min_length} counts: UTF-8 bytes of text, elements of a vector. */
    private static CodeBlock length(Component component) {
        return isText(component)
                ? CodeBlock.of("$T.utf8Length($L)", Abi.FIXED_TEXT, component.ofMessage())
                : CodeBlock.of("$L.size()", component.ofMessage());
    }

    private static CodeBlock empty(Component component) {
        return component.field().type() instanceof FieldType.ByteVec
                ? CodeBlock.of("$L.size() == 0", component.ofMessage())
                : CodeBlock.of("$L.isEmpty()", component.ofMessage());
    }

    private static CodeBlock zero(Component component) {
        FieldType type = component.field().type();
        if (type instanceof FieldType.Bytes bytes) {
            return CodeBlock.of("$L.equals($T.ofZeros($L))", component.ofMessage(), Abi.BYTE_STRING, bytes.length());
        }
        if (type instanceof FieldType.U256) {
            return CodeBlock.of("$L.isZero()", component.ofMessage());
        }
        return component.code().type().isPrimitive()
                ? CodeBlock.of("$L == 0", component.ofMessage())
                : CodeBlock.of("$L.signum() == 0", component.ofMessage());
    }

    private static boolean isText(Component component) {
        return component.field().type() instanceof FieldType.Text;
    }
}
