package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.lifecycle.Event;
import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.runtime.clock.Clock;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * Keeps workers running: starts them in their order, starts again what ends, and stops them in reverse order. It has one
 * thread of its own, and three for each worker that runs, which read and pass on what it prints.
 *
 * <pre>
 * try (Supervisor supervisor = Supervisor.in(Path.of("/run/acme/workers"))
 *         .worker(Worker.named("model").command("python3", "model.py").readyOnLaunch())
 *         .start()) { ... }
 * </pre>
 */
public final class Supervisor implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Supervisor.class.getName());

    private final List<Supervised> workers = new ArrayList<>();
    private final NavigableMap<Integer, List<Supervised>> inOrder = new TreeMap<>();
    private final Ledger ledger;
    private final StateListener listener;
    private final ExecutorService thread;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Set<Integer> begun = new HashSet<>();
    private boolean stopping;

    private Supervisor(Ledger ledger, StateListener listener) {
        this.ledger = ledger;
        this.listener = listener;
        this.thread = Executors.newSingleThreadExecutor(body -> {
            Thread made = new Thread(body, "mycelium-supervisor");
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Begins to describe a supervisor.
     *
     * @param folder where it records which processes it has, for the next one; made for its owner alone if there is none
     */
    public static SupervisorBuilder in(Path folder) {
        return new SupervisorBuilder(folder);
    }

    static Supervisor start(
            Path folder,
            List<Worker> workers,
            Function<Worker, Map<String, String>> bus,
            Clock clock,
            StateListener listener)
            throws IOException {
        Program.setsid();
        Ledger ledger = Ledger.open(folder);
        try {
            ledger.reap();
        } catch (IOException | RuntimeException e) {
            ledger.close();
            throw e;
        }
        Supervisor supervisor = new Supervisor(ledger, listener);
        for (Worker worker : workers) {
            Supervised added =
                    new Supervised(worker, bus.apply(worker), clock, ledger, supervisor::execute, supervisor::changed);
            supervisor.workers.add(added);
            supervisor
                    .inOrder
                    .computeIfAbsent(worker.order(), order -> new ArrayList<>())
                    .add(added);
        }
        supervisor.execute(supervisor::advance);
        return supervisor;
    }

    /** Returns how the workers are, in the order in which they were described. */
    public List<WorkerStatus> statuses() {
        return workers.stream().map(Supervised::status).toList();
    }

    /**
     * Returns how a worker is.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public WorkerStatus status(String name) {
        return named(name).status();
    }

    /** Says that the worker's process has completed its handshake with the bus. */
    public void ready(String name) {
        Supervised worker = named(name);
        execute(() -> worker.tell(new Event.Ready(worker.run())));
    }

    /** Starts a worker that is stopped or has failed; its failures are forgotten. Otherwise does nothing. */
    public void start(String name) {
        Supervised worker = named(name);
        execute(() -> {
            if (!stopping) {
                worker.tell(new Event.StartRequested());
            }
        });
    }

    /** Tells a worker to end, and does not wait for it. */
    public void stop(String name) {
        Supervised worker = named(name);
        execute(() -> worker.tell(new Event.StopRequested()));
    }

    /** Stops all workers in reverse order, and does not wait for them. */
    public void stop() {
        execute(() -> {
            stopping = true;
            advance();
        });
    }

    /** Ends all workers at once. */
    public void hurry() {
        execute(() -> {
            stopping = true;
            workers.forEach(each -> each.tell(new Event.HurryRequested()));
            advance();
        });
    }

    /** Waits until all workers are stopped, after {@link #stop()} or {@link #hurry}. */
    public void awaitStopped() throws InterruptedException {
        stopped.await();
    }

    /**
     * Stops all workers in reverse order, each within its stop limit, and returns when nothing of them is left. An interrupt
     * ends the wait, not the stopping, and stays.
     */
    @Override
    public void close() {
        stop();
        try {
            awaitStopped();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Supervised named(String name) {
        return workers.stream()
                .filter(each -> each.worker().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no worker named \"" + name + "\", only "
                        + workers.stream().map(each -> each.worker().name()).toList()));
    }

    private void changed(Supervised worker) {
        try {
            listener.changed(worker.status());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a state listener failed", e);
        }
        execute(this::advance);
    }

    /** Starts or stops those whose turn it is. */
    private void advance() {
        if (stopping) {
            stopNext();
        } else {
            startNext();
        }
    }

    private void startNext() {
        for (Map.Entry<Integer, List<Supervised>> each : inOrder.entrySet()) {
            if (begun.add(each.getKey())) {
                each.getValue().forEach(worker -> worker.tell(new Event.StartRequested()));
            }
            if (each.getValue().stream().anyMatch(worker -> !isSettled(worker.state()))) {
                return;
            }
        }
    }

    private void stopNext() {
        for (List<Supervised> each : inOrder.descendingMap().values()) {
            each.stream()
                    .filter(worker -> worker.state() != WorkerState.STOPPING)
                    .forEach(worker -> worker.tell(new Event.StopRequested()));
            if (each.stream().anyMatch(worker -> worker.state().hasProcess())) {
                return;
            }
        }
        finish();
    }

    private static boolean isSettled(WorkerState state) {
        return state == WorkerState.UP || state == WorkerState.STOPPED || state == WorkerState.FAILED;
    }

    private void finish() {
        thread.shutdown();
        workers.forEach(Supervised::endOutput);
        workers.forEach(Supervised::awaitOutput);
        try {
            ledger.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot close the supervisor's lock", e);
        }
        stopped.countDown();
    }

    private void execute(Runnable task) {
        try {
            thread.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "the supervisor failed at a task", e);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "all workers are stopped: nothing more is done");
        }
    }
}
