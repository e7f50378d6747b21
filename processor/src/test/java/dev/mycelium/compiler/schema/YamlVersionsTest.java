package dev.mycelium.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Rule;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where YAML 1.1 and 1.2 differ: text stays text, and a number is one for both or for neither. */
class YamlVersionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "no",
                "NO",
                "yes",
                "Yes",
                "on",
                "On",
                "off",
                "y",
                "n",
                "true",
                "False",
                "1",
                "0",
                "-1",
                "+5",
                "007",
                "0b11",
                "0o17",
                "0x1F",
                "1_000",
                "12:30",
                "12:30:45",
                "190:20:30",
                "1.5",
                "1e3",
                ".inf",
                "-.Inf",
                ".nan",
                "~",
                "null",
                "Null",
                "NULL",
                "2020-01-01",
                "2001-12-14t21:59:43.10-05:00",
                "=",
                "<",
                "x: y",
                "é",
                "😀"
            })
    void stays_text_in_a_text_position(String text) {
        String written = text.contains(": ") ? "'" + text + "'" : text;
        Message message = Contracts.contract("messages:\n  M:\n    tlv_type: 1\n    domain: " + written
                        + "\n    description: " + written + "\n    fields: {}\n")
                .messages()
                .get(0);
        assertThat(message.domain()).isEqualTo(text);
        assertThat(message.description()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "yes", "on", "y", "true", "null", "Null"})
    void stays_a_name_as_a_key(String name) {
        Contract contract = Contracts.contract("messages: {" + name
                + ": {tlv_type: 1, domain: d, description: d, fields: {" + name + ": {type: u8, description: d}}}}");
        assertThat(contract.messages().get(0).name()).isEqualTo(name);
        assertThat(contract.messages().get(0).fields().get(0).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1001, 1001", "65535, 65535", "0x0, 0", "0x3e9, 1001", "0x3E9, 1001", "0x0001, 1"})
    void reads_a_number_that_both_read(String written, int value) {
        assertThat(Contracts.contract(withTypeId(written)).messages().get(0).typeId())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "01, LEADING_ZERO",
        "00, LEADING_ZERO",
        "09, LEADING_ZERO",
        "0b1, NUMBER_BASE",
        "0B1, NUMBER_BASE",
        "0o17, NUMBER_BASE",
        "0O17, NUMBER_BASE",
        "0b12, NOT_AN_INTEGER",
        "1_0, NUMBER_SEPARATOR",
        "0x1_0, NUMBER_SEPARATOR",
        "1_, NUMBER_SEPARATOR",
        "+5, NUMBER_SIGN",
        "-0, NUMBER_SIGN",
        "+0x1, NUMBER_SIGN",
        "-0x1, NUMBER_SIGN",
        "0X1, NUMBER_SIGN",
        "1:30, SEXAGESIMAL",
        "-190:20:30, SEXAGESIMAL",
        "1:99, NOT_AN_INTEGER",
        "1.0, NOT_AN_INTEGER",
        "1e3, NOT_AN_INTEGER",
        "~, NOT_AN_INTEGER",
        "one, NOT_AN_INTEGER",
        "0x, NOT_AN_INTEGER",
        "0xg, NOT_AN_INTEGER",
        "١, NOT_AN_INTEGER",
        "a_1, NOT_AN_INTEGER",
        "0x_, NOT_AN_INTEGER",
        "99999999999999999999999999999999999999999999999999999999999999999999999999999999999999, NOT_AN_INTEGER",
        "99999999999999999999, OUT_OF_RANGE",
        "-1, OUT_OF_RANGE",
    })
    void refuses_a_number_that_they_read_differently(String written, Rule rule) {
        assertThat(Contracts.read(withTypeId(written)).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "'1'", "|\n      1", ">-\n      1"})
    void refuses_a_number_that_is_text(String written) {
        Rule rule = written.equals("|\n      1") ? Rule.NOT_AN_INTEGER : Rule.QUOTED_NUMBER;
        assertThat(Contracts.read(withTypeId(written)).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "True, true", "TRUE, true", "false, false", "False, false", "FALSE, false"})
    void reads_a_truth_value_of_the_core_schema(String written, boolean value) {
        assertThat(Contracts.field("type: u8, optional: " + written).optional()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "y", "N", "1", "tRUE", "~", "maybe"})
    void refuses_any_other_truth_value(String written) {
        assertThat(Contracts.read(Contracts.withField("type: u8, optional: " + written))
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.NOT_A_BOOLEAN);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-5, -5",
        "0x10, 16",
        "1.5, 1.5",
        "-0.25, -0.25",
        "1.0e-9, 1.0E-9",
        "2.5E+3, 2.5E+3",
    })
    void reads_a_bound_with_a_fraction(String written, String value) {
        assertThat(Contracts.field("type: f64, validation: [min: " + written + "]")
                        .rules()
                        .get(0))
                .extracting(rule -> ((FieldRule.MinFloat) rule).bound().stripTrailingZeros())
                .isEqualTo(new BigDecimal(value).stripTrailingZeros());
    }

    @ParameterizedTest
    @CsvSource({
        "1e3, NOT_A_DECIMAL",
        "1.5e3, NOT_A_DECIMAL",
        ".5, NOT_A_DECIMAL",
        "5., NOT_A_DECIMAL",
        ".inf, NOT_A_DECIMAL",
        ".nan, NOT_A_DECIMAL",
        "00.5, NOT_A_DECIMAL",
        "1.0e+9999, NOT_A_DECIMAL",
        "'\"1.5\"', QUOTED_NUMBER",
        "010, LEADING_ZERO",
        "+5, NUMBER_SIGN",
        "1:30, SEXAGESIMAL",
        "1.0e+999, BOUND_OUT_OF_RANGE",
    })
    void refuses_a_bound_that_they_read_differently(String written, Rule rule) {
        assertThat(Contracts.read(Contracts.withField("type: f64, validation: [min: " + written + "]"))
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(rule);
    }

    private static String withTypeId(String written) {
        return "messages:\n  M:\n    tlv_type: " + written + "\n    domain: d\n    description: d\n    fields: {}\n";
    }
}
