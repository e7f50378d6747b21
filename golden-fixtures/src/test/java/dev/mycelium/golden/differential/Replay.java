package dev.mycelium.golden.differential;

import java.util.List;

/** Asks the question of a replay file again, of the codecs and the peer that there are now. */
final class Replay {
    private Replay() {}

    /**
     * How many times of {@code times} the two sides differ: all or none, since nothing but the file decides.
     *
     * @param subject the contract of the file, the only one of the peer
     */
    static int differing(ReplayFile replay, Subject subject, Peer peer, int times) {
        Comparison comparison = new Comparison(List.of(subject));
        Request request = replay.request(0, subject.messages().indexOf(subject.message(replay.message())));
        int differing = 0;
        for (int i = 0; i < times; i++) {
            if (comparison.compare(request, peer.ask(request)).isPresent()) {
                differing++;
            }
        }
        return differing;
    }
}
