package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.WrittenMessage;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Nearest;
import dev.mycelium.compiler.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names in {@code required_prior_messages}.
 *
 * @param names of all messages that could be read
 * @param complete whether these are all: if not, an unknown name may be a message that could not be read
 */
record PriorMessages(Set<String> names, boolean complete, Diagnostics diagnostics) {

    List<String> resolve(WrittenMessage message) {
        List<String> known = new ArrayList<>();
        for (Scalar prior : message.requiredPriorMessages()) {
            if (names.contains(prior.text())) {
                known.add(prior.text());
            } else if (complete) {
                diagnostics.add(
                        Rule.UNKNOWN_MESSAGE,
                        prior.location(),
                        () -> Nearest.word(prior.text(), names),
                        message.name().text(),
                        prior.text());
            }
        }
        return known;
    }
}
