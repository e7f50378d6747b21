package dev.mycelium.runtime.server;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The contracts whose clients a bus accepts: its own, and others for a time, so that programs can be moved from one to the
 * next one by one. What differs in comments only is the same contract under another digest, and accepted as long as the bus
 * is there.
 */
final class Contracts {
    private static final Logger LOG = System.getLogger(BusServer.class.getName());

    private final Contract own;
    private final Clock clock;
    private final long started;

    /** By digest, of those that differ: the window in nanoseconds from the start. */
    private final Map<SchemaDigest, Long> windows = new LinkedHashMap<>();

    private final Map<SchemaDigest, Contract> all = new LinkedHashMap<>();

    Contracts(Schema<?> own, Map<Schema<?>, Duration> others, Clock clock) {
        this.own = new Contract(own);
        this.clock = clock;
        this.started = clock.nanos();
        all.put(own.digest(), this.own);
        others.forEach((schema, window) -> add(new Contract(schema), window));
    }

    private void add(Contract other, Duration window) {
        List<String> differences = own.differences(other);
        if (differences.isEmpty()) {
            all.put(other.digest(), own);
            LOG.log(
                    Level.INFO,
                    "contract {0} has the layouts of {1}, and is accepted like it",
                    other.digest(),
                    own.digest());
        } else {
            all.put(other.digest(), other);
            windows.put(other.digest(), window.toNanos());
            LOG.log(
                    Level.WARNING,
                    "contract {0} is accepted beside {1} for {2}; clients of one do not get from those of the other: {3}",
                    other.digest(),
                    own.digest(),
                    window,
                    String.join(", ", differences));
        }
    }

    /** The bus's own, which clients have who are not asked. */
    Contract own() {
        return own;
    }

    /** Returns whose clients are accepted now, but for the bus's own. */
    List<SchemaDigest> others() {
        long age = clock.nanos() - started;
        List<SchemaDigest> accepted = new ArrayList<>();
        for (SchemaDigest each : all.keySet()) {
            if (!each.equals(own.digest()) && windows.getOrDefault(each, Long.MAX_VALUE) > age) {
                accepted.add(each);
            }
        }
        return accepted;
    }

    /** What differs in no layout is the bus's own. */
    Contract of(SchemaDigest digest) {
        return Objects.requireNonNull(all.get(digest), "a digest that was accepted");
    }
}
