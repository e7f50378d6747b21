package dev.mycelium.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.benchmarks.contestant.Contestant;
import dev.mycelium.benchmarks.inplace.Accesses;
import dev.mycelium.benchmarks.inplace.InPlace;
import dev.mycelium.benchmarks.inplace.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is measured in place must move every value. */
class AccessesTest {
    static List<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (Contestant contestant : Contestant.values()) {
            for (Sample sample : Sample.values()) {
                if (Accesses.has(contestant)) {
                    all.add(Arguments.of(contestant, sample));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    @SuppressWarnings("unchecked") // the contestant makes an access to the sample's own values
    void everybodyReadsBackWhatItWrote(Contestant contestant, Sample sample) {
        InPlace<Values> access = (InPlace<Values>) Accesses.of(contestant, sample);
        // What an earlier message left in the array must not show.
        byte[] bytes = new byte[RecordBenchmark.ROOM];
        Arrays.fill(bytes, (byte) 0xA5);
        for (int round = 1; round <= 2; round++) {
            int length = access.write(Values.of(sample), bytes, 24);
            assertThat(length).isPositive();
            if (contestant.sameBytes()) {
                assertThat(Arrays.copyOfRange(bytes, 24, 24 + length)).isEqualTo(sample.payload());
            }
            if (contestant != Contestant.ARRAYCOPY) { // which reads nothing
                Values found = Values.empty(sample);
                access.read(bytes, 24, length, found);
                assertThat(found.toRecord()).as("round %s", round).isEqualTo(sample.message());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverMakesAnObjectPerMessageIsToldSo(Contestant contestant) {
        if (!Accesses.has(contestant)) {
            assertThatThrownBy(() -> Accesses.of(contestant, Sample.COUNTER))
                    .hasMessageContaining(contestant.title() + " makes an object per message");
        }
    }
}
