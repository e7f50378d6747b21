package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.process.OwnFolder;
import dev.mycelium.bridge.process.ProcessEntry;
import dev.mycelium.bridge.process.ProcessTable;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which processes there are, in a folder, for who comes after a supervisor that was killed. A file {@code NAME.run} is
 * written before a worker is started, again when its process is known, and deleted when nothing of it is left.
 */
final class Ledger implements Closeable {
    private static final Logger LOG = System.getLogger(Supervisor.class.getName());
    private static final String SUFFIX = ".run";

    private final Path folder;
    private final String boot;
    private final FileChannel channel;

    private Ledger(Path folder, String boot, FileChannel channel) {
        this.folder = folder;
        this.boot = boot;
        this.channel = channel;
    }

    /**
     * Takes a folder, which is made if there is none.
     *
     * @throws IOException if it cannot be used, or another supervisor, here or in another process, uses it
     */
    static Ledger open(Path folder) throws IOException {
        String boot = ProcessTable.boot();
        OwnFolder.make(folder);
        FileChannel channel = FileChannel.open(
                folder.resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new IOException(
                    "another bridge keeps its workers in " + folder + ": give this one a folder of its own");
        }
        return new Ledger(folder, boot, channel);
    }

    /** A worker is about to be started. */
    void begin(String worker, String mark) {
        write(worker, new LedgerEntry(mark, 0, 0, boot));
    }

    /** Its process is known. */
    void launched(String worker, String mark, ProcessEntry entry) {
        write(worker, new LedgerEntry(mark, entry.pid(), entry.started(), boot));
    }

    /** Nothing of it is left. */
    void over(String worker) {
        try {
            Files.deleteIfExists(folder.resolve(worker + SUFFIX));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete the record of worker {0}: {1}", worker, e.getMessage());
        }
    }

    /**
     * Ends what an earlier supervisor has left, and forgets it.
     *
     * @throws IOException if a process does not end; the message says which
     */
    void reap() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                reap(name.substring(0, name.length() - SUFFIX.length()), Files.readAllLines(file));
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void reap(String worker, List<String> lines) throws IOException {
        LedgerEntry entry = LedgerEntry.parse(lines);
        if (entry == null) {
            LOG.log(Level.WARNING, "the record of worker {0} is no record: nothing is done about it", worker);
        } else if (entry.boot().equals(boot)) {
            Leftovers.end(worker, entry);
        }
    }

    /** Workers go on where it cannot be written: they still have their life-line. */
    private void write(String worker, LedgerEntry entry) {
        try {
            Path next = folder.resolve(worker + ".next");
            Files.write(next, entry.lines());
            Files.move(next, folder.resolve(worker + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "cannot record worker {0}, which nobody will find if this process is killed: {1}",
                    worker,
                    e.getMessage());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
