package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers with a fraction as every YAML parser reads them: an integer, or {@code -2.5}, {@code 1.0e-9}. The point and
 * the sign of the exponent must be there: without them YAML 1.1 reads text.
 */
public final class Decimals {

    private static final Pattern FRACTION =
            Pattern.compile("-?(0|[1-9][0-9]{0,400})\\.[0-9]{1,400}([eE][-+][0-9]{1,3})?");

    private Decimals() {}

    /**
     * Reads a number.
     *
     * @param what the place in words, as a diagnostic names it
     * @return nothing after a diagnostic
     */
    public static Optional<BigDecimal> read(Node node, String what, Diagnostics diagnostics) {
        if (node instanceof Node.Broken) {
            return Optional.empty();
        }
        if (!(node instanceof Scalar scalar)) {
            diagnostics.add(Rule.NOT_A_DECIMAL, node.location(), what, node.kind());
            return Optional.empty();
        }
        String text = scalar.text();
        boolean fraction = FRACTION.matcher(text).matches();
        if (fraction && scalar.plain()) {
            return Optional.of(new BigDecimal(text));
        }
        if (fraction) {
            diagnostics.add(Rule.QUOTED_NUMBER, scalar.location(), what, text);
            return Optional.empty();
        }
        if (WholeNumbers.looksLikeOne(text)) {
            return WholeNumbers.read(node, what, diagnostics).map(whole -> new BigDecimal(whole.value()));
        }
        diagnostics.add(Rule.NOT_A_DECIMAL, scalar.location(), what, scalar.kind());
        return Optional.empty();
    }
}
