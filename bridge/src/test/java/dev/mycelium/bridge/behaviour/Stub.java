package dev.mycelium.bridge.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A worker that does what its arguments say, in one of the languages in which workers are written. */
enum Stub {
    /** No program at all: what is to be run is not there. */
    NONE,
    /** A shell, which knows no sockets. */
    SH,
    JAVA,
    PYTHON,
    RUST;

    private static final Path FOLDER = Path.of("src/test/stubs").toAbsolutePath();

    List<String> command(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                switch (this) {
                    case NONE -> List.of("/nowhere/program");
                    case SH -> List.of("/bin/sh", FOLDER.resolve("stub.sh").toString());
                    case JAVA ->
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                StubMain.class.getName());
                    case PYTHON -> List.of("python3", FOLDER.resolve("stub.py").toString());
                    case RUST -> List.of(compiled().toString());
                });
        command.addAll(words);
        return command;
    }

    private static synchronized Path compiled() throws IOException, InterruptedException {
        Path program = Path.of("target/stubs/stub").toAbsolutePath();
        Path source = FOLDER.resolve("stub.rs");
        if (!Files.exists(program)
                || Files.getLastModifiedTime(program).compareTo(Files.getLastModifiedTime(source)) < 0) {
            Files.createDirectories(program.getParent());
            Process rustc = new ProcessBuilder(
                            "rustc", "--edition", "2021", "-D", "warnings", "-o", program.toString(), source.toString())
                    .inheritIO()
                    .start();
            if (rustc.waitFor() != 0) {
                throw new IOException("rustc cannot compile " + source);
            }
        }
        return program;
    }
}
