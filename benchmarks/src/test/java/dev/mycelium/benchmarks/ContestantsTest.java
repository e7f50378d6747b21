package dev.mycelium.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.benchmarks.contestant.Contestant;
import dev.mycelium.benchmarks.contestant.RecordCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is measured must do the work. */
class ContestantsTest {
    static List<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (Contestant contestant : Contestant.values()) {
            for (Sample sample : Sample.values()) {
                if (contestant.hasCodec()) {
                    all.add(Arguments.of(contestant, sample));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    @SuppressWarnings("unchecked") // the contestant makes a codec for the sample's own type
    void everybodyReadsBackWhatItWrote(Contestant contestant, Sample sample) {
        RecordCodec<Object> codec = (RecordCodec<Object>) contestant.codec(sample);
        // What an earlier message left in the array must not show.
        byte[] bytes = new byte[RecordBenchmark.ROOM];
        Arrays.fill(bytes, (byte) 0xA5);
        int length = codec.encode(sample.message(), bytes);
        assertThat(length).isPositive();
        assertThat(codec.decode(bytes, length)).isEqualTo(sample.message());
        assertThat(codec.encode(sample.message(), bytes)).isEqualTo(length);
        assertThat(codec.decode(bytes, length)).isEqualTo(sample.message());
        if (contestant.sameBytes()) {
            assertThat(Arrays.copyOf(bytes, length)).isEqualTo(sample.payload());
        }
    }
}
