package dev.mycelium.golden.differential;

import java.security.SecureRandom;

/** How long the runs against Rust take, as the command line or the profile says. */
final class RunSettings {
    private RunSettings() {}

    /** {@code -Dmycelium.seed=N} to see a run again; otherwise one that no run had before. Every run prints its seed. */
    static long seed() {
        String given = System.getProperty("mycelium.seed");
        return given == null ? new SecureRandom().nextLong() >>> 16 : Long.parseLong(given);
    }

    /** Cases of the differential run: {@code -Dmycelium.cases=N}. */
    static long cases() {
        return Long.getLong("mycelium.cases", 1_000_000);
    }

    /** Random contracts of the differential run: {@code -Dmycelium.contracts=N}. */
    static int contracts() {
        return Integer.getInteger("mycelium.contracts", 25);
    }

    /** Random structs whose layout is compared: {@code -Dmycelium.structs=N}. */
    static int structs() {
        return Integer.getInteger("mycelium.structs", 500);
    }

    /** Frames that Java and Rust publish to each other: {@code -Dmycelium.frames=N}. */
    static long frames() {
        return Long.getLong("mycelium.frames", 1_000_000);
    }
}
