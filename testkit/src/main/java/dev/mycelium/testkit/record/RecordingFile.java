package dev.mycelium.testkit.record;

import dev.mycelium.runtime.codec.SchemaDigest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that a recorder writes into, alone, as long as the file system knows locks and nobody in the same process closes the
 * file, which on Linux gives up the lock.
 *
 * @param channel behind the last record
 * @param lastNanos the time of the last frame, since the recording began; 0 if there is none
 */
record RecordingFile(FileChannel channel, long lastNanos) {

    /** Makes it; what is there already is never written over. */
    static RecordingFile create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            throw taken(channel, file);
        }
        return new RecordingFile(channel, 0);
    }

    /**
     * Opens one to go on with.
     *
     * @throws IOException if it is of another contract, or does not end behind a whole record: nobody would find what is written there
     */
    static RecordingFile extend(Path file, SchemaDigest digest) throws IOException {
        long last = 0;
        long end;
        try (Recording recording = Recording.open(file)) {
            requireOf(digest, recording, file);
            for (Optional<RecordedFrame> next = recording.next(); next.isPresent(); next = recording.next()) {
                last = next.get().nanos();
            }
            requireWhole(recording, file);
            end = recording.offset();
        }
        // Locked only now: to close the file that was read would have given up the lock.
        FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND);
        if (isTaken(channel) || channel.size() != end) {
            throw taken(channel, file);
        }
        return new RecordingFile(channel, last);
    }

    private static void requireOf(SchemaDigest digest, Recording recording, Path file) throws IOException {
        Optional<SchemaDigest> found = recording.digest();
        if (!found.equals(Optional.of(digest))) {
            String whose = found.map(other -> "a recording of the contract " + other)
                    .orElse("a recording that does not say of which contract");
            throw new IOException(file + ": " + whose + "; that of " + digest + " needs a file of its own");
        }
    }

    private static void requireWhole(Recording recording, Path file) throws IOException {
        if (recording.end() != Recording.End.WHOLE) {
            String how = recording.end() == Recording.End.TORN ? "torn" : "damaged";
            throw new IOException(file + ": the record at byte " + recording.offset() + " is " + how
                    + ", and nobody would find what is written behind it; \"truncate -s " + recording.offset() + " "
                    + file
                    + "\" keeps what is before it");
        }
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            // Some file systems have no locks; records are kept there all the same.
            return false;
        }
    }

    private static IOException taken(FileChannel channel, Path file) throws IOException {
        channel.close();
        return new IOException(file + ": somebody is recording into it");
    }
}
