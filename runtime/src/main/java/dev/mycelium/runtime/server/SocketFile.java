package dev.mycelium.runtime.server;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The file of a Unix socket. One that somebody listens on is never taken, one that nobody listens on any more is replaced, and
 * anything else is left alone. It is made in a folder that only its owner enters, gets its permissions there, and is then
 * linked to its place, so that nobody else ever connects; to link fails if something is there already.
 */
public final class SocketFile {
    private static final String OWNER_ALONE = "rw-------";
    private static final int TRIES = 10;
    private static final int SOCKET = 0140000;
    private static final int FILE_TYPE = 0170000;

    private final Path path;
    private final @Nullable Object identity;

    private SocketFile(Path path, @Nullable Object identity) {
        this.path = path;
        this.identity = identity;
    }

    /**
     * Binds a channel to the file, which only its owner may use (0600).
     *
     * @param channel of a Unix socket, not bound yet
     * @param path at most 106 bytes; its folder is there
     * @param backlog how many may wait to be accepted
     * @throws IOException why it cannot: somebody listens there, something else is at that path, there is no folder
     */
    public static SocketFile bind(ServerSocketChannel channel, Path path, int backlog) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("there is no folder " + parent);
        }
        Path folder = newFolder(parent);
        Path made = folder.resolve("s");
        try {
            int excess = made.toString().getBytes(StandardCharsets.UTF_8).length - Endpoint.Unix.MAX_PATH_BYTES;
            if (excess > 0) {
                throw new IOException(
                        "the path of its folder is " + excess + " bytes too long for a socket to be made there");
            }
            channel.bind(UnixDomainSocketAddress.of(made), backlog);
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString(OWNER_ALONE));
            link(made, path, parent);
            return new SocketFile(path, identityOf(path));
        } finally {
            Files.deleteIfExists(made);
            Files.deleteIfExists(folder);
        }
    }

    /** Deletes the file, if it is still the one that was made. */
    public void delete() throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && identity != null && identity.equals(identityOf(path))) {
            Files.delete(path);
        }
    }

    private static void link(Path made, Path path, Path parent) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                Files.createLink(path, made);
                return;
            } catch (FileAlreadyExistsException e) {
                removeStale(path, parent);
            }
        }
        throw new IOException("others make the same file again and again");
    }

    /** Moves it away before it is deleted: between looking and deleting, somebody else may have replaced it. */
    private static void removeStale(Path path, Path parent) throws IOException {
        try {
            requireStale(path);
            Path away = newFolder(parent).resolve("s");
            try {
                Files.move(path, away);
                undoIfAlive(away, path);
            } finally {
                Files.deleteIfExists(away);
                Files.deleteIfExists(away.getParent());
            }
        } catch (NoSuchFileException e) {
            // Gone meanwhile: that is what was wanted.
        }
    }

    private static void undoIfAlive(Path away, Path path) throws IOException {
        try {
            requireStale(away);
        } catch (IOException alive) {
            Files.createLink(path, away);
            throw alive;
        }
    }

    private static void requireStale(Path path) throws IOException {
        if (!isSocket(path)) {
            throw new IOException("there is " + kindOf(path) + " at that path, which is left alone");
        }
        try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            // One that has no room for more is alive, and is not waited for.
            probe.configureBlocking(false);
            probe.connect(UnixDomainSocketAddress.of(path));
        } catch (ConnectException refused) {
            return;
        }
        throw new IOException("somebody listens there already");
    }

    /** A new folder for the owner alone. Its name is short, since the path of a socket in it may have 106 bytes at most. */
    private static Path newFolder(Path parent) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int number = ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36);
            try {
                return Files.createDirectory(
                        parent.resolve(".m" + Integer.toString(number, 36)),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } catch (FileAlreadyExistsException e) {
                // Somebody else's; there are a million names.
            }
        }
        throw new IOException("no folder can be made in " + parent);
    }

    private static boolean isSocket(Path path) throws IOException {
        Object mode = Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
        return mode instanceof Integer bits && (bits & FILE_TYPE) == SOCKET;
    }

    private static String kindOf(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isSymbolicLink()
                ? "a symbolic link"
                : attributes.isDirectory() ? "a folder" : attributes.isRegularFile() ? "a regular file" : "no socket";
    }

    private static @Nullable Object identityOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }
}
