package dev.mycelium.command.bridge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * {@code [window]}: another contract whose clients are let in as well, for a time.
 *
 * @param contract its file
 * @param time from the start of the bridge; more than zero
 */
public record Window(Path contract, Duration time) {
    private static final String EXAMPLE = "contract = \"old.yaml\", for = \"168h\"";

    /** Returns the window; nothing where a half of it is missing, which is a mistake. */
    static Optional<Window> read(CheckedTable table, Path base) {
        table.requireKnown(Set.of("contract", "for"));
        Optional<Path> contract = table.path("contract", base);
        Optional<Duration> time = table.time("for");
        for (String key : new String[] {"contract", "for"}) {
            if (!table.has(key)) {
                table.mistake("the window has no \"" + key + "\": " + EXAMPLE);
            }
        }
        return contract.isPresent() && time.isPresent()
                ? Optional.of(new Window(contract.get(), time.get()))
                : Optional.empty();
    }
}
