package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.schema.FieldRule;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rule of {@code validate()} as the lock holds it.
 *
 * @param name as the contract writes it: {@code min_length}
 * @param bound the number behind it; none for rules that are only true
 */
public record LockedRule(String name, Optional<BigDecimal> bound) {

    /** Returns the rule; none for {@code max_length}: it is the capacity of the type. */
    static Optional<LockedRule> of(FieldRule rule) {
        if (rule instanceof FieldRule.MaxLength) {
            return Optional.empty();
        }
        if (rule instanceof FieldRule.MinLength min) {
            return Optional.of(bounded("min_length", new BigDecimal(min.length())));
        }
        if (rule instanceof FieldRule.MinInteger min) {
            return Optional.of(bounded("min", new BigDecimal(min.bound())));
        }
        if (rule instanceof FieldRule.MaxInteger max) {
            return Optional.of(bounded("max", new BigDecimal(max.bound())));
        }
        if (rule instanceof FieldRule.MinFloat min) {
            return Optional.of(bounded("min", min.bound()));
        }
        if (rule instanceof FieldRule.MaxFloat max) {
            return Optional.of(bounded("max", max.bound()));
        }
        if (rule instanceof FieldRule.NotEmpty) {
            return Optional.of(new LockedRule("not_empty", Optional.empty()));
        }
        String name = rule instanceof FieldRule.NotZero ? "not_zero" : "no_0x_prefix";
        return Optional.of(new LockedRule(name, Optional.empty()));
    }

    /** {@code 1.0} and {@code 1} are one bound. */
    static LockedRule bounded(String name, BigDecimal bound) {
        BigDecimal shortest = bound.signum() == 0 ? BigDecimal.ZERO : bound.stripTrailingZeros();
        return new LockedRule(name, Optional.of(shortest));
    }

    /** Whether a larger bound leaves more values: only for {@code max}. */
    boolean isUpperBound() {
        return name.equals("max");
    }

    /** Returns the rule in the words of the contract: {@code min 3}, {@code not_empty}. */
    @Override
    public String toString() {
        return bound.map(number -> name + " " + text(number)).orElse(name);
    }

    /** Integers in full (the longest has 78 digits), others with their exponent. */
    private static String text(BigDecimal number) {
        return number.scale() <= 0 && number.precision() - number.scale() <= 78
                ? number.toPlainString()
                : number.toString();
    }
}
