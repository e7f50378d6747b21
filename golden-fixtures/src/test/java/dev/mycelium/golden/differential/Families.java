package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contracts of this module, as the build generated them. */
final class Families {
    private Families() {}

    /** In the order of {@link #files()}. */
    static List<Subject> all() {
        return List.of(
                family("chat", dev.mycelium.golden.chat.Contracts.SCHEMA),
                family("defi", dev.mycelium.golden.defi.Contracts.SCHEMA),
                family("game", dev.mycelium.golden.game.Contracts.SCHEMA),
                family("telemetry", dev.mycelium.golden.telemetry.Contracts.SCHEMA),
                family("wide", dev.mycelium.golden.wide.Contracts.SCHEMA));
    }

    static List<Path> files() {
        return List.of(file("chat"), file("defi"), file("game"), file("telemetry"), file("wide"));
    }

    private static Subject family(String name, Schema<?> schema) {
        try {
            return Subject.of(name, Files.readString(file(name)), schema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file(String name) {
        return Path.of("contracts", name, "contracts.yaml");
    }
}
