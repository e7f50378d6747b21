package dev.mycelium.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.schema.FieldRule.MaxFloat;
import dev.mycelium.compiler.schema.FieldRule.MaxInteger;
import dev.mycelium.compiler.schema.FieldRule.MaxLength;
import dev.mycelium.compiler.schema.FieldRule.MinFloat;
import dev.mycelium.compiler.schema.FieldRule.MinInteger;
import dev.mycelium.compiler.schema.FieldRule.MinLength;
import dev.mycelium.compiler.schema.FieldRule.No0xPrefix;
import dev.mycelium.compiler.schema.FieldRule.NotEmpty;
import dev.mycelium.compiler.schema.FieldRule.NotZero;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractReaderTest {

    @Test
    void resolves_everything_that_a_contract_can_say() {
        Contract contract = Contracts.contract("""
                schema: {id: 0x4D594345, version: 3, min_compatible: 2}
                tag_ranges: {core: 1-999, app: 1000-9999, experimental: 60000-65535}
                messages:
                  Signal:
                    tlv_type: 0x3fc
                    domain: MarketData
                    description: "What to do."
                    required_prior_messages: [State, Signal]
                    fields:
                      note:
                        type: String
                        description: Why.
                        optional: true
                        validation:
                          - known_venue: [1, {a: b}]
                          - max_length: 40
                      id: {type: u64, description: Which.}
                  State: {tlv_type: 1011, domain: State, description: Where., fields: {}}
                """);

        assertThat(contract.fileName()).isEqualTo("contracts.yaml");
        assertThat(contract.protocol()).contains(new Protocol(0x4D594345, 3, 2));
        assertThat(contract.messages()).extracting(Message::name).containsExactly("Signal", "State");
        Message signal = contract.messages().get(0);
        assertThat(signal.typeId()).isEqualTo(1020);
        assertThat(signal.domain()).isEqualTo("MarketData");
        assertThat(signal.topic()).isEqualTo("market-data");
        assertThat(signal.description()).isEqualTo("What to do.");
        assertThat(signal.redacted()).isFalse();
        assertThat(signal.requiredPriorMessages()).containsExactly("State", "Signal");
        assertThat(signal.location()).isEqualTo(new Location("contracts.yaml", 4, 3));
        assertThat(signal.fields()).extracting(Field::name).containsExactly("note", "id");
        Field note = signal.fields().get(0);
        assertThat(note.description()).isEqualTo("Why.");
        assertThat(note.optional()).isTrue();
        assertThat(note.rules()).containsExactly(new MaxLength(40));
        assertThat(note.notes()).containsExactly("known_venue: [1, {a: b}]");
        assertThat(note.location()).isEqualTo(new Location("contracts.yaml", 10, 7));
        assertThat(contract.messages().get(1).fields()).isEmpty();
    }

    @Test
    void the_version_itself_is_compatible_where_the_contract_does_not_say() {
        assertThat(Contracts.contract("schema: {id: 1, version: 7}\nmessages: {}")
                        .protocol())
                .contains(new Protocol(1, 7, 7));
    }

    @Test
    void the_digest_is_over_the_raw_bytes() {
        // echo 'messages: {}' | sha256sum, and the same with CR LF
        assertThat(Contracts.contract("messages: {}\n").digest())
                .isEqualTo("5de5c48fcc811a43a1da9bdbb3235966eec851a530482f80a4e696cc3479b26e");
        assertThat(Contracts.contract("messages: {}\r\n").digest())
                .isEqualTo("7aa8be6f46e67389100ac6fecfd8181fd9be07675957b140ebfc49998b0321f4");
    }

    @ParameterizedTest
    @CsvSource({
        "Examples, examples",
        "MarketData, market-data",
        "MarketDataFeed, market-datafeed",
        "marketdataMARKETDATA, market-datamarket-data",
        "Ärger I, ärger i"
    })
    void the_topic_comes_from_the_domain(String domain, String topic) {
        assertThat(Topic.of(domain)).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "log_payload: false, true",
        "log_payload: true, false",
        "sensitivity: none, true",
        "sensitivity: ~, true",
        "other: 1, false"
    })
    void a_payload_is_redacted_when_the_contract_says_so(String line, boolean redacted) {
        Message message = Contracts.contract(
                        "messages: {M: {tlv_type: 1, domain: d, description: d, fields: {}, " + line + "}}")
                .messages()
                .get(0);
        assertThat(message.redacted()).isEqualTo(redacted);
    }

    @Test
    void rules_become_what_validate_checks() {
        assertThat(Contracts.field("type: String, validation: [not_empty: true, min_length: 2, no_0x_prefix: true]")
                        .rules())
                .containsExactlyInAnyOrder(new NotEmpty(), new MinLength(2), new No0xPrefix());
        assertThat(Contracts.field("type: i32, validation: [min: -5, max: 0x10, not_zero: true]")
                        .rules())
                .containsExactlyInAnyOrder(
                        new MinInteger(BigInteger.valueOf(-5)), new MaxInteger(BigInteger.valueOf(16)), new NotZero());
        assertThat(Contracts.field("type: f64, validation: [min: -2.50, max: 1.0e+3]")
                        .rules())
                .containsExactlyInAnyOrder(
                        new MinFloat(new BigDecimal("-2.50")), new MaxFloat(new BigDecimal("1.0e+3")));
        BigInteger largest = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
        assertThat(Contracts.field("type: U256, validation: [max: " + largest + ", not_zero: true]")
                        .rules())
                .containsExactlyInAnyOrder(new MaxInteger(largest), new NotZero());
        assertThat(Contracts.field("type: f32, validation: [max: 3.4028235e+38]")
                        .rules())
                .hasSize(1);
        assertThat(Contracts.field("type: \"[u8; 20]\", validation: [not_zero: true]")
                        .rules())
                .containsExactly(new NotZero());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown: [{a: b}]\nmessages: {}",
                "messages: {M: {tlv_type: 1, domain: d, description: d, fields: {}, rkyv: {on: [1]}}}",
                "messages: {M: {tlv_type: 1, domain: d, description: d, fields: {f: {type: u8, description: d, required: yes}}}}",
                "schema: {id: 1, version: 1, owner: me}\nmessages: {}",
                "tag_ranges: {reserved: whatever}\nmessages: {}",
            })
    void unknown_keys_are_ignored_at_every_level(String yaml) {
        assertThat(Contracts.read(yaml).diagnostics()).isEmpty();
        assertThat(Contracts.read(yaml).contract()).isPresent();
    }

    @Test
    void a_contract_comes_out_exactly_when_there_is_no_error() {
        assertThat(Contracts.read("messages: {M: 5}").contract()).isEmpty();
        ContractReading warned = Contracts.read("messages: {M: {tlv_type: 1, domain: d, fields: {}}}");
        assertThat(warned.diagnostics()).extracting(Diagnostic::rule).containsExactly(Rule.DESCRIPTION_MISSING);
        assertThat(warned.contract()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"126, 2, true", "127, 0, true", "127, 1, false", "0, 254, true", "0, 255, false"})
    void a_record_has_254_parameter_slots(int longs, int ints, boolean fits) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            fields.append("l").append(i).append(": {type: u32, description: d}, ");
        }
        for (int i = 0; i < ints; i++) {
            fields.append("i").append(i).append(": {type: u16, description: d}, ");
        }
        ContractReading reading =
                Contracts.read("messages: {M: {tlv_type: 1, domain: d, description: d, fields: {" + fields + "}}}");
        assertThat(reading.contract().isPresent()).isEqualTo(fits);
    }
}
