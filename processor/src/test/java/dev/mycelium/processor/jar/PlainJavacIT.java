package dev.mycelium.processor.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.annotations.MyceliumContracts;
import dev.mycelium.runtime.codec.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command lines of docs/build-tools.md: every line behind a marker {@code <!-- tested: NAME -->} is run as it stands
 * there, by the javac that runs this test, in a folder with the jars and one small project.
 */
class PlainJavacIT {
    private static final String MARKER = "<!-- tested: ";

    private static final String CONTRACT = """
            messages:
              Said:
                tlv_type: 1001
                domain: MarketData
                description: Somebody spoke
                fields:
                  who: { type: String, description: The speaker, validation: [ max_length: 12 ] }
                  when: { type: u64, description: Seconds since the start }
            """;

    private static final String PROGRAM = """
            package com.acme.chat;

            public final class Chat {
                public static void main(String[] args) {
                    System.out.println(Said.CODEC.decode(Said.CODEC.encode(new Said("alice", 7))));
                }
            }
            """;

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> everyLineCompiles() throws IOException {
        List<String> page = Files.readAllLines(ProcessorJar.docs().resolve("build-tools.md"));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).startsWith(MARKER)) {
                String name = page.get(i).substring(MARKER.length(), page.get(i).indexOf(" -->"));
                String line = page.get(i + 2);
                tests.add(DynamicTest.dynamicTest(name, () -> compiles(name, line)));
            }
        }
        assertThat(tests).as("command lines").hasSize(3);
        return tests.stream();
    }

    private void compiles(String name, String line) throws IOException, InterruptedException {
        Path project = temp.resolve(name);
        write(
                project.resolve("src/com/acme/chat/package-info.java"),
                "@dev.mycelium.annotations.MyceliumContracts(\"contracts.yaml\")\npackage com.acme.chat;\n");
        write(project.resolve("src/com/acme/chat/Chat.java"), PROGRAM);
        write(
                project.resolve("src/module-info.java"),
                "module com.acme.chat { requires dev.mycelium.runtime; requires static dev.mycelium.annotations; }\n");
        write(project.resolve(contractFolder(line)).resolve("contracts.yaml"), CONTRACT);
        Files.createDirectories(project.resolve("lib"));
        Files.copy(ProcessorJar.path(), project.resolve("lib/mycelium-processor.jar"));
        Files.copy(jarOf(Schema.class), project.resolve("lib/mycelium-runtime.jar"));
        Files.copy(jarOf(MyceliumContracts.class), project.resolve("lib/mycelium-annotations.jar"));

        assertThat(run(project, List.of(line.split(" ")))).matches("Note: wrote the contract's lock .+; commit it\\R");
        assertThat(run(project, List.of("java", "-cp", "out:lib/mycelium-runtime.jar", "com.acme.chat.Chat")))
                .contains("alice");
    }

    private static String contractFolder(String line) {
        return line.contains("-Amycelium.contracts.dir=contracts ") ? "contracts" : "src/com/acme/chat";
    }

    private static String run(Path project, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(words);
        command.set(
                0, Path.of(System.getProperty("java.home"), "bin", words.get(0)).toString());
        Path output = project.resolve(words.get(0) + ".txt");
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Path jarOf(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assertThat(jar)
                    .as("run by mvn verify, after the jars were packaged")
                    .isRegularFile();
            return jar;
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
