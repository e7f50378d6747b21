package dev.mycelium.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of the file system that is searched for contracts. What a link leads to outside of it is not found. */
final class ContractsFolder {
    private final String folder;

    ContractsFolder(String folder) {
        this.folder = folder;
    }

    /** Returns where a file is looked for, for people. */
    String describe(String path) {
        try {
            return Path.of(folder, path).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return folder + "/" + path;
        }
    }

    /**
     * Returns the file's bytes, if it is there.
     *
     * @param path relative, with no part that leads upwards
     * @param most as many bytes are read
     */
    Optional<byte[]> read(String path, int most) {
        try {
            Path root = Path.of(folder).toRealPath();
            Path file = root.resolve(path).toRealPath();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(in.readNBytes(most));
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
