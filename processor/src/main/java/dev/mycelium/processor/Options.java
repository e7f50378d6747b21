package dev.mycelium.processor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The processor's options.
 *
 * @param contractsDir the folder that is searched for contracts first
 * @param wideTypes {@code allow} to be silent about types that Rust's generator does not accept today
 * @param layoutPage {@code true} to have the layout drawn as an HTML page
 */
record Options(Optional<String> contractsDir, Optional<String> wideTypes, Optional<String> layoutPage) {
    static final String CONTRACTS_DIR = "mycelium.contracts.dir";
    static final String WIDE_TYPES = "mycelium.wideTypes";
    static final String LAYOUT_PAGE = "mycelium.layout.page";
    static final Set<String> NAMES = Set.of(CONTRACTS_DIR, WIDE_TYPES, LAYOUT_PAGE);

    static Options of(Map<String, String> options) {
        return new Options(
                Optional.ofNullable(options.get(CONTRACTS_DIR)),
                Optional.ofNullable(options.get(WIDE_TYPES)),
                Optional.ofNullable(options.get(LAYOUT_PAGE)));
    }

    boolean warnOnWideTypes() {
        return !wideTypes.equals(Optional.of("allow"));
    }

    boolean drawsLayout() {
        return layoutPage.equals(Optional.of("true"));
    }

    /** What is wrong with the options, if anything. */
    Optional<String> mistake() {
        return mistake(WIDE_TYPES, wideTypes, "allow", "warn")
                .or(() -> mistake(LAYOUT_PAGE, layoutPage, "true", "false"));
    }

    private static Optional<String> mistake(String option, Optional<String> value, String one, String other) {
        return value.filter(written -> !written.equals(one) && !written.equals(other))
                .map(written ->
                        "-A" + option + "=" + written + " is not known: write '" + one + "' or '" + other + "'");
    }
}
