package dev.mycelium.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code of a user whose contract has a mistake. Eclipse's compiler goes on into the methods after an error, so that here
 * every member is looked for.
 */
class BrokenContractTest {
    private static final String CONTRACT = """
            messages:
              Tick:
                tlv_type: 1000
                domain: Examples
                description: A tick.
                fields:
                  price: {type: u33, description: The price.}
                  size: {type: u32, description: Pieces.}
                  name:
                    type: String
                    description: Who.
                    validation:
                      - max_length: many
              Tock:
                tlv_type: 1001
                domain: Examples
                description: A tock.
                fields:
                  name: {type: String, description: Who.}
            """;

    private static final String USE = """
            package user;

            import app.Contracts;
            import app.Tick;
            import app.Tock;
            import dev.mycelium.runtime.codec.MessageCodec;

            class Use {
                static final MessageCodec<Tock> CODEC = Tock.CODEC;

                static long size(Tick tick) {
                    return tick.size() + tick.name().length() + Tick.TYPE_ID + Tick.SIZE;
                }

                static Tick tick() {
                    return Tick.builder().price(5).size(7).name("x").build().toBuilder().size(8).build();
                }

                static Object price() {
                    return new Tick(5, 7, "x").price();
                }

                static String name(Contracts.Message message) {
                    message.validate();
                    return message instanceof Tock tock ? tock.name() : Contracts.SCHEMA_DIGEST.toString();
                }
            }
            """;

    private static final String MISTAKES = """
            ERROR contracts.yaml:7:21: [MYC112] unknown type 'u33' for field Tick.price; did you mean 'u32'?
                      price: {type: u33, description: The price.}
                                    ^
                declared in message Tick (contracts.yaml:2)
            ERROR contracts.yaml:13:25: [MYC143] max_length of field Tick.name must be an integer like 1001 or 0x3e9, not 'many'
                          - max_length: many
                                        ^
                declared in field name (contracts.yaml:9) of message Tick (contracts.yaml:2)""";

    @TempDir
    private Path temp;

    @Test
    void bothCompilersSayOnlyWhatIsWrongWithTheContract() throws IOException {
        Project project = project(CONTRACT, USE);
        List<String> javac = Javac.compile(project, Output.prepare(temp.resolve("javac"), project));
        List<String> ecj = Ecj.compile(project, Output.prepare(temp.resolve("ecj"), project));
        assertThat(String.join("\n", javac)).isEqualTo(MISTAKES);
        assertThat(ecj).extracting(Ecj::text).isEqualTo(javac);
    }

    /** javac prints the mistake first. Eclipse's compiler prints by source file, in an order of its own. */
    @Test
    void whatIsMissingAllTheSameIsSaidBesideTheMistakes() throws IOException {
        Project project = project(CONTRACT.replace("  Tock:", "  To-ck:"), USE);
        List<String> javac = Javac.compile(project, Output.prepare(temp.resolve("javac"), project));
        List<String> ecj = Ecj.compile(project, Output.prepare(temp.resolve("ecj"), project)).stream()
                .map(Ecj::text)
                .toList();

        List<String> mistakes = javac.subList(0, 3);
        assertThat(mistakes).allMatch(text -> text.startsWith("ERROR contracts.yaml:"));
        assertThat(javac.subList(3, javac.size())).isNotEmpty().allMatch(text -> text.contains("Tock"));
        assertThat(ecj.stream().filter(text -> text.contains("[MYC"))).isEqualTo(mistakes);
        assertThat(ecj.stream().filter(text -> !text.contains("[MYC")))
                .isNotEmpty()
                .allMatch(text -> text.contains("Tock"));
    }

    private Project project(String contract, String use) throws IOException {
        Path contracts = Files.createDirectories(temp.resolve("contracts"));
        Files.writeString(contracts.resolve("contracts.yaml"), contract);
        List<Path> sources = new ArrayList<>();
        // Before the package that is annotated: a build may name its files in any order.
        sources.add(write("user/Use.java", use));
        sources.add(write(
                "app/package-info.java",
                "@dev.mycelium.annotations.MyceliumContracts(\"contracts.yaml\")\npackage app;\n"));
        return new Project("broken", sources, Optional.empty(), List.of("-Amycelium.contracts.dir=" + contracts));
    }

    private Path write(String path, String text) throws IOException {
        Path file = temp.resolve("java").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
