package dev.mycelium.bridge.process;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that its owner alone enters, as a bridge has for its workers. */
public final class OwnFolder {
    private OwnFolder() {}

    /**
     * Makes it, and those above it, if there is none; one that is there stays as it is.
     *
     * @throws IOException if it cannot be made; the message says which and why
     */
    public static void make(Path folder) throws IOException {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("the folder " + folder + " cannot be made: a file is there in its place", e);
        } catch (FileSystemException e) {
            throw new IOException("the folder " + folder + " cannot be made: " + reason(e), e);
        }
    }

    /** Two kinds say it by what they are alone. */
    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "this user may not";
        }
        return e instanceof NoSuchFileException ? "nothing can be made there" : String.valueOf(e.getReason());
    }
}
