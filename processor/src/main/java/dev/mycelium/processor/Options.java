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
 * @param verbose {@code true} to be told what is looked for, read and written
 * @param lockDir the folder below which locks are kept, where it is not that of the contract
 * @param lock {@code check} to compare with the lock and write nothing, {@code off} to do neither
 * @param flyweights {@code off} to have no flyweights
 * @param javadoc {@code off} to have no comments in what is generated
 */
record Options(
        Optional<String> contractsDir,
        Optional<String> wideTypes,
        Optional<String> layoutPage,
        Optional<String> verbose,
        Optional<String> lockDir,
        Optional<String> lock,
        Optional<String> flyweights,
        Optional<String> javadoc) {
    static final String CONTRACTS_DIR = "mycelium.contracts.dir";
    static final String WIDE_TYPES = "mycelium.wideTypes";
    static final String LAYOUT_PAGE = "mycelium.layout.page";
    static final String VERBOSE = "mycelium.verbose";
    static final String LOCK_DIR = "mycelium.lock.dir";
    static final String LOCK = "mycelium.lock";
    static final String FLYWEIGHTS = "mycelium.flyweights";
    static final String JAVADOC = "mycelium.javadoc";
    static final Set<String> NAMES =
            Set.of(CONTRACTS_DIR, WIDE_TYPES, LAYOUT_PAGE, VERBOSE, LOCK_DIR, LOCK, FLYWEIGHTS, JAVADOC);

    static Options of(Map<String, String> options) {
        return new Options(
                Optional.ofNullable(options.get(CONTRACTS_DIR)),
                Optional.ofNullable(options.get(WIDE_TYPES)),
                Optional.ofNullable(options.get(LAYOUT_PAGE)),
                Optional.ofNullable(options.get(VERBOSE)),
                Optional.ofNullable(options.get(LOCK_DIR)),
                Optional.ofNullable(options.get(LOCK)),
                Optional.ofNullable(options.get(FLYWEIGHTS)),
                Optional.ofNullable(options.get(JAVADOC)));
    }

    boolean warnOnWideTypes() {
        return !wideTypes.equals(Optional.of("allow"));
    }

    boolean drawsLayout() {
        return layoutPage.equals(Optional.of("true"));
    }

    boolean isVerbose() {
        return verbose.equals(Optional.of("true"));
    }

    boolean generatesFlyweights() {
        return !flyweights.equals(Optional.of("off"));
    }

    boolean writesJavadoc() {
        return !javadoc.equals(Optional.of("off"));
    }

    boolean comparesLock() {
        return !lock.equals(Optional.of("off"));
    }

    boolean writesLock() {
        return lock.isEmpty() || lock.equals(Optional.of("write"));
    }

    /** What is wrong with the options, if anything. */
    Optional<String> mistake() {
        return mistake(WIDE_TYPES, wideTypes, "allow", "warn")
                .or(() -> mistake(LAYOUT_PAGE, layoutPage, "true", "false"))
                .or(() -> mistake(VERBOSE, verbose, "true", "false"))
                .or(() -> mistake(FLYWEIGHTS, flyweights, "on", "off"))
                .or(() -> mistake(JAVADOC, javadoc, "on", "off"))
                .or(() -> lock.filter(value -> !Set.of("write", "check", "off").contains(value))
                        .map(value -> "-A" + LOCK + "=" + value + " is not known: write 'write', 'check' or 'off'"));
    }

    private static Optional<String> mistake(String option, Optional<String> value, String one, String other) {
        return value.filter(written -> !written.equals(one) && !written.equals(other))
                .map(written ->
                        "-A" + option + "=" + written + " is not known: write '" + one + "' or '" + other + "'");
    }
}
