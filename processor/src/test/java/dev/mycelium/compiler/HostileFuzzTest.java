package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.processor.JavacRun;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Contracts of hostile names and descriptions, from seeds: each either compiles to the members that it has, with every
 * lint and doclint on, or is refused by our own text alone.
 */
class HostileFuzzTest {
    private static final int CONTRACTS = Boolean.getBoolean("mycelium.long") ? 1000 : 24;
    private static final int MESSAGES = 8;

    private static final List<String> TYPES = List.of(
            "u8",
            "u64",
            "i32",
            "f64",
            "bool",
            "u128",
            "i128",
            "U256",
            "String",
            "Vec<u8>",
            "[u8; 20]",
            "Vec<[u8; 20]>",
            "[[u8; 32]; 2]",
            "[u16; 3]");

    @TempDir
    Path root;

    @Test
    void whatever_they_are_called_the_members_are_those_of_the_contract() {
        int compiled = 0;
        for (int seed = 0; seed < CONTRACTS; seed++) {
            HostileText text = new HostileText(seed);
            Map<String, Set<String>> contract = contract(text);
            JavacRun.Outcome outcome = compile(seed, yaml(contract, text));
            if (outcome.success()) {
                compiled++;
                assertThat(outcome.said()).as("seed %s", seed).isEmpty();
                assertMembers(seed, contract, outcome);
            } else {
                assertThat(outcome.said()).as("seed %s", seed).isNotEmpty().allMatch(line -> line.contains("[MYC"));
            }
        }
        // Else nothing was tried.
        assertThat(compiled).as("of %s contracts", CONTRACTS).isBetween(CONTRACTS / 3, CONTRACTS - 1);
    }

    private static void assertMembers(int seed, Map<String, Set<String>> contract, JavacRun.Outcome outcome) {
        List<? extends MessageCodec<?>> codecs =
                List.copyOf(Families.schema(outcome.load(), "app").codecs());
        assertThat(codecs).as("seed %s", seed).map(MessageCodec::name).containsExactlyElementsOf(contract.keySet());
        for (MessageCodec<?> codec : codecs) {
            Set<String> fields = contract.getOrDefault(codec.name(), Set.of());
            assertThat(codec.layout().fields())
                    .as("seed %s, %s", seed, codec.name())
                    .map(FieldLayout::name)
                    .containsExactlyElementsOf(fields);
            Class<?> record = codec.messageType();
            List<String> components = Arrays.stream(record.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
            assertThat(components).hasSameSizeAs(fields).doesNotHaveDuplicates();
            List<String> expected = new ArrayList<>(
                    List.of("codec", "validate", "builder", "toBuilder", "toString", "equals", "hashCode"));
            expected.addAll(components);
            assertThat(publicMethods(record))
                    .as("seed %s, %s", seed, codec.name())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .map(Method::getName)
                .toList();
    }

    private static Map<String, Set<String>> contract(HostileText text) {
        Map<String, Set<String>> messages = new LinkedHashMap<>();
        while (messages.size() < MESSAGES) {
            Set<String> fields = new LinkedHashSet<>();
            for (int i = text.below(12); i > 0; i--) {
                fields.add(text.name());
            }
            messages.put(text.name(), fields);
        }
        return messages;
    }

    private static String yaml(Map<String, Set<String>> messages, HostileText text) {
        StringBuilder yaml = new StringBuilder("messages:\n");
        int typeId = 0;
        for (Map.Entry<String, Set<String>> message : messages.entrySet()) {
            yaml.append("  \"")
                    .append(message.getKey())
                    .append("\":\n    tlv_type: ")
                    .append(typeId++);
            yaml.append("\n    domain: \"").append(text.domain());
            yaml.append("\"\n    description: \"").append(text.description()).append("\"\n    fields:");
            if (message.getValue().isEmpty()) {
                yaml.append(" {}");
            }
            yaml.append("\n");
            for (String field : message.getValue()) {
                yaml.append("      \"").append(field).append("\": {type: \"").append(text.one(TYPES));
                yaml.append("\", description: \"").append(text.description()).append("\"}\n");
            }
        }
        return yaml.toString();
    }

    private JavacRun.Outcome compile(int seed, String contract) {
        return new JavacRun(root.resolve("seed-" + seed))
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/contracts.yaml", contract)
                .option("-Amycelium.wideTypes=allow", "-encoding", "US-ASCII", "-Xdoclint:all/protected")
                .compile();
    }
}
