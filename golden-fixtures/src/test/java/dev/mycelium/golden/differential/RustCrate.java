package dev.mycelium.golden.differential;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The crate beside this module: built for given contracts, asked for the layout, started as a peer. */
final class RustCrate {
    private static final Path CRATE = Path.of("rust");
    private static final String PROGRAM = "mycelium-golden";

    private final Path program;
    private final Path folder;
    private final AtomicInteger started = new AtomicInteger();

    private RustCrate(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** What a program is for: that decides how much rustc has to do. */
    enum Purpose {
        /** To print the layout: the structs alone, which 500 of build in seconds. */
        LAYOUT("debug", "--no-default-features"),
        /** To answer batches: everything, optimised. */
        SERVE("release", "--release");

        private final String folder;
        private final String option;

        Purpose(String folder, String option) {
            this.folder = folder;
            this.option = option;
        }
    }

    /**
     * Builds the crate for some contracts. Its own target folder is used, so that its dependencies are built once; the
     * program is copied out, since the next build for other contracts replaces it.
     *
     * @param contracts the files, in the order in which the program will number them
     * @param folder where the program and what it says are kept
     */
    static RustCrate build(List<Path> contracts, Purpose purpose, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path log = folder.resolve("cargo-build.log");
        ProcessBuilder cargo = new ProcessBuilder(
                        "cargo",
                        "build",
                        "--quiet",
                        "--locked",
                        "--manifest-path",
                        CRATE.resolve("Cargo.toml").toString(),
                        "--target-dir",
                        CRATE.resolve("target").toString(),
                        purpose.option)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cargo.environment().put("MYCELIUM_CONTRACTS", joined(contracts));
        int exit = start(cargo).waitFor();
        if (exit != 0) {
            throw new IllegalStateException("cargo build ended with " + exit + ":\n" + Files.readString(log));
        }
        Path built = CRATE.resolve("target").resolve(purpose.folder).resolve(PROGRAM);
        Path kept = folder.resolve(PROGRAM);
        Files.copy(built, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        return new RustCrate(kept, folder);
    }

    private static Process start(ProcessBuilder cargo) {
        try {
            return cargo.start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "This test compares Java with Rust and needs cargo on the PATH (https://rustup.rs); "
                            + "the build without -Prust does not.",
                    missing);
        }
    }

    private static String joined(List<Path> contracts) {
        return contracts.stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What rustc made of every struct, one slot a line. */
    String layout() throws IOException, InterruptedException {
        Path text = folder.resolve("rustc.layout");
        Path log = folder.resolve("layout.log");
        Process process = new ProcessBuilder(program.toAbsolutePath().toString(), "layout")
                .redirectOutput(text.toFile())
                .redirectError(log.toFile())
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException("layout ended with " + exit + ":\n" + Files.readString(log));
        }
        return Files.readString(text);
    }

    /** Writes the golden files of every message into a folder. */
    void writeGoldenFiles(Path folderOfFiles) throws IOException, InterruptedException {
        Path log = folder.resolve("golden.log");
        Process process = new ProcessBuilder(program.toAbsolutePath().toString(), "golden", folderOfFiles.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException("golden ended with " + exit + ":\n" + Files.readString(log));
        }
    }

    /** A new process with these arguments. */
    LineProcess run(String command, List<String> arguments) throws IOException {
        List<String> whole = new ArrayList<>(List.of(program.toAbsolutePath().toString(), command));
        whole.addAll(arguments);
        return LineProcess.start(whole, folder.resolve(command + "-" + started.incrementAndGet() + ".err"));
    }

    /** A new process that answers batches. */
    Peer serve() {
        Path errors = folder.resolve("serve-" + started.incrementAndGet() + ".err");
        return PipePeer.start(List.of(program.toAbsolutePath().toString(), "serve"), errors);
    }
}
