package dev.mycelium.golden.check;

import dev.mycelium.golden.format.Fill;
import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenFile;
import dev.mycelium.golden.format.GoldenReader;
import dev.mycelium.golden.format.GoldenSyntaxException;
import dev.mycelium.runtime.codec.MessageLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** A golden file, or why there is none. */
public final class GoldenSource {
    private final Path path;
    private final @Nullable GoldenFile file;
    private final @Nullable String problem;

    private GoldenSource(Path path, @Nullable GoldenFile file, @Nullable String problem) {
        this.path = path;
        this.file = file;
        this.problem = problem;
    }

    /** Reads the file of a message; whatever is wrong with it is kept for the test that reports it. */
    public static GoldenSource read(Path path, String messageName, Fill fill) {
        return read(path, messageName, fill, GoldenReader::read);
    }

    /** Reads the file of a message as {@link GoldenReader#readValues} does. */
    public static GoldenSource readValues(Path path, String messageName, Fill fill) {
        return read(path, messageName, fill, GoldenReader::readValues);
    }

    private interface Reading {
        GoldenFile read(String name, byte[] content) throws GoldenSyntaxException;
    }

    private static GoldenSource read(Path path, String messageName, Fill fill, Reading reading) {
        try {
            GoldenFile file = reading.read(path.toString(), Files.readAllBytes(path));
            if (!file.layout().name().equals(messageName) || file.fill() != fill) {
                String found = "message " + file.layout().name() + " padding "
                        + file.fill().word();
                String right = "the file's name promises message " + messageName + " padding " + fill.word();
                return new GoldenSource(path, null, path + ":2:1: " + found + ", " + right);
            }
            return new GoldenSource(path, file, null);
        } catch (NoSuchFileException e) {
            return new GoldenSource(
                    path,
                    null,
                    messageName + " has no golden file " + path + " ("
                            + path.toAbsolutePath().normalize()
                            + ")\n  write it with the Rust crate, or from Java with -Dmycelium.golden.update=true");
        } catch (IOException e) {
            return new GoldenSource(path, null, path + " cannot be read: " + e);
        } catch (GoldenSyntaxException e) {
            return new GoldenSource(path, null, String.valueOf(e.getMessage()));
        }
    }

    public Path path() {
        return path;
    }

    /** Whether there is no such file at all. */
    public boolean isMissing() {
        return !Files.exists(path);
    }

    public boolean isReadable() {
        return file != null;
    }

    /** What is wrong with the file, for people; null where nothing is. */
    public @Nullable String problem() {
        return problem;
    }

    /** The file; only where it is readable. */
    public GoldenFile file() {
        return Objects.requireNonNull(file, "the file is not readable");
    }

    /** The file, or a failed test that says what is wrong with it. */
    GoldenFile require() {
        if (file == null) {
            throw new AssertionFailedError(problem);
        }
        return file;
    }

    MessageLayout layout() {
        return file().layout();
    }

    List<GoldenCase> cases() {
        return file().cases();
    }

    Optional<GoldenCase> caseNamed(String name) {
        return file().caseNamed(name);
    }
}
