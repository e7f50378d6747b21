package dev.mycelium.compiler.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.ContractCheck;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileTest {
    private static final String LOCK = """
            mycelium-lock 1
            digest 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            schema id 0xffffffff version 65535 min_compatible 0

            message A type_id 1 size 0 align 1
              topic "a \\"b\\" \\\\ \\u{e4}\\u{1f600}"
              redacted

            message B_2 type_id 65535 size 336 align 16
              topic "b"
              field key [u8; 20] offset 0 size 20
                rule not_zero
              field grid [[u8; 20]; 6] offset 20 size 120
              field name String capacity 0 offset 140 size 8
                rule min_length 0
                rule no_0x_prefix
              field list Vec<[u8; 20]> capacity 4 offset 148 size 88
              field wide Vec<u128> capacity 2 offset 240 size 48
              field sum U256 offset 288 size 32
                rule max 115792089237316195423570985008687907853269984665640564039457584007913129639935
              field rate f64 offset 320 size 8
                rule min -2.5
                rule max 1E+300
            """;

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void the_lock_of_a_contract_is_read_back_and_is_no_change(String family) throws IOException {
        Source contract = new Source(
                "contracts.yaml",
                Files.readAllBytes(Path.of("../golden-fixtures/contracts", family, "contracts.yaml")));
        Source lock = source(ContractCheck.lockOf(contract).orElseThrow());
        ContractCheck.Result result = ContractCheck.compare(lock, contract);
        assertThat(result.compared()).isTrue();
        assertThat(result.changes()).isEmpty();
        assertThat(lock.bytes())
                .as("the lock that stands beside the contract")
                .isEqualTo(Files.readAllBytes(Path.of("../golden-fixtures/contracts", family, "contracts.lock")));
    }

    @Test
    void every_line_that_is_read_is_written_the_same() {
        LockedContract read = read(LOCK);
        assertThat(read.messages().get(0).topic()).isEqualTo("a \"b\" \\ \u00e4\ud83d\ude00");
        assertThat(read.messages().get(0).redacted()).isTrue();
        String comment = "# Written by the compiler and compared with the contract in each build: commit it with the"
                + " contract.\n";
        assertThat(LockFile.write(read)).isEqualTo(LOCK.replace("digest", comment + "digest"));
    }

    @Test
    void lines_that_say_nothing_and_line_ends_of_other_systems_make_no_difference() {
        String other = LOCK.replace("\n", "\r\n").replace("message", "# who\r\n\r\nmessage");
        assertThat(read(other)).isEqualTo(read(LOCK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mycelium-lock 1 | mycelium-lock 1.5 | 1",
                "mycelium-lock 1 | mycelium-lock 01 | 1",
                "digest 0123 | digest 012 | 2",
                "digest 0123 | digest ABCD | 2",
                "digest 0123 | nothing 0123 | 2",
                "0xffffffff | 0xfffffff | 3",
                "version 65535 | version -1 | 3",
                "message A | message 1A | 5",
                "size 336 | size 9999999999 | 9",
                "message B_2 | message A | 24",
                "field name | field key | 14",
                "[u8; 20] offset | [u8;20] offset | 11",
                "String capacity 0 | String capacity | 14",
                "U256 offset 288 | U256 off 288 | 19",
                "rule min -2.5 | rule min 1E+9999 | 22",
                "rule min -2.5 | rule min many | 22",
                "topic \"b\" | topic b | 10",
                "topic \"b\" | topic \"\\u{110000}\" | 10",
            })
    void what_is_no_lock_is_refused_at_its_line(String right, String wrong, int line) {
        String text = LOCK.replaceFirst(
                java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong));
        assertThat(text).isNotEqualTo(LOCK);
        List<Diagnostic> said = refused(text);
        assertThat(said).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule().code()).isEqualTo("MYC200");
            assertThat(diagnostic.location().line()).isEqualTo(line);
        });
    }

    @Test
    void a_lock_that_is_cut_off_anywhere_is_refused_or_a_shorter_lock() {
        int read = 0;
        for (int end = 0; end < LOCK.length(); end++) {
            Diagnostics diagnostics = new Diagnostics(source(LOCK.substring(0, end)));
            boolean whole =
                    LockReader.read(source(LOCK.substring(0, end)), diagnostics).isPresent();
            assertThat(diagnostics.hasErrors()).isNotEqualTo(whole);
            read += whole ? 1 : 0;
        }
        assertThat(read).isBetween(20, LOCK.length() / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "contracts.yaml, contracts.lock",
        "bus/contracts.yml, bus/contracts.lock",
        "bus.v2/contracts, bus.v2/contracts.lock",
        "a.b.yaml, a.b.lock",
        ".yaml, .yaml.lock"
    })
    void the_lock_is_named_after_its_contract(String contract, String lock) {
        assertThat(LockFile.nameFor(contract)).isEqualTo(lock);
    }

    @Test
    void a_contract_or_a_lock_can_stand_on_either_side_and_what_is_neither_is_said() {
        Source contract = source("messages: {A: {tlv_type: 1, domain: D, description: d, fields: {}}}\n");
        Source lock = source(ContractCheck.lockOf(contract).orElseThrow());
        assertThat(ContractCheck.compare(contract, lock).changes()).isEmpty();
        ContractCheck.Result grown = ContractCheck.compare(
                lock, source("messages: {A: {tlv_type: 1, domain: D, description: d, fields: {x: u8}}}\n"));
        assertThat(grown.verdict()).isEqualTo(Verdict.BREAKING);
        assertThat(grown.changes()).extracting(Change::kind).contains(ChangeKind.MESSAGE_RESIZED);
        ContractCheck.Result none = ContractCheck.compare(source("messages: 3\n"), lock);
        assertThat(none.compared()).isFalse();
        assertThat(none.diagnostics()).isNotEmpty();
        assertThat(ContractCheck.lockOf(source("messages: 3\n"))).isEmpty();
    }

    private static LockedContract read(String text) {
        Diagnostics diagnostics = new Diagnostics(source(text));
        Optional<LockedContract> read = LockReader.read(source(text), diagnostics);
        assertThat(diagnostics.inFileOrder()).isEmpty();
        return read.orElseThrow();
    }

    private static List<Diagnostic> refused(String text) {
        Diagnostics diagnostics = new Diagnostics(source(text));
        assertThat(LockReader.read(source(text), diagnostics)).isEmpty();
        return diagnostics.inFileOrder();
    }

    private static Source source(String text) {
        return new Source("contracts.lock", text.getBytes(StandardCharsets.UTF_8));
    }
}
