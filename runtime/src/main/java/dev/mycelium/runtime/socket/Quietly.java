package dev.mycelium.runtime.socket;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Closes what is given up anyway: that it fails changes nothing, so it is logged and no more. */
public final class Quietly {
    private static final Logger LOG = System.getLogger(Quietly.class.getName());

    private Quietly() {}

    /** Closes it. */
    public static void close(Closeable closed) {
        try {
            closed.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "closing failed", e);
        }
    }
}
