package dev.mycelium.bridge;

import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.worker.Supervisor;
import dev.mycelium.bridge.worker.WorkerStatus;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.transport.Endpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A bus, and the workers on it, in one process.
 *
 * <pre>
 * try (Bridge bridge = Bridge.builder(Contracts.SCHEMA)
 *         .listen(Endpoint.unix("/run/acme/bus.sock"))
 *         .worker(Worker.named("pricer").command("java", "-jar", "pricer.jar"))
 *         .worker(Worker.named("model").command("python3", "model.py"))
 *         .start()) {
 *     bridge.awaitShutdown();
 * }
 * </pre>
 */
public final class Bridge implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Bridge.class.getName());

    private final BusServer bus;
    private final Supervisor supervisor;
    private final Links links;
    private final StatusReporter reporter;
    private final Watching watching;
    private final Runnable atEnd;
    private final Object ending = new Object();
    private final CountDownLatch shutdown = new CountDownLatch(1);
    private final ExitHook exit;

    Bridge(
            BusServer bus,
            Supervisor supervisor,
            Links links,
            StatusReporter reporter,
            Watching watching,
            ExitHook exit,
            Runnable atEnd) {
        this.exit = exit;
        this.bus = bus;
        this.supervisor = supervisor;
        this.links = links;
        this.reporter = reporter;
        this.watching = watching;
        this.atEnd = atEnd;
    }

    /** Returns how to make a bridge for the messages of a contract, such as {@code Contracts.SCHEMA}. */
    public static BridgeBuilder builder(Schema<?> schema) {
        return new BridgeBuilder(schema);
    }

    /** Returns where it listens, in the order in which that was said, without the doors of its workers. */
    public List<Endpoint> endpoints() {
        return reporter.endpoints();
    }

    /** Returns how its workers are, in the order in which they were described. */
    public List<WorkerStatus> workers() {
        return supervisor.statuses();
    }

    /** Returns what its bus has counted until now. */
    public BusServerCounters counters() {
        return bus.counters();
    }

    /** Returns how all of it is: endpoints, connections, workers. The bus's thread looks, between two other things. */
    public BridgeStatus status() {
        return reporter.now();
    }

    /** Returns where it answers Prometheus and health checks, if it does. */
    public Optional<InetSocketAddress> monitor() {
        return watching.address();
    }

    /** Returns who looks after its workers. */
    public Supervisor supervisor() {
        return supervisor;
    }

    /** Waits until somebody closes it. */
    public void awaitShutdown() throws InterruptedException {
        shutdown.await();
    }

    /**
     * Accepts no more connections; writes what waits for those that are there, within the bus's drain limit; stops the workers
     * in reverse order, each within its stop limit, while the bus still carries what they publish; and closes the bus, which
     * writes what waits by then, again within its drain limit. SIGTERM and SIGINT do the same before the process ends. To
     * close again does nothing but wait. An interrupt ends each of the waits, and stays.
     */
    @Override
    public void close() {
        stop();
        exit.close();
    }

    /**
     * Ends at once: workers are killed with all that they have started, connections closed, and what waits for them is
     * abandoned. A second SIGTERM or SIGINT does the same. Whoever waits in {@link #close} returns.
     */
    public void hurry() {
        supervisor.hurry();
        bus.closeNow();
        close();
    }

    /** Stops in order, and may be called again. */
    void stop() {
        reporter.stopping();
        bus.drain();
        supervisor.close();
        links.close();
        bus.close();
        synchronized (ending) {
            // A signal and the program's own end may both get here: what is gone is not to be missed.
            if (shutdown.getCount() > 0) {
                reporter.end();
                watching.close();
                atEnd.run();
                shutdown.countDown();
            }
        }
    }

    /** A second signal: whoever heard the first waits already. */
    void hurryAtExit() {
        LOG.log(Level.WARNING, "told a second time to end: waits for nothing any more");
        supervisor.hurry();
        bus.closeNow();
    }
}
