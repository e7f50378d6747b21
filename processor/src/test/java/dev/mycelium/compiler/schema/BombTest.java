package dev.mycelium.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mycelium.compiler.text.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that are made to cost much more than they weigh. Each is answered at once, on a small stack. */
class BombTest {

    /** Far above what each takes (a fifth of a second), so that a busy machine does not decide. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MEGABYTE = 1 << 20;

    @TestFactory
    Stream<DynamicTest> is_refused_at_once() {
        return Stream.of(
                bomb("48 nested aliases", aliases()),
                bomb("deep flow lists", fill("[\n")),
                bomb("deep flow maps", fill("{a:\n")),
                bomb("deep block lists", "- ".repeat(49_000)),
                bomb("deep explicit keys", "? ".repeat(49_000)),
                bomb("deep indentation", staircase()),
                bomb("one long plain scalar", "messages: " + "a".repeat(MEGABYTE - 20)),
                bomb("one long quoted scalar", "messages: \"" + "\\n".repeat(MEGABYTE / 2 - 20) + "\""),
                bomb("one long number", "schema: {id: " + "9".repeat(MEGABYTE - 40) + ", version: 1}\nmessages: {}"),
                bomb(
                        "one long base-60 number",
                        "schema: {id: 1" + ":1".repeat(MEGABYTE / 2 - 40) + ", version: 1}\nmessages: {}"),
                bomb("one long key", "? " + "a".repeat(MEGABYTE - 20) + "\n: b"),
                bomb("one key for ever", fill("a: b\n")),
                bomb("many anchors", fill("- &a b\n")),
                bomb("many undefined aliases", fill("- *a\n")),
                bomb("many tags", fill("- !!a b\n")),
                bomb("many empty documents", fill("---\n")),
                bomb("many messages that are none", numbered("messages:\n", "  M%d: 1\n")),
                bomb(
                        "many fields without a type",
                        numbered("messages: {M: {tlv_type: 1, domain: d, fields: {", "f%d: {},\n ")),
                bomb(
                        "many unknown types",
                        numbered("messages: {M: {tlv_type: 1, domain: d, fields: {", "f%d: u33,\n ")),
                bomb("many unknown prior messages", priorMessages()),
                bomb("many half surrogates", "messages: {a: \"" + "\\ud800".repeat(MEGABYTE / 6 - 10) + "\"}"),
                bomb(
                        "a deep type",
                        "messages: {M: {tlv_type: 1, domain: d, fields: {f: \"" + "[".repeat(MEGABYTE - 100) + "\"}}}"),
                bomb(
                        "a long type",
                        "messages: {M: {tlv_type: 1, domain: d, fields: {f: " + "u".repeat(MEGABYTE - 100) + "}}}"),
                bomb("a huge exponent", Contracts.withField("type: f64, validation: [min: 1.0e+999999999]")),
                bomb("NULs", fill("\0")),
                bomb("3 MB", "a".repeat(3 * MEGABYTE)));
    }

    private static DynamicTest bomb(String name, String yaml) {
        return DynamicTest.dynamicTest(name, () -> {
            byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
            ContractReading reading = assertTimeoutPreemptively(
                    PATIENCE, () -> ContractReader.read(new Source("contracts.yaml", bytes), true));
            assertThat(reading.contract()).isEmpty();
            assertThat(reading.diagnostics()).isNotEmpty().hasSizeLessThan(2100);
        });
    }

    private static String fill(String part) {
        return part.repeat(MEGABYTE / part.length());
    }

    private static String aliases() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i <= 48; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return yaml.append("messages: {}\n").toString();
    }

    private static String staircase() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    private static String numbered(String head, String part) {
        StringBuilder yaml = new StringBuilder(head);
        for (int i = 0; yaml.length() < MEGABYTE - 100; i++) {
            yaml.append(part.formatted(i));
        }
        return head.endsWith("{") ? yaml.append("}}}").toString() : yaml.toString();
    }

    private static String priorMessages() {
        StringBuilder yaml = new StringBuilder("messages:\n");
        for (int i = 0; i < 6000; i++) {
            yaml.append("  Message_number_%d: {tlv_type: %d, domain: d, description: d, fields: {}}\n".formatted(i, i));
        }
        yaml.append("  Last: {tlv_type: 7000, domain: d, description: d, fields: {}, required_prior_messages: [");
        while (yaml.length() < MEGABYTE - 100) {
            yaml.append("Massage_numbers_").append(yaml.length()).append(",\n ");
        }
        return yaml.append("]}\n").toString();
    }
}
