package dev.mycelium.processor;

import java.io.IOException;
import java.util.Optional;

/** Where the lock of a contract is read and written. */
interface LockPlace {

    /** A lock has more lines than its contract, of at most 4 MiB: so many bytes are enough for any. */
    int MOST_BYTES = 32 << 20;

    /** Returns the lock's bytes, if there is one. */
    Optional<byte[]> read();

    /** Returns where that is, for people. */
    String describe();

    /** Whether what is written here is lost with the next clean build. */
    boolean isTemporary();

    /**
     * Writes the lock.
     *
     * @return where it is now, for people
     */
    String write(String text) throws IOException;
}
