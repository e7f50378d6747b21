package dev.mycelium.golden;

import dev.mycelium.runtime.codec.Schema;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Our own contracts, compiled by the processor, and the golden files that Rust wrote for them. */
public final class Families {
    private static final Path GOLDEN = Path.of("golden");

    private Families() {}

    /** The generated schemas by the name of the family. */
    public static Map<String, Schema<?>> schemas() {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        schemas.put("chat", dev.mycelium.golden.chat.Contracts.SCHEMA);
        schemas.put("defi", dev.mycelium.golden.defi.Contracts.SCHEMA);
        schemas.put("game", dev.mycelium.golden.game.Contracts.SCHEMA);
        schemas.put("telemetry", dev.mycelium.golden.telemetry.Contracts.SCHEMA);
        schemas.put("wide", dev.mycelium.golden.wide.Contracts.SCHEMA);
        return schemas;
    }

    /** The folder with a family's golden files. */
    public static Path folder(String family) {
        return GOLDEN.resolve(family);
    }
}
