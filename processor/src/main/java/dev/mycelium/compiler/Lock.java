package dev.mycelium.compiler;

import dev.mycelium.compiler.text.Source;
import java.util.Optional;

/**
 * What a contract is compared with.
 *
 * @param source the lock file, if there is one
 * @param allowsEveryChange whether a change that breaks bytes is accepted without a raised version
 */
public record Lock(Optional<Source> source, boolean allowsEveryChange) {}
