package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTextTest {

    @Test
    void looksAsTheTextOfARecord() {
        Probe probe = new Probe(true, "a, b=", 5, 9);

        assertThat(RecordText.of(Probe.CODEC, probe, "on, it, stamp, kind"))
                .isEqualTo("Probe[on=true, it=a, b=, stamp=5, kind=9]")
                .isEqualTo(probe.toString()); // of which the compiler made the text
    }

    @Test
    void printsUnsignedNumbersAsSuch() {
        assertThat(RecordText.of(Probe.CODEC, new Probe(false, "", -1, 0), "on, it, stamp, kind"))
                .isEqualTo("Probe[on=false, it=, stamp=18446744073709551615, kind=0]");
        assertThat(Numbers.text())
                .isEqualTo("Numbers[u=[18446744073709551615, 1], v=[9223372036854775808], i=[-1], w=-1]");
    }

    /** Lists of numbers of 64 bits, and one that is signed. */
    private record Numbers(List<Long> u, List<Long> v, List<Long> i, long w) {
        static String text() {
            MessageLayout layout = MessageLayout.of(
                    "Numbers",
                    1,
                    "topic",
                    false,
                    48,
                    8,
                    new FieldLayout("Numbers", false, "u", new FieldType.Array(FieldType.Scalar.U64, 2), 0, 16),
                    new FieldLayout("Numbers", false, "v", new FieldType.Vec(FieldType.Scalar.U64, 1), 16, 16),
                    new FieldLayout("Numbers", false, "i", new FieldType.Array(FieldType.Scalar.I64, 1), 32, 8),
                    new FieldLayout("Numbers", false, "w", FieldType.Scalar.I64, 40, 8));
            MessageCodec<Numbers> codec = new ValuesOnly<>(
                    Numbers.class, layout, numbers -> List.of(numbers.u(), numbers.v(), numbers.i(), numbers.w()));
            return RecordText.of(
                    codec, new Numbers(List.of(-1L, 1L), List.of(Long.MIN_VALUE), List.of(-1L), -1), "u, v, i, w");
        }
    }
}
