package dev.mycelium.golden.differential;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the requests of a run: the one of a number depends on the seed and that number alone, whoever asks for it and
 * when.
 */
final class CaseMaker {
    /** A message of this many bytes is asked half as often as one of none, so that few large ones do not eat the time. */
    private static final int HALF_AT = 256;
    /** However large it is, a message is asked once where an empty one is asked this often. */
    private static final int LEAST = 40;

    private final List<Place> places = new ArrayList<>();
    private final long[] upTo;
    private final long seed;

    private record Place(int contract, int message, ReferenceCodec reference) {}

    CaseMaker(List<Subject> subjects, long seed) {
        this.seed = seed;
        for (int c = 0; c < subjects.size(); c++) {
            List<JavaMessage> messages = subjects.get(c).messages();
            for (int m = 0; m < messages.size(); m++) {
                places.add(new Place(c, m, new ReferenceCodec(messages.get(m).layout())));
            }
        }
        this.upTo = new long[places.size()];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight(places.get(i).reference().layout().size());
            upTo[i] = sum;
        }
    }

    private static long weight(int size) {
        long most = 1_000_000;
        return Math.max(most / LEAST, most * HALF_AT / (HALF_AT + size));
    }

    Request make(long number) {
        Seeded random = new Seeded(Seeded.derive(seed, number));
        Place place = place(random);
        int dice = random.below(100);
        if (dice < 15) {
            byte[] ownSeed =
                    ByteBuffer.allocate(Long.BYTES).putLong(random.nextLong()).array();
            return new Request(Op.GENERATE, place.contract, place.message, ownSeed);
        }
        byte[] values = ValueGenerator.generate(place.reference.fields(), random);
        if (dice < 45) {
            return new Request(Op.ENCODE, place.contract, place.message, values);
        }
        if (dice < 60) {
            return new Request(Op.ENCODE_POISONED, place.contract, place.message, values);
        }
        byte[] payload =
                random.chance(50) ? place.reference.encode(values) : place.reference.encodePoisoned(values, random);
        byte[] sent = dice < 72 ? payload : PayloadMutator.mutate(place.reference.fields(), payload, random);
        return new Request(Op.DECODE, place.contract, place.message, sent);
    }

    private Place place(Seeded random) {
        long drawn = Math.floorMod(random.nextLong(), upTo[upTo.length - 1]);
        int found = Arrays.binarySearch(upTo, drawn);
        return places.get(found >= 0 ? found + 1 : -found - 1);
    }
}
