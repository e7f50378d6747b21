package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Integers as every YAML parser reads them: {@code 0}, {@code 1001}, {@code 0x3e9}, {@code -5}. The other forms that
 * some parser takes for an integer are refused with the form to write instead.
 */
public final class WholeNumbers {

    /** Nothing in a contract is larger than 2^256, which has 78 digits. */
    private static final int LONGEST = 80;

    private static final Pattern DECIMAL = Pattern.compile("-?[1-9][0-9]*|0");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9A-Fa-f]+");
    private static final Pattern UPPER_HEXADECIMAL = Pattern.compile("[-+]?0X[0-9A-Fa-f]+");
    private static final Pattern SIGNED = Pattern.compile("\\+[0-9]+|-0+|[-+]0x[0-9A-Fa-f]+");
    private static final Pattern LEADING_ZERO = Pattern.compile("-?0[0-9]+");
    private static final Pattern OTHER_BASE = Pattern.compile("[-+]?0[bBoO][0-9]+");
    private static final Pattern SEPARATED = Pattern.compile("[-+]?(0x_*[0-9A-Fa-f][0-9A-Fa-f_]*|[0-9][0-9_]*)");
    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[0-9]+(:[0-5]?[0-9]){1,9}");

    private static final List<Pattern> ANY_FORM =
            List.of(DECIMAL, HEXADECIMAL, UPPER_HEXADECIMAL, SIGNED, LEADING_ZERO, OTHER_BASE, SEPARATED, SEXAGESIMAL);

    private WholeNumbers() {}

    /**
     * Reads an integer.
     *
     * @param what the place in words, as a diagnostic names it
     * @return nothing after a diagnostic
     */
    public static Optional<Whole> read(Node node, String what, Diagnostics diagnostics) {
        if (node instanceof Node.Broken) {
            return Optional.empty();
        }
        if (!(node instanceof Scalar scalar) || scalar.text().length() > LONGEST) {
            diagnostics.add(Rule.NOT_AN_INTEGER, node.location(), what, node.kind());
            return Optional.empty();
        }
        Optional<BigInteger> value = value(scalar.text());
        if (value.isPresent() && scalar.plain()) {
            return Optional.of(new Whole(value.get(), scalar.location()));
        }
        if (value.isPresent()) {
            diagnostics.add(Rule.QUOTED_NUMBER, scalar.location(), what, scalar.text());
        } else if (!refuseForm(scalar, diagnostics)) {
            diagnostics.add(Rule.NOT_AN_INTEGER, scalar.location(), what, scalar.kind());
        }
        return Optional.empty();
    }

    /** Whether some parser takes the text for an integer. */
    static boolean looksLikeOne(String text) {
        return text.length() <= LONGEST
                && ANY_FORM.stream().anyMatch(form -> form.matcher(text).matches());
    }

    private static Optional<BigInteger> value(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(new BigInteger(text));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return Optional.of(new BigInteger(text.substring(2), 16));
        }
        return Optional.empty();
    }

    /** Says how to write a number that not every parser reads the same; false where it is no number for any of them. */
    static boolean refuseForm(Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text();
        Location place = scalar.location();
        if (text.length() > LONGEST) {
            return false;
        }
        if (SIGNED.matcher(text).matches() || UPPER_HEXADECIMAL.matcher(text).matches()) {
            diagnostics.add(Rule.NUMBER_SIGN, place, text, plainForm(text));
        } else if (LEADING_ZERO.matcher(text).matches()) {
            String decimal = new BigInteger(text).toString();
            boolean octal = text.matches("-?[0-7]+") && !decimal.equals("0");
            String meant = octal ? decimal + ", or " + new BigInteger(text, 8) + " if octal is meant" : decimal;
            diagnostics.add(Rule.LEADING_ZERO, place, text, meant);
        } else if (OTHER_BASE.matcher(text).matches()) {
            return refuseBase(text, place, diagnostics);
        } else if (text.contains("_") && SEPARATED.matcher(text).matches()) {
            diagnostics.add(Rule.NUMBER_SEPARATOR, place, text, plainForm(text.replace("_", "")));
        } else if (SEXAGESIMAL.matcher(text).matches()) {
            diagnostics.add(Rule.SEXAGESIMAL, place, text, "a plain number");
        } else {
            return false;
        }
        return true;
    }

    private static boolean refuseBase(String text, Location place, Diagnostics diagnostics) {
        int letter = text.indexOf('0') + 1;
        int base = Character.toLowerCase(text.charAt(letter)) == 'b' ? 2 : 8;
        String digits = text.substring(letter + 1);
        boolean fits = digits.chars().allMatch(digit -> digit < '0' + base);
        if (fits) {
            String sign = text.startsWith("-") ? "-" : "";
            diagnostics.add(Rule.NUMBER_BASE, place, text, sign + new BigInteger(digits, base));
        }
        return fits;
    }

    /** Decimal for what is signed or decimal, {@code 0x} for the rest. */
    private static String plainForm(String text) {
        String sign = text.startsWith("-") ? "-" : "";
        String digits = text.replaceFirst("^[-+]", "").toLowerCase(Locale.ROOT);
        if (digits.startsWith("0x")) {
            return sign.isEmpty() ? digits : new BigInteger(sign + digits.substring(2), 16).toString();
        }
        BigInteger value = new BigInteger(sign + digits);
        return value.toString();
    }
}
