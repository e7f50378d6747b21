package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How many fields a record can have. The JVM allows 255 parameter slots (JVMS 4.3.3); the constructor's {@code this}
 * takes one, {@code long} and {@code double} take two each.
 */
final class ParameterSlots {

    private static final int MOST = 254;

    /** What Java holds in a {@code long} or a {@code double}. */
    private static final Set<FieldType.Scalar> DOUBLE_SLOT =
            EnumSet.of(FieldType.Scalar.U32, FieldType.Scalar.U64, FieldType.Scalar.I64, FieldType.Scalar.F64);

    private ParameterSlots() {}

    static void check(Scalar message, List<Field> fields, Diagnostics diagnostics) {
        int slots = fields.stream()
                .mapToInt(field ->
                        field.type() instanceof FieldType.Scalar scalar && DOUBLE_SLOT.contains(scalar) ? 2 : 1)
                .sum();
        if (slots > MOST) {
            diagnostics.add(Rule.TOO_MANY_FIELDS, message.location(), message.text(), slots);
        }
    }
}
