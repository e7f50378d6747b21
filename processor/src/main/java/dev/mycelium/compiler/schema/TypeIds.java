package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.Whole;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The type ids of a contract: each once, each in its range. */
final class TypeIds {

    private final TagRanges ranges;
    private final Diagnostics diagnostics;
    private final Map<Integer, Scalar> owners = new HashMap<>();

    TypeIds(TagRanges ranges, Diagnostics diagnostics) {
        this.ranges = ranges;
        this.diagnostics = diagnostics;
    }

    /** Returns the id; nothing after an error about it. */
    Optional<Integer> resolve(Whole written, Scalar message) {
        Optional<Long> checked = Unsigned.U16.check(written, "tlv_type of message " + message.text(), diagnostics);
        if (checked.isEmpty()) {
            return Optional.empty();
        }
        int id = checked.get().intValue();
        Scalar owner = owners.putIfAbsent(id, message);
        if (owner != null) {
            diagnostics.add(
                    Rule.DUPLICATE_TYPE_ID,
                    written.location(),
                    id,
                    message.text(),
                    owner.text(),
                    owner.location().line());
        }
        boolean allowed = ranges.allows(id, written.location(), message.text());
        return owner == null && allowed ? checked.map(Long::intValue) : Optional.empty();
    }
}
