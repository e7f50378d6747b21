package dev.mycelium.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;

/** What a bridge has begun with, which is undone, last things first, if the rest of it cannot be started. */
final class Started implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Bridge.class.getName());

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private Runnable atEnd = () -> {};

    <T extends AutoCloseable> T close(T resource) {
        undo.push(() -> {
            try {
                resource.close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "cannot close " + resource, e);
            }
        });
        return resource;
    }

    /** A folder that is deleted with the bridge, too. */
    Path delete(Path folder) {
        atEnd = () -> deleteAll(folder);
        undo.push(atEnd);
        return folder;
    }

    /** All has been started; returns what is left to do when it has been closed. */
    Runnable keep() {
        undo.clear();
        return atEnd;
    }

    @Override
    public void close() {
        undo.forEach(Runnable::run);
    }

    private static void deleteAll(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "cannot delete the bridge''s own folder {0}: {1}", folder, e.getMessage());
        }
    }
}
