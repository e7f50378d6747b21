package dev.mycelium.command.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.command.Eventually;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A process of the Rust crate that writes the golden files: its bus, or a client that compares every byte. */
final class RustProgram implements AutoCloseable {
    private static final Path CRATE = Path.of("../golden-fixtures/rust").toAbsolutePath();

    private final Process process;
    private final Path said;

    private RustProgram(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Builds the crate for one contract, and returns the program, which the next build for another does not replace. */
    static Path build(Path contract, Path folder) throws Exception {
        ProcessBuilder cargo = new ProcessBuilder("cargo", "build", "--quiet", "--locked", "--release")
                .directory(CRATE.toFile())
                .inheritIO();
        cargo.environment().put("MYCELIUM_CONTRACTS", contract.toRealPath().toString());
        // The folder in which its dependencies are built already.
        cargo.environment().put("CARGO_TARGET_DIR", CRATE.resolve("target").toString());
        assertThat(cargo.start().waitFor()).as("cargo build").isZero();
        return Files.copy(
                CRATE.resolve("target/release/mycelium-golden"),
                folder.resolve("mycelium-golden"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    static RustProgram start(Path folder, List<String> command) throws IOException {
        File said = File.createTempFile("rust", ".txt", folder.toFile());
        Process process = new ProcessBuilder(command)
                .redirectOutput(said)
                .redirectErrorStream(true)
                .start();
        return new RustProgram(process, said.toPath());
    }

    /** Waits for a line that begins so, and returns the rest of it. */
    String awaitLine(String beginning) {
        Eventually.await("\"" + beginning + "\", or its end", () -> begins(beginning) || !process.isAlive());
        assertThat(lines()).anyMatch(line -> line.startsWith(beginning));
        return lines().filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst()
                .orElseThrow();
    }

    /** Gives it a line, the empty one. */
    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Waits until it has ended, having found nothing wrong; it patiently waits itself for no more than 30 s. */
    void awaitSuccess() throws InterruptedException {
        assertThat(process.waitFor())
                .as(() -> String.join("\n", lines().toList()))
                .isZero();
    }

    /** Has a bus end by itself. */
    void end() throws Exception {
        process.getOutputStream().close();
        awaitSuccess();
    }

    private boolean begins(String beginning) {
        return lines().anyMatch(line -> line.startsWith(beginning));
    }

    /** Nothing that it wrote is cut in its middle: a line counts when its end is there. */
    private Stream<String> lines() {
        try {
            String text = Files.readString(said);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it by SIGKILL, if it has not ended. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
