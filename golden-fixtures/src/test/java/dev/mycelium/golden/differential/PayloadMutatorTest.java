package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every way in which payloads are spoiled does happen: one that nobody misses is one that nobody tests. */
class PayloadMutatorTest {
    private static final int TRIES = 60_000;
    private static final int CAPACITY = 20;
    private static final int USED = 9;
    private static final int DATA_AT = 8;

    private static final FieldLayout TEXT = field("text", new FieldType.Text(CAPACITY), 28);
    private static final FieldLayout BOOL = field("bool", FieldType.Scalar.BOOL, 1);
    private static final FieldLayout NUMBER = field("number", FieldType.Scalar.U64, 8);

    @Test
    void sizes() {
        byte[] good = new byte[40];
        Histogram sizes = new Histogram();
        for (byte[] bad : spoiled(field("bytes", new FieldType.Bytes(40), 40), good)) {
            if (bad.length != good.length) {
                sizes.add(bad.length);
            }
        }
        assertThat(sizes.values())
                .containsAll(IntStream.range(0, 40 + 64)
                        .filter(size -> size != 40)
                        .boxed()
                        .toList());
        assertThat(sizes.above(15)).containsExactly(39, 41);
    }

    @Test
    void noise() {
        byte[] good = new byte[40];
        assertThat(spoiled(field("bytes", new FieldType.Bytes(40), 40), good))
                .anyMatch(bad -> bad.length == 40 && differing(good, bad) > 30);
    }

    @Test
    void counts() {
        byte[] good = text("123456789");
        Histogram counts = new Histogram();
        for (byte[] bad : ofTheSameSize(TEXT, good)) {
            if (sameFrom(DATA_AT, good, bad) && !sameFrom(0, good, bad)) {
                counts.add((bad[0] & 0xff) | (bad[1] & 0xff) << 8);
            }
        }
        assertThat(counts.above(7)).containsExactly(0, CAPACITY, CAPACITY + 1, 0xff, 0x100, 0x8000, 0xffff);
        assertThat(counts.values()).contains(USED - 1, USED + 1);
        assertThat(counts.values().size()).as("counts of any value").isGreaterThan(1000);
    }

    @Test
    void theSixBytesBehindACount() {
        byte[] good = text("123456789");
        assertThat(ofTheSameSize(TEXT, good))
                .anyMatch(bad -> sameFrom(DATA_AT, good, bad) && differing(copy(good, 2, 8), copy(bad, 2, 8)) == 6);
    }

    @Test
    void textThatIsNoText() {
        byte[] good = text("123456789");
        for (byte[] sequence : PayloadMutator.BAD_TEXT) {
            Set<Integer> places = new HashSet<>();
            for (byte[] bad : ofTheSameSize(TEXT, good)) {
                for (int at = 0; at + sequence.length <= CAPACITY; at++) {
                    if (Arrays.equals(bad, with(good, DATA_AT + at, sequence))) {
                        places.add(at);
                    }
                }
            }
            assertThat(places)
                    .as("places of %s", Arrays.toString(sequence))
                    .containsAll(IntStream.rangeClosed(0, CAPACITY - sequence.length)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void badTextEndsMostlyWhereTheTextEnds() {
        byte[] good = text("123456789");
        byte[] sequence = {(byte) 0xff};
        long atTheEnd = ofTheSameSize(TEXT, good).stream()
                .filter(bad -> Arrays.equals(bad, with(good, DATA_AT + USED - 1, sequence)))
                .count();
        long elsewhere = ofTheSameSize(TEXT, good).stream()
                .filter(bad -> Arrays.equals(bad, with(good, DATA_AT, sequence)))
                .count();
        assertThat(atTheEnd).isGreaterThan(5 * elsewhere);
    }

    @Test
    void bools() {
        Histogram values = new Histogram();
        for (byte[] bad : ofTheSameSize(BOOL, new byte[1])) {
            values.add(bad[0] & 0xff);
        }
        assertThat(values.above(7)).containsExactly(0, 1, 2, 3, 0x80, 0xfe, 0xff);
    }

    @Test
    void singleBitsAndSingleBytesAnywhere() {
        byte[] good = new byte[8];
        Set<Long> bits = new HashSet<>();
        Set<Integer> bytes = new HashSet<>();
        int ofOneBit = 0;
        int ofOneByte = 0;
        for (byte[] bad : ofTheSameSize(NUMBER, good)) {
            long value = LittleEndian.getLong(bad, 0);
            if (Long.bitCount(value) == 1) {
                bits.add(value);
                ofOneBit++;
            }
            if (differing(good, bad) == 1) {
                ofOneByte++;
                bytes.add((int) (value >>> (Long.numberOfTrailingZeros(value) & ~7)));
            }
        }
        assertThat(bits).hasSize(64);
        assertThat(bytes).hasSize(255);
        assertThat(ofOneBit).isBetween(ofOneByte / 3, 2 * ofOneByte / 3);
    }

    @Test
    void severalPlacesAtOnce() {
        byte[] good = new byte[8];
        List<byte[]> all = ofTheSameSize(NUMBER, good);
        assertThat(all).anyMatch(bad -> differing(good, bad) == 2);
        assertThat(all).anyMatch(bad -> differing(good, bad) == 3);
    }

    /** How often each value was met. */
    private static final class Histogram {
        private final Map<Integer, Integer> times = new TreeMap<>();

        void add(int value) {
            times.merge(value, 1, Integer::sum);
        }

        Set<Integer> values() {
            return times.keySet();
        }

        /** The values that are more than so many in a hundred. */
        List<Integer> above(int percent) {
            int all = times.values().stream().mapToInt(Integer::intValue).sum();
            return times.keySet().stream()
                    .filter(value -> times.get(value) * 100 > all * percent)
                    .toList();
        }
    }

    private static FieldLayout field(String name, FieldType type, int size) {
        return new FieldLayout("Spoiled", false, name, type, 0, size);
    }

    /** A text field with its count, zero behind the text. */
    private static byte[] text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.US_ASCII);
        byte[] good = with(new byte[TEXT.size()], DATA_AT, utf8);
        good[0] = (byte) utf8.length;
        return good;
    }

    private static List<byte[]> spoiled(FieldLayout field, byte[] good) {
        Seeded random = new Seeded(7);
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            all.add(PayloadMutator.mutate(List.of(field), good, random));
        }
        return all;
    }

    private static List<byte[]> ofTheSameSize(FieldLayout field, byte[] good) {
        return spoiled(field, good).stream()
                .filter(bad -> bad.length == good.length)
                .toList();
    }

    private static byte[] with(byte[] good, int at, byte[] replacement) {
        byte[] changed = good.clone();
        System.arraycopy(replacement, 0, changed, at, replacement.length);
        return changed;
    }

    private static byte[] copy(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static boolean sameFrom(int index, byte[] good, byte[] bad) {
        return Arrays.equals(good, index, good.length, bad, index, bad.length);
    }

    private static long differing(byte[] good, byte[] bad) {
        return IntStream.range(0, good.length).filter(i -> good[i] != bad[i]).count();
    }
}
