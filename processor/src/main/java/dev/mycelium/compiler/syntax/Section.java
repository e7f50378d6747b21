package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Nearest;
import dev.mycelium.compiler.text.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A map whose keys the format fixes, and what is asked of it. Keys that nobody asks for are ignored.
 *
 * @param name what diagnostics call it: {@code message Tick}
 * @param place where a missing key is reported
 */
record Section(Node.Mapping map, String name, Location place, List<String> keys, Diagnostics diagnostics) {

    /** Returns the value of a key; nothing after a diagnostic that it is missing. */
    Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty() && map.complete()) {
            reportMissing(key);
        }
        return value;
    }

    /** Returns the value of a key, if it is there. */
    Optional<Node> optional(String key) {
        for (Node.Entry entry : map.entries()) { // a loop, for it is asked ten times of every field
            if (entry.key().text().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    private void reportMissing(String key) {
        List<String> unknown = map.entries().stream()
                .map(entry -> entry.key().text())
                .filter(candidate -> !keys.contains(candidate))
                .toList();
        Optional<String> mistyped = Nearest.word(key, unknown);
        if (mistyped.isEmpty()) {
            diagnostics.add(Rule.MISSING_KEY, place, name, key);
            return;
        }
        Location typo = map.entries().stream()
                .filter(entry -> entry.key().text().equals(mistyped.get()))
                .map(entry -> entry.key().location())
                .findFirst()
                .orElse(place);
        diagnostics.add(Rule.MISTYPED_KEY, typo, () -> Optional.of(key), mistyped.get(), name, key);
    }
}
