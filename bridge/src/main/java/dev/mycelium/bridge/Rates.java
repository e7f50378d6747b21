package dev.mycelium.bridge;

import dev.mycelium.runtime.server.PeerSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many frames a second connections send and take, between the last two looks at all of them. */
final class Rates {
    private record Counts(long in, long out, long at) {
        static Counts of(PeerSnapshot peer, long now) {
            return new Counts(peer.framesIn(), peer.queue().taken(), now);
        }
    }

    /**
     * Frames a second.
     *
     * @param in that came from it
     * @param out that the kernel took for it
     */
    record Rate(double in, double out) {}

    private Map<String, Counts> before = Map.of();
    private Map<String, Counts> last = Map.of();

    /** Takes the next look. */
    synchronized void look(List<PeerSnapshot> peers, long nanos) {
        before = last;
        last = peers.stream().collect(Collectors.toMap(PeerSnapshot::name, each -> Counts.of(each, nanos)));
    }

    /** Returns the rates of a connection; over its whole age if it was not there at both looks. */
    synchronized Rate of(PeerSnapshot peer) {
        Counts from = before.get(peer.name());
        Counts to = last.get(peer.name());
        if (from == null || to == null || to.at() == from.at()) {
            double age = Math.max(seconds(peer.age()), 1e-3);
            return new Rate(peer.framesIn() / age, peer.queue().taken() / age);
        }
        Function<Long, Double> rate = frames -> frames * 1e9 / (to.at() - from.at());
        return new Rate(rate.apply(to.in() - from.in()), rate.apply(to.out() - from.out()));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
