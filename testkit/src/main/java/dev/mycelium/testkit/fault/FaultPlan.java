package dev.mycelium.testkit.fault;

import dev.mycelium.testkit.fault.Fault.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which faults befall which connection. It must answer the same whenever it is asked the same: so that a failure replays. */
@FunctionalInterface
public interface FaultPlan {

    /** Nothing goes wrong. */
    FaultPlan NONE = connection -> List.of();

    /**
     * Returns what befalls a connection.
     *
     * @param connection counts the connections of a proxy, from 1
     */
    List<Fault> faults(int connection);

    /** Returns a plan by which the same befalls every connection. */
    static FaultPlan always(Fault... faults) {
        List<Fault> all = List.of(faults);
        return connection -> all;
    }

    /** Returns a plan by which the first connections are refused, and nothing befalls the others. */
    static FaultPlan refuseFirst(int connections) {
        List<Fault> refused = List.of(Fault.refuse());
        return connection -> connection <= connections ? refused : List.of();
    }

    /**
     * Returns a plan that draws one to three faults for each connection: of all kinds, at random places. The same seed draws the
     * same, on every machine and JDK.
     *
     * @param seed any number
     * @param bytes faults come after fewer bytes than this, 1 or more
     * @param longestNanos no delay and no stall is longer, 0 or more
     */
    static FaultPlan seeded(long seed, long bytes, long longestNanos) {
        return connection -> {
            // Far apart, so that no two connections of a seed draw alike.
            SplitMix random = new SplitMix(new SplitMix(seed + connection).next());
            List<Fault> drawn = new ArrayList<>();
            long count = 1 + random.below(3);
            while (drawn.size() < count) {
                Kind kind = random.of(List.of(Kind.values()));
                Direction direction = random.of(List.of(Direction.values()));
                long at = kind == Kind.REFUSE ? 0 : random.below(bytes);
                long amount = switch (kind) {
                    case DELAY, STALL -> random.below(longestNanos + 1);
                    case SLICE -> 1 + random.below(64);
                    case CORRUPT -> 1 + random.below(255);
                    default -> 0;
                };
                drawn.add(new Fault(kind, direction, at, amount));
            }
            return List.copyOf(drawn);
        };
    }

    /**
     * Reads what {@link FaultProxy#recorded()} returned: a connection that it does not name goes unharmed.
     *
     * @throws IllegalArgumentException if it is something else; the message names the line
     */
    static FaultPlan parse(String recorded) {
        Map<Integer, List<Fault>> faults = new HashMap<>();
        int number = 0;
        for (String line : recorded.lines().toList()) {
            number++;
            try {
                String[] parts = line.split(": ", 2);
                if (parts.length < 2 || !parts[0].matches("connection \\d{1,9}")) {
                    throw new IllegalArgumentException("must be 'connection NUMBER: ' and faults, or 'none'");
                }
                List<Fault> read = new ArrayList<>();
                for (String fault : parts[1].equals("none") ? new String[0] : parts[1].split("; ")) {
                    read.add(Fault.parse(fault));
                }
                faults.put(Integer.parseInt(parts[0].substring("connection ".length())), List.copyOf(read));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return connection -> faults.getOrDefault(connection, List.of());
    }

    /** Returns the line of a recording. */
    static String line(int connection, List<Fault> faults) {
        String text = faults.isEmpty()
                ? "none"
                : String.join("; ", faults.stream().map(Fault::toString).toList());
        return "connection " + connection + ": " + text + "\n";
    }
}
