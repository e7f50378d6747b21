package dev.mycelium.compiler.page;

import dev.mycelium.compiler.schema.FieldRule;

/** A rule as a contract writes it: {@code min_length: 3}. */
public final class RuleText {

    private RuleText() {}

    /** Returns the rule, without its field. */
    public static String of(FieldRule rule) {
        if (rule instanceof FieldRule.MinLength min) {
            return "min_length: " + min.length();
        }
        if (rule instanceof FieldRule.MaxLength max) {
            return "max_length: " + max.length();
        }
        if (rule instanceof FieldRule.MinInteger min) {
            return "min: " + min.bound();
        }
        if (rule instanceof FieldRule.MaxInteger max) {
            return "max: " + max.bound();
        }
        if (rule instanceof FieldRule.MinFloat min) {
            return "min: " + min.bound();
        }
        if (rule instanceof FieldRule.MaxFloat max) {
            return "max: " + max.bound();
        }
        if (rule instanceof FieldRule.NotEmpty) {
            return "not_empty: true";
        }
        return rule instanceof FieldRule.NotZero ? "not_zero: true" : "no_0x_prefix: true";
    }
}
