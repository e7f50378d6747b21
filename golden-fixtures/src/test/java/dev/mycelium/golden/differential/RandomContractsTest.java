package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.schema.ContractReader;
import dev.mycelium.compiler.schema.ContractReading;
import dev.mycelium.compiler.text.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RandomContractsTest {
    private static final String TEXT = RandomContracts.contract(1, 500);

    @Test
    void theSameSeedGivesTheSameTextOnEveryMachine() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest))
                .as("whoever changes the generator changes what every seed stands for; then write the new digest here")
                .isEqualTo("b2e01c534cc9acb9be4dfc83ae4a1670545440d2ee725fe3fb7a4fd21c509bb3");
        assertThat(TEXT.length())
                .as("far less than the 4 MiB that a contract may have")
                .isLessThan(1 << 20);
        assertThat(RandomContracts.contract(2, 500)).isNotEqualTo(TEXT);
    }

    @Test
    void everyTypeTurnsUp() {
        assertThat(types("[a-zU]\\w+")).hasSize(14);
        assertThat(types("String|Vec<[a-zU]\\w+>")).hasSize(1 + 14);
        assertThat(types("\\[[a-zU]\\w+; \\d+]").stream()
                        .map(type -> type.replaceAll(";.*", "]"))
                        .distinct())
                .hasSize(14);
        assertThat(types("Vec<\\[u8; \\d+]>").size()).isGreaterThan(30);
        assertThat(types("\\[\\[u8; \\d+]; \\d+]").size()).isGreaterThan(100);
        assertThat(TEXT).contains("max_length: 0}", "max_length: 300}", "[u8; 0]", "; 300]\"");
    }

    @Test
    void structsHaveOneToFortyFields() {
        List<Integer> counts = Pattern.compile("\n    fields:\n")
                .splitAsStream(TEXT)
                .skip(1)
                .map(struct -> (int) struct.lines()
                        .filter(line -> line.contains("\": {type: "))
                        .count())
                .toList();

        assertThat(counts).hasSize(500).contains(1, 40).allMatch(count -> count >= 1 && count <= 40);
    }

    @Test
    void theCompilerTakesThemAsTheyAre() {
        for (int seed = 0; seed < 10; seed++) {
            byte[] text = RandomContracts.contract(seed, 100).getBytes(StandardCharsets.UTF_8);
            ContractReading reading = ContractReader.read(new Source("contracts.yaml", text), false);
            assertThat(reading.diagnostics()).as("seed %d", seed).isEmpty();
            assertThat(reading.contract().orElseThrow().messages()).hasSize(100);
        }
    }

    private static List<String> types(String pattern) {
        return Pattern.compile("type: \"(" + pattern + ")\"")
                .matcher(TEXT)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
