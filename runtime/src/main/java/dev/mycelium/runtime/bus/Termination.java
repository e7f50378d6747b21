package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What becomes of connections when the process is told to end: nothing more arrives, what has arrived can be worked off and
 * answered, and when the program has closed its connections, or the limit has passed, the process ends.
 *
 * <p>The JVM ends with 143 after SIGTERM, which to whoever runs workers is a crash. Nothing but {@link Runtime#halt} makes 0 of
 * it, so that is what is done, and only then: a program that ends itself keeps its own status.
 */
final class Termination {
    private static final Logger LOG = System.getLogger(Connection.class.getName());

    /** How the JVM names the thread on which it begins to end after that signal. */
    private static final String SIGTERM = "SIGTERM handler";

    private static final Termination OF_PROCESS = new Termination();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition fewer = lock.newCondition();
    private final Map<Connection, Duration> connections = new LinkedHashMap<>();
    private boolean hooked;

    private Termination() {}

    static Termination ofProcess() {
        return OF_PROCESS;
    }

    /** Has a connection worked off before the process ends, for as long as the limit says. */
    void add(Connection connection, Duration limit) {
        lock.lock();
        try {
            connections.put(connection, limit);
            if (!hooked) {
                Runtime.getRuntime().addShutdownHook(new Thread(this::end, "mycelium-termination"));
                hooked = true;
            }
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the process is ending already", e);
        } finally {
            lock.unlock();
        }
        if (!connection.isOpen()) {
            // It was closed before it was known here.
            remove(connection);
        }
    }

    /** The connection is closed. */
    void remove(Connection connection) {
        lock.lock();
        try {
            connections.remove(connection);
            fewer.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        Map<Connection, Duration> all = all();
        if (all.isEmpty()) {
            return;
        }
        boolean told = isToldToEnd();
        if (told) {
            LOG.log(Level.INFO, "SIGTERM: works off what has arrived");
            all.forEach(this::workOff);
        }
        // Who calls System.exit waits until this has ended, and works nothing off.
        all.keySet().forEach(Connection::close);
        if (told) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void workOff(Connection connection, Duration limit) {
        if (!connection.endArrivals()) {
            return;
        }
        lock.lock();
        try {
            Deadline.after(Clock.system(), limit).await(lock, fewer, () -> !connections.containsKey(connection));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private Map<Connection, Duration> all() {
        lock.lock();
        try {
            return new LinkedHashMap<>(connections);
        } finally {
            lock.unlock();
        }
    }

    private static boolean isToldToEnd() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(each -> each.getName().equals(SIGTERM));
    }
}
