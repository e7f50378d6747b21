package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final FieldLayout FIELD = Fields.of(FieldType.Scalar.U16);

    @Test
    void givesAValueOfTheRightType() {
        assertThat(Values.get(List.of("a", 7), 1, Integer.class, FIELD)).isEqualTo(7);
        assertThatThrownBy(() -> Values.get(List.of("a", 7), 1, Long.class, FIELD))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("Probe.it: java.lang.Integer, must be java.lang.Long");
        assertThatThrownBy(() -> Values.get(Collections.singletonList(null), 0, Long.class, FIELD))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Probe.it is null");
    }

    @Test
    void givesAListOfElementsOfTheRightType() {
        List<Object> source = new ArrayList<>(List.of(1, 2));
        List<Integer> list = Values.list(List.of(source), 0, Integer.class, FIELD);
        source.set(0, 9);

        assertThat(list).containsExactly(1, 2);
        assertThatThrownBy(() -> Values.list(List.of("text"), 0, Integer.class, FIELD))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("Probe.it: java.lang.String, must be java.util.List");
        assertThatThrownBy(() -> Values.list(List.of(List.of(1, 2L)), 0, Integer.class, FIELD))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("Probe.it[1]: java.lang.Long, must be java.lang.Integer");
        assertThatThrownBy(() -> Values.list(List.of(Arrays.asList(1, null)), 0, Integer.class, FIELD))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Probe.it[1] is null");
    }

    @Test
    void printsUnsignedNumbers() {
        assertThat(Unsigned.toString(List.of(0L, -1L, Long.MIN_VALUE)))
                .isEqualTo("[0, 18446744073709551615, 9223372036854775808]");
        assertThat(Unsigned.toString(List.of())).isEqualTo("[]");
    }
}
