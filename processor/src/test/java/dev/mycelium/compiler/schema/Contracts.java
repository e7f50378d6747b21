package dev.mycelium.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.nio.charset.StandardCharsets;

/** Short contracts for tests. */
final class Contracts {

    private Contracts() {}

    static ContractReading read(String yaml) {
        return ContractReader.read(new Source("contracts.yaml", yaml.getBytes(StandardCharsets.UTF_8)), true);
    }

    /** A contract without errors. */
    static Contract contract(String yaml) {
        ContractReading reading = read(yaml);
        assertThat(reading.diagnostics()).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return reading.contract().orElseThrow();
    }

    /** The only field of a contract without errors; the text is what stands in {@code {...}} behind its name. */
    static Field field(String body) {
        return contract(withField(body)).messages().get(0).fields().get(0);
    }

    static String withField(String body) {
        return "messages: {Tick: {tlv_type: 1, domain: Market, description: A price., fields: {price: {description: Paid., "
                + body + "}}}}\n";
    }
}
