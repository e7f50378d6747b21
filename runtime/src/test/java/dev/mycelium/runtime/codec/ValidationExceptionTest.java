package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.codec.FieldType.Array;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.FieldType.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationExceptionTest {
    @Test
    void namesFieldRuleAndValue() {
        FieldLayout sender = new FieldLayout("TextMessage", false, "sender", new FieldType.Text(32), 0, 40);
        ValidationException exception = new ValidationException(sender, "min_length: 3", "al");

        assertThat(exception).hasMessage("TextMessage.sender: breaks rule 'min_length: 3': \"al\"");
        assertThat(exception.messageName()).isEqualTo("TextMessage");
        assertThat(exception.fieldName()).isEqualTo("sender");
        assertThat(exception.rule()).isEqualTo("min_length: 3");
        assertThat(exception.value()).isEqualTo("al");
        assertThat(exception).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsARedactedValueToItself() {
        ValidationException exception =
                new ValidationException(Fields.redacted(new FieldType.Text(32)), "not_empty: true", "secret");

        assertThat(exception).hasMessage("Probe.it: breaks rule 'not_empty: true'");
        assertThat(exception.value()).isNull();
        assertThat(exception.toString()).doesNotContain("secret");
    }

    @Test
    void printsUnsignedNumbersUnsigned() {
        assertThat(new ValidationException(Fields.of(Scalar.U64), "max: 5", -1L))
                .hasMessage("Probe.it: breaks rule 'max: 5': 18446744073709551615");
        assertThat(new ValidationException(Fields.of(Scalar.I64), "min: 5", -1L))
                .hasMessage("Probe.it: breaks rule 'min: 5': -1");
        assertThat(new ValidationException(Fields.of(new Vec(Scalar.U64, 4)), "min_length: 2", List.of(-1L)))
                .hasMessage("Probe.it: breaks rule 'min_length: 2': [18446744073709551615]");
        assertThat(new ValidationException(Fields.of(new Array(Scalar.U64, 1)), "min_length: 2", List.of(-1L)))
                .hasMessage("Probe.it: breaks rule 'min_length: 2': [18446744073709551615]");
        assertThat(new ValidationException(Fields.of(new Vec(Scalar.I64, 4)), "min_length: 2", List.of(-1L)))
                .hasMessage("Probe.it: breaks rule 'min_length: 2': [-1]");
        assertThat(new ValidationException(Fields.byteVec(4), "not_empty: true", ByteString.EMPTY))
                .hasMessage("Probe.it: breaks rule 'not_empty: true': 0x");
    }

    /** A text from the wire could otherwise write lines of its own into a log. */
    @ParameterizedTest
    @CsvSource({
        "000a, \\u{a}",
        "001b, \\u{1b}",
        "0085, \\u{85}",
        "2028, \\u{2028}",
        "0022, \\\"",
        "005c, \\\\",
        "00e9, é"
    })
    void keepsTextOnOneLine(String c, String printed) {
        String text = "a" + (char) Integer.parseInt(c, 16) + "b";

        assertThat(new ValidationException(Fields.text(4), "max_length: 1", text))
                .hasMessage("Probe.it: breaks rule 'max_length: 1': \"a" + printed + "b\"");
    }
}
