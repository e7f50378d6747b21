package dev.mycelium.golden.check;

import java.net.URI;
import java.nio.file.Path;

/**
 * A line of a golden file: errors print it, IDEs jump to it.
 *
 * @param file the file
 * @param line the line, from 1
 */
public record Place(Path file, int line) {

    /** The place as JUnit takes it for the source of a test. */
    public URI toUri() {
        return URI.create(file.toAbsolutePath().toUri() + "?line=" + line);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
