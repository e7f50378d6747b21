package dev.mycelium.processor;

import dev.mycelium.compiler.evolution.LockFile;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
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

    /** One byte more than the compiler accepts is enough to know. */
    private static final int MOST_BYTES = Source.MOST_BYTES + 1;

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
    FoundContract find() throws NotFoundException {
        Optional<String> mistake = ContractPath.mistake(annotated.path());
        if (mistake.isPresent()) {
            throw new NotFoundException(
                    "the path of the contract, \"" + Shown.of(annotated.path()) + "\", is refused: " + mistake.get());
        }
        return inContractsDir()
                .or(this::inLocations)
                .or(this::besidePackage)
                .orElseThrow(() -> new NotFoundException(notFound()));
    }

    private Optional<FoundContract> inContractsDir() {
        return options.contractsDir().flatMap(dir -> {
            ContractsFolder folder = new ContractsFolder(dir);
            for (String path : paths()) {
                tried.add("-A" + Options.CONTRACTS_DIR + ": " + folder.describe(path));
                Optional<byte[]> bytes = folder.read(path, MOST_BYTES);
                if (bytes.isPresent()) {
                    return found(bytes.get(), folder.describe(path), path, new FolderLock(dir, LockFile.nameFor(path)));
                }
            }
            return Optional.empty();
        });
    }

    private Optional<FoundContract> inLocations() {
        for (Location location : LOCATIONS) {
            for (String path : paths()) {
                tried.add(location.getName() + ": " + path);
                Optional<FoundContract> found = inLocation(location, path);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FoundContract> inLocation(Location location, String path) {
        try {
            FileObject file = environment.getFiler().getResource(location, "", path);
            try (InputStream in = file.openInputStream()) {
                return found(in.readNBytes(MOST_BYTES), shown(file), path, lockBeside(file, location, path));
            }
        } catch (IOException | IllegalArgumentException | NullPointerException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private Optional<FoundContract> besidePackage() {
        Optional<Path> folder = PackageFolder.of(environment, annotated.element());
        if (folder.isEmpty()) {
            tried.add("beside package-info.java: this compiler does not tell where that is");
            return Optional.empty();
        }
        ContractsFolder beside = new ContractsFolder(folder.get().toString());
        tried.add("beside package-info.java: " + beside.describe(annotated.path()));
        String lock = LockFile.nameFor(annotated.path());
        return beside.read(annotated.path(), MOST_BYTES)
                .flatMap(bytes -> found(
                        bytes,
                        beside.describe(annotated.path()),
                        paths().get(0),
                        new FolderLock(folder.get().toString(), lock)));
    }

    private Optional<FoundContract> found(byte[] bytes, String file, String path, LockPlace beside) {
        LockPlace place = options.lockDir()
                .<LockPlace>map(dir -> new FolderLock(dir, LockFile.nameFor(path)))
                .orElse(beside);
        return Optional.of(new FoundContract(new Source(annotated.path(), bytes), file, place));
    }

    /** A compiler may give a file a name of its own, which is no path of the file system. */
    private static String shown(FileObject file) {
        URI uri = file.toUri();
        return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
    }

    /** The source path is a folder that people edit; what stands in the others was copied there by a build. */
    private LockPlace lockBeside(FileObject contract, Location location, String path) {
        if (location == StandardLocation.SOURCE_PATH) {
            Path file = Path.of(contract.toUri());
            Path folder = file.getParent();
            if (folder != null) {
                return new FolderLock(folder.toString(), LockFile.nameFor(String.valueOf(file.getFileName())));
            }
        }
        return new OutputLock(environment.getFiler(), annotated.element(), location, LockFile.nameFor(path));
    }

    /** Beside the package first, then at the root. */
    private List<String> paths() {
        String folder = annotated.packageName().replace('.', '/');
        return folder.isEmpty()
                ? List.of(annotated.path())
                : List.of(folder + "/" + annotated.path(), annotated.path());
    }

    /** Returns the places that were tried, in order; the last one is where the contract was found, if it was. */
    List<String> tried() {
        return List.copyOf(tried);
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
