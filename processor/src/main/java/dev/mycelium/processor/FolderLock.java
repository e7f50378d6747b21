package dev.mycelium.processor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A lock in a folder that people edit.
 *
 * @param folder the folder
 * @param path of the lock below it
 */
record FolderLock(String folder, String path) implements LockPlace {

    @Override
    public Optional<byte[]> read() {
        return new ContractsFolder(folder).read(path, MOST_BYTES);
    }

    @Override
    public String describe() {
        return new ContractsFolder(folder).describe(path);
    }

    @Override
    public boolean isTemporary() {
        return false;
    }

    /** Writes a new file and puts it in place in one step: another build reads the old lock or the new one. */
    @Override
    public String write(String text) throws IOException {
        Path file;
        try {
            file = Path.of(folder, path).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
        Path parent = file.getParent();
        if (parent == null) {
            throw new IOException(file + " is in no folder");
        }
        Files.createDirectories(parent);
        Path fresh = parent.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.CREATE_NEW);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file.toString();
    }
}
