package dev.mycelium.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, the answer is a contract or diagnostics, in file order, on one line each. */
class MutationTest {

    private static final int ROUNDS = 300;

    /** What a parser of contracts or of YAML treats in a special way. */
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ", ",
            "- ",
            "? ",
            "\n",
            "\n  ",
            "\r\n",
            "\t",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "!!binary ",
            "!",
            "%YAML 1.1\n",
            "---\n",
            "...\n",
            "<<: ",
            "#",
            "~",
            "0x",
            "0o7",
            "_",
            "+",
            "-",
            "65536",
            "\\",
            "\\ud800",
            "\\U00110000",
            "\\x",
            "\u2028",
            "\ufeff",
            "\0",
            "\ud83d\ude00",
            "Vec<",
            ">",
            "u8",
            "String",
            "type",
            "fields:",
            "messages:",
            "max_length: ",
            "min: ",
            "99999999999999999999999999",
            "1e999999999",
            "self");

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void any_bytes_give_a_contract_or_diagnostics(String family) throws IOException {
        byte[] original = Files.readAllBytes(Path.of("../golden-fixtures/contracts", family, "contracts.yaml"));
        byte[] start = Arrays.copyOf(original, Math.min(original.length, 6000));
        Random random = new Random(family.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutant = start;
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutant = mutated(mutant, random);
            }
            check(mutant, family + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 20, 100, 1000})
    void random_tokens_give_a_contract_or_diagnostics(int length) {
        Random random = new Random(length);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8), length + " tokens, round " + round);
        }
    }

    private static void check(byte[] mutant, String name) {
        ContractReading reading;
        try {
            reading = ContractReader.read(new Source("contracts.yaml", mutant), true);
        } catch (Throwable e) {
            throw new AssertionError(name + ": " + new String(mutant, StandardCharsets.UTF_8), e);
        }
        boolean refused =
                reading.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        assertThat(reading.contract().isEmpty()).as(name).isEqualTo(refused);
        assertThat(reading.diagnostics())
                .as(name)
                .isSortedAccordingTo(Comparator.comparingInt(
                                (Diagnostic one) -> one.location().line())
                        .thenComparingInt(one -> one.location().column()))
                .allMatch(one -> one.location().line() >= 1 && one.location().column() >= 1)
                .allMatch(one -> one.firstLine().chars().noneMatch(Character::isISOControl))
                .allMatch(one -> one.firstLine().length() < 1000)
                .allMatch(one -> one.excerpt().isEmpty() || one.excerpt().split("\n", -1).length == 2);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = random.nextInt(20);
        return switch (random.nextInt(6)) {
            case 0 -> with(bytes, at, 0, new byte[] {(byte) random.nextInt(256)});
            case 1 -> with(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> with(bytes, at, length, new byte[0]);
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 ->
                with(bytes, at, 0, Arrays.copyOfRange(bytes, at / 2, Math.min(bytes.length, at / 2 + length * 10)));
            default ->
                with(
                        bytes,
                        at,
                        random.nextInt(3),
                        TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    /** The bytes with some of them replaced. */
    private static byte[] with(byte[] bytes, int at, int removed, byte[] added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(added);
        int rest = Math.min(bytes.length, at + removed);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
