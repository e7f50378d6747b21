package dev.mycelium.runtime.server;

import dev.mycelium.runtime.socket.Quietly;
import java.io.IOException;
import java.nio.channels.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Some descriptors of the system, held for the moment in which there are no others. To see to that moment takes some: a class
 * that was never needed before is a file, and so are a log's settings and the time zones of its dates; and a class that could
 * not be loaded once is missing for ever.
 */
final class SpareDescriptors {
    /** Two or three of them, on every system. */
    private @Nullable Selector held;

    SpareDescriptors() {
        hold();
        // Once while there are others, so that nothing of this itself is missing when there are none.
        lend(() -> {});
    }

    /** Has something done for which there must be descriptors. */
    void lend(Runnable task) {
        close();
        try {
            task.run();
        } finally {
            hold();
        }
    }

    void close() {
        if (held != null) {
            Quietly.close(held);
            held = null;
        }
    }

    private void hold() {
        try {
            held = Selector.open();
        } catch (IOException e) {
            // Somebody else was faster: then this time it goes without, and the next time it is tried again.
            held = null;
        }
    }
}
