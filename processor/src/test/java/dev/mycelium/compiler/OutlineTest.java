package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.processor.JavacRun;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated from a contract with mistakes: it compiles, has the members that can be known, and never runs. */
class OutlineTest {
    private static final String RIGHT = """
            schema: {id: 7, version: 3}
            messages:
              Tick:
                tlv_type: 1001
                domain: Market
                description: A price.
                fields:
                  name: {type: String, description: d, validation: [max_length: 8]}
                  price: {type: u64, description: d}
                  tags: {type: "Vec<u32>", description: d, validation: [max_length: 4]}
                  hash_code: {type: "[u8; 32]", description: d}
                  size: {type: u32, description: d}
              Tock:
                tlv_type: 1002
                domain: Market
                description: Another.
                required_prior_messages: [Tick]
                fields:
                  rate: {type: f64, description: d, validation: [min: 1.0]}
            """;

    @TempDir
    Path root;

    @Test
    void every_case_that_a_diagnostic_has_compiles() {
        JavacRun project = generated();
        int broken = 0;
        for (DiagnosticCase one : DiagnosticCase.all()) {
            Source source = new Source("contracts.yaml", one.contract());
            broken += add(project, source, "app.p" + broken);
        }
        assertThat(broken).isGreaterThan(100);
        assertThat(project.compile().said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void what_is_left_of_a_contract_after_any_change_of_a_line_compiles(String family) throws IOException {
        List<String> lines = Files.readAllLines(Families.folder(family).resolve("contracts.yaml"));
        Random random = new Random(family.hashCode());
        JavacRun project = generated();
        int broken = 0;
        for (int round = 0; round < 60; round++) {
            List<String> mutant = new ArrayList<>(lines.subList(0, Math.min(lines.size(), 120)));
            int at = random.nextInt(mutant.size());
            String line = mutant.get(at);
            switch (round % 5) {
                case 0 -> mutant.remove(at);
                case 1 -> mutant.add(at, line);
                case 2 -> mutant.set(at, line.replaceFirst("([a-z0-9])(?=[^a-z0-9]*$)", "?"));
                case 3 -> mutant.set(at, line.indent(3).stripTrailing());
                default -> mutant.set(at, line.replaceFirst(":.*", ": [u8, {"));
            }
            String text = String.join("\n", mutant) + "\n";
            broken +=
                    add(project, new Source("contracts.yaml", text.getBytes(StandardCharsets.UTF_8)), "app.p" + round);
        }
        assertThat(broken).isGreaterThan(20);
        assertThat(project.compile().said()).isEmpty();
    }

    /** Eclipse compiles with mistakes and runs what it can. */
    @Test
    void no_class_of_it_can_be_used() {
        JavacRun.Outcome outcome = compiled(RIGHT.replace("type: u64", "type: u65"), root);
        ClassLoader classes = outcome.load();
        for (String name : List.of("Contracts", "Tick", "Tock", "TockCodec")) {
            assertThatThrownBy(() -> Class.forName("app." + name, true, classes))
                    .as(name)
                    .isInstanceOf(LinkageError.class);
        }
        assertThatThrownBy(() -> Class.forName("app.Tock", true, outcome.load()))
                .rootCause()
                .hasMessage("contracts.yaml has mistakes; nothing that was generated from it can be used");
    }

    @Test
    void a_message_beside_a_mistake_keeps_its_members() {
        assertThat(members("Tock", RIGHT.replace("type: u64", "type: u65"))).isEqualTo(members("Tock", RIGHT));
        assertThat(members("Contracts", RIGHT.replace("type: u64", "type: u65")))
                .isEqualTo(members("Contracts", RIGHT));
    }

    /** The second text is what the first becomes; the members of the message stay. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tlv_type: 1001|tlv_type: 70000",
                "domain: Market|domain: [Market]",
                "max_length: 8|max_length: many",
                "max_length: 8|max_length: 70000",
                "validation: [max_length: 4]|optional: false",
                "[u8; 32]|[u8; many]",
                "[u8; 32]|[u8; 99999999]",
                "size: {type: u32, description: d}|size: {type: u32, validation: [not_empty: true]}",
                "description: A price.|log_payload: maybe",
            })
    void a_message_with_a_mistake_keeps_every_member_that_does_not_depend_on_it(String change) {
        String[] parts = change.split("\\|", -1);
        assertThat(RIGHT).contains(parts[0]);
        assertThat(members("Tick", RIGHT.replaceFirst(java.util.regex.Pattern.quote(parts[0]), parts[1])))
                .containsAll(withoutThePrinting(members("Tick", RIGHT)));
    }

    @Test
    void a_field_of_an_unknown_type_is_an_object() {
        assertThat(members("Tick", RIGHT.replace("type: u64", "type: u65")))
                .contains("java.lang.Object price()", "app.Tick$Builder price(java.lang.Object)")
                .contains(
                        "(java.lang.String, java.lang.Object, java.util.List, dev.mycelium.runtime.codec.ByteString, long)");
    }

    @Test
    void a_field_or_message_whose_name_is_none_is_left_out() {
        assertThat(members("Tick", RIGHT.replace("price:", "pri-ce:")))
                .contains("(java.lang.String, java.util.List, dev.mycelium.runtime.codec.ByteString, long)");
        JavacRun.Outcome outcome = compiled(RIGHT.replace("  Tick:", "  Ti-ck:"), root.resolve("message"));
        assertThat(outcome.classes().resolve("app/Tock.class")).exists();
        assertThat(outcome.classes().resolve("app/Tick.class")).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_read_is_still_the_contract_of_a_digest() {
        Source source = new Source("contracts.yaml", new byte[] {(byte) 0xff});
        assertThat(Compiler.compile(source, new Target("app", "Contracts", false), false)
                        .files())
                .singleElement()
                .satisfies(file -> assertThat(file.text())
                        .contains("public final class Contracts")
                        // SHA-256 of the byte ff, as sha256sum has it
                        .contains("a8100ae6aa1940d0b663bb31cd466142ebbdbd5187131b92d93818987832eb89"));
    }

    private Set<String> members(String type, String contract) {
        Path folder = root.resolve(Integer.toHexString((type + contract).hashCode()));
        try {
            Class<?> compiled = Class.forName(
                    "app." + type, false, compiled(contract, folder).load());
            Set<String> members = new TreeSet<>();
            Stream<Class<?>> types = Stream.concat(Stream.of(compiled), Arrays.stream(compiled.getDeclaredClasses()));
            types.forEach(one -> addMembers(one, members));
            return members;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addMembers(Class<?> type, Set<String> members) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (!Modifier.isPrivate(constructor.getModifiers())) {
                members.add(parameters(constructor.getParameterTypes()));
            }
        }
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .forEach(field -> members.add(field.getGenericType().getTypeName() + " " + field.getName()));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .forEach(method -> members.add(method.getReturnType().getName() + " " + method.getName()
                        + parameters(method.getParameterTypes())));
    }

    private static String parameters(Class<?>[] types) {
        return Arrays.stream(types)
                .map(Class::getName)
                .toList()
                .toString()
                .replace('[', '(')
                .replace(']', ')');
    }

    /** {@code toString} is every object's. */
    private static Set<String> withoutThePrinting(Set<String> members) {
        Set<String> others = new TreeSet<>(members);
        others.remove("java.lang.String toString()");
        return others;
    }

    private static JavacRun.Outcome compiled(String contract, Path folder) {
        JavacRun project = new JavacRun(folder).withoutProcessor();
        Source source = new Source("contracts.yaml", contract.getBytes(StandardCharsets.UTF_8));
        Compiler.compile(source, new Target("app", "Contracts", false), false)
                .files()
                .forEach(file -> project.file("src/" + Families.path(file), file.text()));
        JavacRun.Outcome outcome = project.compile();
        assertThat(outcome.said()).isEmpty();
        return outcome;
    }

    private JavacRun generated() {
        return new JavacRun(root).withoutProcessor();
    }

    /** Adds what is generated from a contract that has a mistake; returns how many such contracts this is. */
    private static int add(JavacRun project, Source source, String packageName) {
        Compilation compilation = Compiler.compile(source, new Target(packageName, "Contracts", true), false);
        if (compilation.diagnostics().stream().noneMatch(one -> one.severity() == Severity.ERROR)) {
            return 0;
        }
        compilation.files().forEach(file -> project.file("src/" + Families.path(file), file.text()));
        return 1;
    }
}
