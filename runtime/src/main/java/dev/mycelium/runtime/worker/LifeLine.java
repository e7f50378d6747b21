package dev.mycelium.runtime.worker;

import dev.mycelium.runtime.clock.Clock;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends this process when the bridge that has started it is gone, however that came: a bridge that is killed can tell its
 * workers nothing, but the pipe that is their standard input ends with it.
 *
 * <p>A connection whose bus the environment names watches it already; a program that does long work before it connects, or
 * has no connection, calls {@link #watch()} first. Nothing else may read standard input.
 */
public final class LifeLine {

    /** The variable that a bridge gives to its workers; without it, standard input is nobody's life-line. */
    public static final String ENVIRONMENT_VARIABLE = "MYCELIUM_WORKER";

    /** How long shutdown hooks may take before the process is ended without them. */
    public static final Duration EXIT_LIMIT = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(LifeLine.class.getName());
    private static final AtomicBoolean WATCHED = new AtomicBoolean();

    private LifeLine() {}

    /** Watches standard input, if a bridge has started this process; else, and when it is watched already, does nothing. */
    public static void watch() {
        watch(System.getenv());
    }

    /** Does so if this environment says that a bridge has started this process. */
    public static void watch(Map<String, String> environment) {
        if (environment.containsKey(ENVIRONMENT_VARIABLE) && WATCHED.compareAndSet(false, true)) {
            Thread thread = new Thread(LifeLine::hold, "mycelium-life-line");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void hold() {
        awaitEnd(System.in);
        LOG.log(Level.WARNING, "the bridge that has started this process is gone: ends");
        // A shutdown hook may wait for a bus that is gone too.
        Clock.system().schedule(EXIT_LIMIT, () -> Runtime.getRuntime().halt(0));
        System.exit(0);
    }

    private static void awaitEnd(InputStream in) {
        byte[] ignored = new byte[64];
        try {
            while (in.read(ignored) >= 0) {
                // Nothing is ever said on it.
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "standard input is broken", e);
        }
    }
}
