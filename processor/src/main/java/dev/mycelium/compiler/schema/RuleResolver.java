package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldRule.MaxFloat;
import dev.mycelium.compiler.schema.FieldRule.MaxInteger;
import dev.mycelium.compiler.schema.FieldRule.MaxLength;
import dev.mycelium.compiler.schema.FieldRule.MinFloat;
import dev.mycelium.compiler.schema.FieldRule.MinInteger;
import dev.mycelium.compiler.schema.FieldRule.MinLength;
import dev.mycelium.compiler.schema.FieldRule.No0xPrefix;
import dev.mycelium.compiler.schema.FieldRule.NotEmpty;
import dev.mycelium.compiler.schema.FieldRule.NotZero;
import dev.mycelium.compiler.syntax.Booleans;
import dev.mycelium.compiler.syntax.Decimals;
import dev.mycelium.compiler.syntax.WholeNumbers;
import dev.mycelium.compiler.syntax.WrittenRule;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules of one field against its type. */
record RuleResolver(FieldRules rules, FieldType type, Diagnostics diagnostics) {

    /** Returns the rules that stand; each of the others got a diagnostic. */
    List<FieldRule> resolve() {
        List<FieldRule> resolved = new ArrayList<>();
        rules.byKind().forEach((kind, written) -> {
            if (kind.fits(type)) {
                rule(kind, written).ifPresent(resolved::add);
            } else {
                diagnostics.add(
                        Rule.RULE_DOES_NOT_FIT,
                        written.name().location(),
                        written.name().text(),
                        rules.path(),
                        TypeName.of(type),
                        kind.audience());
            }
        });
        new RuleConflicts(rules, type, diagnostics).check(resolved);
        return resolved;
    }

    private Optional<FieldRule> rule(RuleKind kind, WrittenRule written) {
        return switch (kind) {
            case MAX_LENGTH -> boxed(rules.capacity()).map(MaxLength::new);
            case MIN_LENGTH -> boxed(rules.length(written)).map(MinLength::new);
            case MIN -> bound(written).map(this::min);
            case MAX -> bound(written).map(this::max);
            case NOT_EMPTY -> onlyTrue(written, new NotEmpty());
            case NOT_ZERO -> onlyTrue(written, new NotZero());
            case NO_0X_PREFIX -> onlyTrue(written, new No0xPrefix());
        };
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private FieldRule min(BigDecimal bound) {
        return NumberRange.isFloat(type) ? new MinFloat(bound) : new MinInteger(bound.toBigIntegerExact());
    }

    private FieldRule max(BigDecimal bound) {
        return NumberRange.isFloat(type) ? new MaxFloat(bound) : new MaxInteger(bound.toBigIntegerExact());
    }

    private Optional<BigDecimal> bound(WrittenRule written) {
        String what = written.name().text() + " of field " + rules.path();
        Optional<BigDecimal> bound = NumberRange.isFloat(type)
                ? Decimals.read(written.value(), what, diagnostics)
                : WholeNumbers.read(written.value(), what, diagnostics).map(whole -> new BigDecimal(whole.value()));
        NumberRange range = NumberRange.of(type);
        if (bound.isPresent() && !range.contains(bound.get())) {
            diagnostics.add(
                    Rule.BOUND_OUT_OF_RANGE,
                    written.value().location(),
                    what,
                    bound.get().toString(),
                    TypeName.of(type),
                    range);
            return Optional.empty();
        }
        return bound;
    }

    private Optional<FieldRule> onlyTrue(WrittenRule written, FieldRule rule) {
        String what = written.name().text() + " of field " + rules.path();
        return Booleans.read(written.value(), what, diagnostics).flatMap(flag -> {
            if (!flag.value()) {
                diagnostics.add(Rule.RULE_NOT_TRUE, flag.location(), what);
                return Optional.empty();
            }
            return Optional.of(rule);
        });
    }
}
