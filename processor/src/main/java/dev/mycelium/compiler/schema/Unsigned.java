package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Whole;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.math.BigInteger;
import java.util.Optional;

/** The unsigned numbers that describe a contract itself. */
enum Unsigned {
    U16(0xffffL),
    U32(0xffff_ffffL);

    private final long max;

    Unsigned(long max) {
        this.max = max;
    }

    /** Returns the number; nothing after a diagnostic that it does not fit. */
    Optional<Long> check(Whole number, String what, Diagnostics diagnostics) {
        BigInteger value = number.value();
        if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            diagnostics.add(Rule.OUT_OF_RANGE, number.location(), what, value, "0.." + max);
            return Optional.empty();
        }
        return Optional.of(value.longValueExact());
    }
}
