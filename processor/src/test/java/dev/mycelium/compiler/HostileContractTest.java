package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.processor.JavacRun;
import dev.mycelium.runtime.codec.MessageCodec;
import java.lang.reflect.Member;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's text is hostile: whatever it says, the output compiles, in the poorest encoding, to the same members. */
class HostileContractTest {

    private static final List<String> TEXTS = List.of(
            "*/ public static int injected; /*",
            "\\\\u002a\\\\u002f int injected; \\\\u000a int injected;",
            "\\\\uuuu002a/ \\\\",
            "$L $T $$ $[ $> $W",
            "<script>alert(1)</script> <p <table> </td> <!-- -->",
            "&lt; &bogus; &#0; &",
            "{@code unbalanced } } {@link Nothing} @param nobody @see nowhere @throws",
            "@param first\\n@deprecated\\n * @since 1\\n*/",
            "\\u202eright to left\\u2066 \\u200b\\ufeff\\u00ad",
            "\\u4e2d\\u6587 \\U0001f600 \\u00b5m \\u00e9",
            "tab\\tnewline\\nblank\\n\\nparagraph\\r\\n\\u0085\\u2028\\u2029",
            "nul\\0 bell\\a escape\\e del\\x7f",
            "\\\"quoted\\\" 'single' \\\"\\\"\\\"",
            "x".repeat(65_536),
            "word ".repeat(13_000));

    @TempDir
    Path root;

    @Test
    void descriptions_cannot_leave_their_comments() {
        StringBuilder contract = new StringBuilder("messages:\n");
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = "\"" + TEXTS.get(i) + "\"";
            contract.append("  M" + i + ":\n    tlv_type: " + i + "\n    domain: D\n    description: " + text + "\n")
                    .append("    fields:\n      first: {type: u8, description: " + text + "}\n");
        }
        ClassLoader classes = compile(contract.toString()).load();
        assertThat(Families.schema(classes, "app").codecs())
                .hasSize(TEXTS.size())
                .allSatisfy(codec -> assertThat(membersOf(codec))
                        .containsExactlyInAnyOrder(
                                "first",
                                "TYPE_ID",
                                "TOPIC",
                                "SIZE",
                                "CODEC",
                                "first",
                                "codec",
                                "validate",
                                "builder",
                                "toBuilder",
                                "toString",
                                "equals",
                                "hashCode"));
    }

    private static List<String> membersOf(MessageCodec<?> codec) {
        Class<?> type = codec.messageType();
        return Stream.of(type.getDeclaredFields(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .map(Member::getName)
                .toList();
    }

    @Test
    void a_topic_is_the_text_that_the_contract_gives() {
        List<String> domains = List.of("a \\\\u0022 + b", "q\\\"q", "\\u00e9\\u202e$S", "*/", "{@x} <b>", "\\\\");
        List<String> topics = List.of("a \\u0022 + b", "q\"q", "\u00e9\u202e$s", "*/", "{@x} <b>", "\\");
        StringBuilder contract = new StringBuilder("messages:\n");
        for (int i = 0; i < domains.size(); i++) {
            contract.append("  M" + i + ": {tlv_type: " + i + ", domain: \"" + domains.get(i)
                    + "\", description: d, fields: {}}\n");
        }
        ClassLoader classes = compile(contract.toString()).load();
        assertThat(Families.schema(classes, "app").codecs())
                .map(MessageCodec::topic)
                .containsExactlyElementsOf(topics);
    }

    @Test
    void names_that_java_or_generated_code_needs_become_others() {
        List<String> messages = List.of(
                "Object",
                "String",
                "Record",
                "List",
                "Contracts",
                "contracts",
                "Message",
                "Builder",
                "MessageCodec",
                "Generated",
                "Override",
                "class",
                "X",
                "x",
                "XCodec",
                "_1",
                "__",
                "cODECS",
                "CON",
                "A_B",
                "AB");
        List<String> fields = List.of(
                "class",
                "yield",
                "record",
                "hash_code",
                "get_class",
                "codec",
                "CODEC",
                "TYPE_ID",
                "x",
                "X",
                "x_at",
                "x_items_at",
                "padding_1",
                "message",
                "dst",
                "src",
                "offset",
                "items",
                "index",
                "values",
                "_1",
                "__",
                "_1Codec",
                "XCodec",
                "builder",
                "Builder",
                "i",
                "this",
                "true",
                "string");
        StringBuilder contract = new StringBuilder("messages:\n");
        for (int i = 0; i < messages.size(); i++) {
            contract.append("  " + messages.get(i) + ":\n    tlv_type: " + i + "\n    domain: D\n    description: d\n")
                    .append("    fields:\n");
            for (int j = 0; j < fields.size(); j++) {
                String type = j % 3 == 0 ? "u8" : j % 3 == 1 ? "Vec<[u8; 20]>" : "[u16; 2]";
                contract.append("      " + fields.get(j) + ": {type: \"" + type + "\", description: d}\n");
            }
        }
        ClassLoader classes = compile(contract.toString()).load();
        assertThat(Families.schema(classes, "app").codecs())
                .map(MessageCodec::name)
                .containsExactlyElementsOf(messages);
    }

    private JavacRun.Outcome compile(String contract) {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/contracts.yaml", contract.getBytes(StandardCharsets.UTF_8))
                .option("-Amycelium.wideTypes=allow", "-encoding", "US-ASCII", "-Xdoclint:all/protected")
                .compile();
        assertThat(outcome.said()).isEmpty();
        return outcome;
    }
}
