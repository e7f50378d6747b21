package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Nearest;
import dev.mycelium.compiler.text.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of a contract that need knowledge outside the message: documentation, with one warning for each name. */
final class Notes {

    /** Rules that are known and cannot be checked; any other may be a typing mistake. */
    private static final List<String> KNOWN = List.of("known_chain", "known_venue", "monotonic");

    private final Diagnostics diagnostics;
    private final Set<String> named = new HashSet<>();

    Notes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void warn(Scalar rule) {
        if (named.add(rule.text())) {
            List<String> candidates = KNOWN.contains(rule.text()) ? List.of() : RuleKind.names();
            diagnostics.add(
                    Rule.RULE_NOT_CHECKED, rule.location(), () -> Nearest.word(rule.text(), candidates), rule.text());
        }
    }
}
