package dev.mycelium.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * A lock that came with its contract into a place that builds write: the class output or the class path. It is written to
 * the class output.
 *
 * @param filer the compiler's
 * @param element the package that the lock belongs to
 * @param found where the contract was found
 * @param path of the lock in there
 */
record OutputLock(Filer filer, PackageElement element, Location found, String path) implements LockPlace {

    @Override
    public Optional<byte[]> read() {
        return read(found).or(() -> read(StandardLocation.CLASS_OUTPUT));
    }

    private Optional<byte[]> read(Location location) {
        try (InputStream in = filer.getResource(location, "", path).openInputStream()) {
            return Optional.of(in.readNBytes(MOST_BYTES));
        } catch (IOException | IllegalArgumentException | NullPointerException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    @Override
    public String describe() {
        return path + " in " + found.getName();
    }

    @Override
    public boolean isTemporary() {
        return true;
    }

    @Override
    public String write(String text) throws IOException {
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, element)
                .openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new IOException(e);
        }
        return path;
    }
}
