package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.bus.FanOut.Relay;
import dev.mycelium.benchmarks.bus.OurRoundTrip.Far;
import dev.mycelium.benchmarks.bus.OurRoundTrip.Taker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is compared with whom.
 *
 * @param kind what is measured
 * @param what ours does
 * @param ours is measured
 * @param raw is measured beside it
 * @param bound what must be reached, or null where the figure is only shown
 */
record Contest(
        Kind kind,
        String what,
        Contender ours,
        Contender raw,
        @Nullable Bound bound) {
    private static final int[] SUBSCRIBERS = {1, 10, 100};

    /** What is measured, in the order of the page. */
    enum Kind {
        ROUND_TRIP("Round trip of one frame, µs (the median of all in a round)", 1e-3, "%.2f"),
        ONE_WAY("One way, million frames a second", 1e-6, "%.2f"),
        FAN_OUT("Fan-out over Unix, thousand frames a second that each subscriber gets", 1e-3, "%.0f"),
        STOPPED("Others' thousand frames a second, with one stopped subscriber beside them", 1e-3, "%.0f");

        final String title;
        final double unit;
        final String format;

        Kind(String title, double unit, String format) {
            this.title = title;
            this.unit = unit;
            this.format = format;
        }
    }

    static List<Contest> all() {
        List<Contest> all = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            for (boolean spin : new boolean[] {false, true}) {
                roundTrips(transport, spin, all);
            }
        }
        RawRoundTrip rawTrip = new RawRoundTrip(Transport.UNIX, false);
        all.add(new Contest(
                Kind.ROUND_TRIP, "in the process, raw on Unix", new InProcessRoundTrip(), rawTrip, Bound.atMost(1.1)));
        SelectorRoundTrip.virtual()
                .ifPresent(virtual -> all.add(new Contest(
                        Kind.ROUND_TRIP,
                        "Unix, raw loops at a selector: on a virtual thread, beside it on a platform thread",
                        new SelectorRoundTrip(Transport.UNIX, virtual),
                        new SelectorRoundTrip(Transport.UNIX, Thread::new),
                        null)));
        for (Transport transport : Transport.values()) {
            oneWays(transport, all);
        }
        all.add(new Contest(
                Kind.ONE_WAY,
                "in the process, to two connections, raw on Unix",
                new BusOneWay(null),
                new RawOneWay(Transport.UNIX),
                null));
        for (int subscribers : SUBSCRIBERS) {
            all.add(new Contest(
                    Kind.FAN_OUT,
                    "to " + subscribers + " and the publisher",
                    new FanOut(subscribers, 0, Relay.SERVER),
                    new FanOut(subscribers, 0, Relay.RAW),
                    null));
        }
        all.add(new Contest(
                Kind.STOPPED,
                "49 read and 1 does not; beside it 49 without that one",
                new FanOut(49, 1, Relay.SERVER),
                new FanOut(49, 0, Relay.SERVER),
                Bound.atLeast(0.95)));
        return all;
    }

    /** How many threads ask again and again instead of waiting; each wants a processor of its own. */
    int spinningThreads() {
        return ours instanceof OurRoundTrip trip && trip.spin() ? 2 : 0;
    }

    private static void roundTrips(Transport transport, boolean spin, List<Contest> all) {
        Bound bound = Bound.atMost(spin ? 1.3 : 1.1);
        String how = transport.text + (spin ? ", spinning, " : ", blocking, ");
        RawRoundTrip raw = new RawRoundTrip(transport, spin);
        all.add(new Contest(
                Kind.ROUND_TRIP,
                how + "a connection and a raw loop",
                new OurRoundTrip(transport, spin, Far.RAW, Taker.READER),
                raw,
                bound));
        if (!spin) {
            all.add(new Contest(
                    Kind.ROUND_TRIP,
                    how + "a connection and a server",
                    new OurRoundTrip(transport, false, Far.SERVER, Taker.READER),
                    raw,
                    bound));
            all.add(new Contest(
                    Kind.ROUND_TRIP,
                    how + "a connection and a raw loop; beside it a raw loop that waits at a selector",
                    new OurRoundTrip(transport, false, Far.RAW, Taker.READER),
                    new SelectorRoundTrip(transport, Thread::new),
                    null));
        }
        if (transport == Transport.UNIX && !spin) {
            all.add(new Contest(
                    Kind.ROUND_TRIP,
                    how + "a thread that waits at a queue, and a raw loop",
                    new OurRoundTrip(transport, false, Far.RAW, Taker.QUEUE),
                    raw,
                    null));
        }
    }

    private static void oneWays(Transport transport, List<Contest> all) {
        Bound half = Bound.atLeast(0.5);
        Bound bound = transport == Transport.UNIX ? half.andPerSecond(3e6) : half;
        RawOneWay raw = new RawOneWay(transport);
        all.add(new Contest(
                Kind.ONE_WAY,
                transport.text + ", records published, and decoded by a plain loop",
                new PublishedOneWay(transport),
                raw,
                bound));
        all.add(new Contest(
                Kind.ONE_WAY,
                transport.text + ", raw blocks to a handler of records",
                new ReceivedOneWay(transport, Taker.READER),
                raw,
                bound));
        if (transport == Transport.UNIX) {
            all.add(new Contest(
                    Kind.ONE_WAY,
                    transport.text + ", raw blocks to a thread that takes records from a queue",
                    new ReceivedOneWay(transport, Taker.QUEUE),
                    raw,
                    null));
            all.add(new Contest(
                    Kind.ONE_WAY,
                    transport.text
                            + ", published, over a server to a handler and back to the publisher; raw blocks over a plain"
                            + " relay to as many",
                    new BusOneWay(transport),
                    new FanOut(1, 0, Relay.RAW),
                    null));
        }
    }
}
