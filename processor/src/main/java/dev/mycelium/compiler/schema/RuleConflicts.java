package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldRule.MaxFloat;
import dev.mycelium.compiler.schema.FieldRule.MaxInteger;
import dev.mycelium.compiler.schema.FieldRule.MinFloat;
import dev.mycelium.compiler.schema.FieldRule.MinInteger;
import dev.mycelium.compiler.schema.FieldRule.MinLength;
import dev.mycelium.compiler.schema.FieldRule.NotEmpty;
import dev.mycelium.compiler.schema.FieldRule.NotZero;
import dev.mycelium.compiler.schema.FieldType.ByteVec;
import dev.mycelium.compiler.schema.FieldType.Bytes;
import dev.mycelium.compiler.schema.FieldType.Text;
import dev.mycelium.compiler.schema.FieldType.Vec;
import dev.mycelium.compiler.syntax.WrittenRule;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rules of one field that no value can keep together. */
record RuleConflicts(FieldRules rules, FieldType type, Diagnostics diagnostics) {

    void check(List<FieldRule> resolved) {
        bounds(resolved);
        for (FieldRule rule : resolved) {
            if (rule instanceof MinLength min && rules.capacityIsKnown() && min.length() > capacity()) {
                String origin = rules.has(RuleKind.MAX_LENGTH) ? "" : ", which is what it has without max_length";
                diagnostics.add(
                        Rule.LENGTHS_CROSSED,
                        place(RuleKind.MIN_LENGTH),
                        min.length(),
                        rules.path(),
                        capacity(),
                        origin);
            }
            if (rule instanceof NotEmpty && rules.capacityIsKnown() && capacity() == 0) {
                diagnostics.add(Rule.RULE_CANNOT_HOLD, place(RuleKind.NOT_EMPTY), rules.path(), "not_empty");
            }
            if (rule instanceof NotZero && type instanceof Bytes bytes && bytes.length() == 0) {
                diagnostics.add(Rule.RULE_CANNOT_HOLD, place(RuleKind.NOT_ZERO), rules.path(), "not_zero");
            }
        }
    }

    private void bounds(List<FieldRule> resolved) {
        if (resolved.size() < 2) {
            return;
        }
        Optional<BigDecimal> min =
                resolved.stream().flatMap(rule -> lower(rule).stream()).findFirst();
        Optional<BigDecimal> max =
                resolved.stream().flatMap(rule -> upper(rule).stream()).findFirst();
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            diagnostics.add(
                    Rule.BOUNDS_CROSSED,
                    place(RuleKind.MIN),
                    min.get().toString(),
                    rules.path(),
                    max.get().toString());
        }
    }

    private static Optional<BigDecimal> lower(FieldRule rule) {
        if (rule instanceof MinInteger min) {
            return Optional.of(new BigDecimal(min.bound()));
        }
        return rule instanceof MinFloat min ? Optional.of(min.bound()) : Optional.empty();
    }

    private static Optional<BigDecimal> upper(FieldRule rule) {
        if (rule instanceof MaxInteger max) {
            return Optional.of(new BigDecimal(max.bound()));
        }
        return rule instanceof MaxFloat max ? Optional.of(max.bound()) : Optional.empty();
    }

    /** Of the types that length rules fit. */
    private int capacity() {
        if (type instanceof Text text) {
            return text.capacity();
        }
        return type instanceof ByteVec bytes ? bytes.capacity() : ((Vec) type).capacity();
    }

    private Location place(RuleKind kind) {
        WrittenRule rule = Objects.requireNonNull(rules.byKind().get(kind), "a rule that was resolved was written");
        return rule.value().location();
    }
}
