package dev.mycelium.processor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The processor's options.
 *
 * @param contractsDir the folder that is searched for contracts first
 * @param wideTypes {@code allow} to be silent about types that Rust's generator does not accept today
 */
record Options(Optional<String> contractsDir, Optional<String> wideTypes) {
    static final String CONTRACTS_DIR = "mycelium.contracts.dir";
    static final String WIDE_TYPES = "mycelium.wideTypes";
    static final Set<String> NAMES = Set.of(CONTRACTS_DIR, WIDE_TYPES);

    static Options of(Map<String, String> options) {
        return new Options(
                Optional.ofNullable(options.get(CONTRACTS_DIR)), Optional.ofNullable(options.get(WIDE_TYPES)));
    }

    boolean warnOnWideTypes() {
        return !wideTypes.equals(Optional.of("allow"));
    }

    /** What is wrong with the options, if anything. */
    Optional<String> mistake() {
        return wideTypes
                .filter(value -> !value.equals("allow") && !value.equals("warn"))
                .map(value -> "-A" + WIDE_TYPES + "=" + value + " is not known: write 'allow' or 'warn'");
    }
}
