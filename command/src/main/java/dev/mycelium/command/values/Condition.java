package dev.mycelium.command.values;

import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.interpret.InterpretedCodec;
import dev.mycelium.golden.value.ScalarRange;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a field must be: {@code value>7}, {@code sender=shell}. A message that has no such field does not meet it. */
public final class Condition {
    private static final Pattern SHAPE = Pattern.compile("(\\w+)(!=|<=|>=|=|<|>)(.*)", Pattern.DOTALL);

    private final String operator;

    /** By type id. */
    private final Map<Integer, Place> places;

    /** Which value of the message, and with what it is compared. */
    private record Place(int index, FieldLayout field, Object bound) {}

    private Condition(String operator, Map<Integer, Place> places) {
        this.operator = operator;
        this.places = places;
    }

    /**
     * Reads a condition.
     *
     * @param codecs the messages that it is for
     * @throws IllegalArgumentException if it is none, no message has the field, or the field cannot have the value; of a message
     *     that must not be printed there is no condition either, as its answers would tell the value
     */
    public static Condition parse(String text, List<InterpretedCodec> codecs) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no condition: write field=value, or one of != < <= > >=");
        }
        String name = shape.group(1);
        String operator = shape.group(2);
        Map<Integer, Place> places = new HashMap<>();
        TreeSet<String> known = new TreeSet<>();
        IllegalArgumentException refused = null;
        for (InterpretedCodec codec : codecs) {
            List<FieldLayout> fields = codec.layout().fields();
            for (FieldLayout field : fields) {
                known.add(field.name());
                if (field.name().equals(name)) {
                    try {
                        Object bound = bound(field, operator, shape.group(3));
                        places.put(codec.typeId(), new Place(fields.indexOf(field), field, bound));
                    } catch (IllegalArgumentException e) {
                        refused = e;
                    }
                }
            }
        }
        if (places.isEmpty()) {
            throw refused != null
                    ? refused
                    : new IllegalArgumentException(
                            "no message has a field \"" + name + "\"" + GivenMessage.meant(name, List.copyOf(known)));
        }
        return new Condition(operator, places);
    }

    private static Object bound(FieldLayout field, String operator, String text) {
        if (field.redacted()) {
            throw new IllegalArgumentException(
                    field.qualifiedName() + " must not be printed, so nothing is told by its value");
        }
        boolean ordered = field.type() instanceof Scalar scalar && scalar != Scalar.BOOL;
        if (!ordered && (operator.startsWith("<") || operator.startsWith(">"))) {
            throw new IllegalArgumentException(field.qualifiedName() + " is "
                    + field.type().contractText() + ": only numbers have an order, write = or !=");
        }
        return GivenMessage.ofText(field, text);
    }

    /** Returns whether a message meets it. */
    public boolean isMetBy(int typeId, FieldValues message) {
        Place place = places.get(typeId);
        if (place == null) {
            return false;
        }
        Object value = message.values().get(place.index());
        if (!(place.field().type() instanceof Scalar scalar) || scalar == Scalar.BOOL) {
            return value.equals(place.bound()) == operator.equals("=");
        }
        return ScalarRange.isInteger(scalar)
                ? holds(integer(scalar, value).compareTo(integer(scalar, place.bound())))
                : holds(((Number) value).doubleValue(), ((Number) place.bound()).doubleValue());
    }

    private static BigInteger integer(Scalar type, Object value) {
        return ScalarRange.unbox(type, value);
    }

    private boolean holds(int order) {
        return switch (operator) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** NaN is only unequal, to itself too. */
    private boolean holds(double value, double bound) {
        if (Double.isNaN(value) || Double.isNaN(bound)) {
            return operator.equals("!=");
        }
        return holds(value == bound ? 0 : value < bound ? -1 : 1);
    }
}
