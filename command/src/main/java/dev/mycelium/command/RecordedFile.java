package dev.mycelium.command;

import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.testkit.record.Recording;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A recording that was named on the command line.
 *
 * @param path its file
 * @param digest of the contract that it is read by
 * @param anyContract whether it may be of another one
 */
record RecordedFile(Path path, SchemaDigest digest, boolean anyContract) {

    /**
     * Opens it.
     *
     * @throws ClosedByInterruptException if the thread is interrupted, as a signal does; that is no failure of the file
     * @throws CommandFailure if it is no recording, or of another contract
     */
    Recording open() throws ClosedByInterruptException {
        try {
            Recording recording = Recording.open(path);
            Optional<SchemaDigest> found = recording.digest();
            if (!anyContract && found.isPresent() && !found.get().equals(digest)) {
                recording.close();
                throw CommandFailure.found(path + " is of the contract " + found.get() + ", the one given is " + digest
                        + "; --any-contract takes it all the same");
            }
            return recording;
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw CommandFailure.unavailable("there is no file " + path, e);
        } catch (IOException e) {
            throw CommandFailure.unavailable(String.valueOf(e.getMessage()), e);
        }
    }

    /** Returns why a recording has no more frames, all of which were read, although there were to be more. */
    static Optional<CommandFailure> flaw(Recording recording, Path path) {
        return switch (recording.end()) {
            case WHOLE -> Optional.empty();
            case TORN ->
                Optional.of(CommandFailure.found(path + " ends inside the record at byte " + recording.offset()
                        + ": its writer died, found no room, or is writing it; all before was taken"));
            case DAMAGED ->
                Optional.of(CommandFailure.found(path + ": the record at byte " + recording.offset()
                        + " is damaged, what is behind it cannot be found; all before was taken"));
        };
    }
}
