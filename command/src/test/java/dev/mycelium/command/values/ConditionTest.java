package dev.mycelium.command.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.interpret.InterpretedCodec;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.codec.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Schema<FieldValues> SCHEMA =
            ContractSchema.of(LaidOut.of(new Source("a.yaml", """
                    messages:
                      A:
                        tlv_type: 1
                        domain: D
                        description: d
                        fields:
                          n: { type: i32, description: d }
                          u: { type: u64, description: d }
                          w: { type: U256, description: d }
                          f: { type: f64, description: d }
                          t: { type: String, description: d }
                          b: { type: "[u8; 2]", description: d }
                          z: { type: bool, description: d }
                          l: { type: "Vec<u16>", description: d, validation: [ max_length: 3 ] }
                      B:
                        tlv_type: 2
                        domain: D
                        description: d
                        fields:
                          n: { type: String, description: d }
                      Secret:
                        tlv_type: 3
                        domain: D
                        description: d
                        log_payload: false
                        fields:
                          n: { type: u8, description: d }
                          pin: { type: u8, description: d }
                    """.getBytes(StandardCharsets.UTF_8)), false));
    private static final List<InterpretedCodec> CODECS =
            SCHEMA.codecs().stream().map(each -> (InterpretedCodec) each).toList();
    private static final GivenMessage MESSAGE = GivenMessage.ofPairs(
            CODECS.get(0),
            List.of("n=-5", "u=0xffffffffffffffff", "w=7", "f=1.5", "t=a=b", "b=0102", "z=true", "l=[1,2]"));

    @ParameterizedTest
    @CsvSource({
        "n=-5, true",
        "n=5, false",
        "n!=5, true",
        "n!=-5, false",
        "n<-4, true",
        "n<-5, false",
        "n<=-5, true",
        "n<=-6, false",
        "n>-6, true",
        "n>-5, false",
        "n>=-5, true",
        "n>=-4, false",
        "u>1, true",
        "u=18446744073709551615, true",
        "u<9223372036854775808, false",
        "w>0x06, true",
        "w=0x7, true",
        "w<7, false",
        "f>1.4, true",
        "f=1.5, true",
        "f<1.5, false",
        "f=NaN, false",
        "f!=NaN, true",
        "f<Infinity, true",
        "t=a=b, true",
        "t!=a=b, false",
        "t=a, false",
        "b=0x0102, true",
        "b!=0102, false",
        "z=true, true",
        "z=false, false",
        "z!=false, true",
        "'l=[1,2]', true",
        "'l=[1]', false",
    })
    void aMessageMeetsItOrDoesNot(String text, boolean met) {
        assertThat(Condition.parse(text, CODECS).isMetBy(1, MESSAGE.values())).isEqualTo(met);
    }

    @Test
    void whatHasNoSuchFieldOrOneOfAnotherTypeDoesNotMeetIt() {
        Condition condition = Condition.parse("n=x", CODECS);
        FieldValues other = GivenMessage.ofPairs(CODECS.get(1), List.of("n=x")).values();
        assertThat(condition.isMetBy(2, other)).isTrue();
        assertThat(condition.isMetBy(1, MESSAGE.values())).isFalse();
        assertThat(Condition.parse("n!=7", CODECS.subList(0, 1)).isMetBy(2, other))
                .isFalse();
    }

    /** Whoever could ask for one value after the other would know it soon. */
    @Test
    void noQuestionIsAnsweredAboutAMessageThatMustNotBePrinted() {
        assertThatThrownBy(() -> Condition.parse("pin=42", CODECS))
                .hasMessage("Secret.pin must not be printed, so nothing is told by its value");
        FieldValues secret =
                GivenMessage.ofPairs(CODECS.get(2), List.of("n=42", "pin=1")).values();
        assertThat(Condition.parse("n=42", CODECS).isMetBy(3, secret)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n | \"n\" is no condition: write field=value, or one of != < <= > >=",
                "nn=1 | no message has a field \"nn\"; did you mean \"n\"?",
                "u=x | A.u: \"x\" is no whole number: write digits, or 0x and hexadecimal digits",
                "t>a | A.t is String: only numbers have an order, write = or !=",
                "z<true | A.z is bool: only numbers have an order, write = or !=",
            })
    void whatIsNoConditionIsNamed(String text, String message) {
        assertThatThrownBy(() -> Condition.parse(text, CODECS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
