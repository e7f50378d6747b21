package dev.mycelium.bridge.worker;

import dev.mycelium.runtime.clock.Clock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a {@link Supervisor} is to look after. */
public final class SupervisorBuilder {
    private final Path folder;
    private final List<Worker> workers = new ArrayList<>();
    private Function<Worker, Map<String, String>> bus = worker -> Map.of();
    private Clock clock = Clock.system();
    private StateListener listener = status -> {};

    SupervisorBuilder(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Adds a worker.
     *
     * @throws IllegalArgumentException if there is one of that name
     */
    public SupervisorBuilder worker(Worker worker) {
        if (workers.stream().anyMatch(each -> each.name().equals(worker.name()))) {
            throw new IllegalArgumentException("there are two workers named \"" + worker.name() + "\"");
        }
        workers.add(worker);
        return this;
    }

    /** Sets the variables that tell a worker where its bus is; none unless told otherwise. */
    public SupervisorBuilder bus(Function<Worker, Map<String, String>> variables) {
        bus = Objects.requireNonNull(variables, "variables");
        return this;
    }

    /** Sets the clock of all limits and back-offs; the machine's unless told otherwise. */
    public SupervisorBuilder clock(Clock by) {
        clock = Objects.requireNonNull(by, "clock");
        return this;
    }

    /** Sets who is told of changes; nobody unless told otherwise, the log always. */
    public SupervisorBuilder onState(StateListener told) {
        listener = Objects.requireNonNull(told, "listener");
        return this;
    }

    /**
     * Ends what an earlier supervisor has left in the folder, then starts the workers in their order: those of one number
     * together, and the next when each of them is up, has done its work, or has failed for good.
     *
     * @throws IOException if the folder cannot be used, another supervisor uses it, or this is not Linux with {@code setsid}
     */
    public Supervisor start() throws IOException {
        return Supervisor.start(folder, List.copyOf(workers), bus, clock, listener);
    }
}
