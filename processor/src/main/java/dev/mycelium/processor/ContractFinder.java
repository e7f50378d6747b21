package dev.mycelium.processor;

import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds the contract of a package: in the folder that the option names, in the class output, on the source path, on the
 * class path, beside the package's source; in each first beside the package, then at the root.
 *
 * <p>Compilers answer "not there" in their own ways. javac throws {@code FileNotFoundException} or
 * {@code NoSuchFileException}, for a place that is not set up {@code NullPointerException} or
 * {@code IllegalArgumentException}; Eclipse's throws the latter for the source path. Each is one place tried.
 */
final class ContractFinder {

    /** The compiler refuses contracts over 1 MiB; one more byte is enough to know. */
    private static final int MOST_BYTES = (1 << 20) + 1;

    private static final List<Location> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private final ProcessingEnvironment environment;
    private final Options options;
    private final AnnotatedPackage annotated;
    private final List<String> tried = new ArrayList<>();

    ContractFinder(ProcessingEnvironment environment, Options options, AnnotatedPackage annotated) {
        this.environment = environment;
        this.options = options;
        this.annotated = annotated;
    }

    /**
     * Returns the contract.
     *
     * @throws NotFoundException with what a user needs to know, if there is none
     */
    Source find() throws NotFoundException {
        Optional<String> mistake = ContractPath.mistake(annotated.path());
        if (mistake.isPresent()) {
            throw new NotFoundException(
                    "the path of the contract, \"" + Shown.of(annotated.path()) + "\", is refused: " + mistake.get());
        }
        return inContractsDir()
                .or(this::inLocations)
                .or(this::besidePackage)
                .map(bytes -> new Source(annotated.path(), bytes))
                .orElseThrow(() -> new NotFoundException(notFound()));
    }

    private Optional<byte[]> inContractsDir() {
        return options.contractsDir().flatMap(dir -> {
            ContractsFolder folder = new ContractsFolder(dir);
            for (String path : paths()) {
                tried.add("-A" + Options.CONTRACTS_DIR + ": " + folder.describe(path));
                Optional<byte[]> bytes = folder.read(path, MOST_BYTES);
                if (bytes.isPresent()) {
                    return bytes;
                }
            }
            return Optional.empty();
        });
    }

    private Optional<byte[]> inLocations() {
        for (Location location : LOCATIONS) {
            for (String path : paths()) {
                tried.add(location.getName() + ": " + path);
                Optional<byte[]> bytes = read(location, path);
                if (bytes.isPresent()) {
                    return bytes;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> read(Location location, String path) {
        try {
            FileObject file = environment.getFiler().getResource(location, "", path);
            try (InputStream in = file.openInputStream()) {
                return Optional.of(in.readNBytes(MOST_BYTES));
            }
        } catch (IOException | IllegalArgumentException | NullPointerException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> besidePackage() {
        Optional<Path> folder = PackageFolder.of(environment, annotated.element());
        if (folder.isEmpty()) {
            tried.add("beside package-info.java: this compiler does not tell where that is");
            return Optional.empty();
        }
        ContractsFolder beside = new ContractsFolder(folder.get().toString());
        tried.add("beside package-info.java: " + beside.describe(annotated.path()));
        return beside.read(annotated.path(), MOST_BYTES);
    }

    /** Beside the package first, then at the root. */
    private List<String> paths() {
        String folder = annotated.packageName().replace('.', '/');
        return folder.isEmpty()
                ? List.of(annotated.path())
                : List.of(folder + "/" + annotated.path(), annotated.path());
    }

    private String notFound() {
        return "contract \"" + annotated.path() + "\" not found; put it beside the package in the resources, or set -A"
                + Options.CONTRACTS_DIR + "=FOLDER. Tried:\n  " + String.join("\n  ", tried);
    }

    /** There is no contract to compile; the message says why and what to do. */
    static final class NotFoundException extends Exception {
        private static final long serialVersionUID = 1;

        NotFoundException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
