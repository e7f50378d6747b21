package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.process.ProcessEntry;
import dev.mycelium.bridge.process.ProcessTable;
import dev.mycelium.bridge.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/**
 * The processes of one start of a worker: the one that was started, which leads a session and a process group of its own, and
 * all that it has started, which bear the run's mark. Its standard input is its life-line: nothing is ever written, and it
 * ends when this process does, however it does.
 */
final class Run {
    private final int number;
    private final String mark;
    private final Process process;
    private final Optional<ProcessEntry> entry;
    private boolean killing;

    private Run(int number, String mark, Process process) {
        this.number = number;
        this.mark = mark;
        this.process = process;
        this.entry = ProcessEntry.of(process.pid());
    }

    /**
     * Starts a worker's program.
     *
     * @param worker which
     * @param number which start of it
     * @param mark the run's
     * @param bus the variables that say where its bus is
     * @throws IOException if it cannot be started; the message says which worker and why
     */
    static Run launch(Worker worker, int number, String mark, Map<String, String> bus) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Program.setsid());
        command.addAll(worker.command());
        ProcessBuilder builder = new ProcessBuilder(command);
        if (!worker.folder().toString().isEmpty()) {
            builder.directory(worker.folder().toFile());
        }
        // Inherited ones stay in it as the bytes that they are.
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(worker.inherited());
        environment.putAll(bus);
        environment.putAll(worker.environment());
        environment.put(WorkerMark.VARIABLE, mark);
        Program.require(worker.name(), worker.command().get(0), worker.folder(), environment);
        return new Run(number, mark, builder.start());
    }

    int number() {
        return number;
    }

    Process process() {
        return process;
    }

    /** The process that was started, unless it ended before it could be looked at. */
    Optional<ProcessEntry> entry() {
        return entry;
    }

    /** Has somebody told, on some thread, when the process that was started has ended, and with what status. */
    void whenEnded(IntConsumer told) {
        CompletableFuture<Void> unused = process.onExit().thenAccept(ended -> told.accept(ended.exitValue()));
    }

    /** Tells all of them to end. */
    void signal(Signal signal) {
        killing |= signal == Signal.KILL;
        // While the JDK has not heard that it has ended, nobody else can have its number.
        boolean all = process.isAlive() && signal.sendToGroup(process.pid());
        if (!all && process.isAlive()) {
            // Of the handle: Process.destroy would also close the life-line and the outputs.
            boolean sent = signal == Signal.TERM
                    ? process.toHandle().destroy()
                    : process.toHandle().destroyForcibly();
            all = sent && entry.isEmpty();
        }
        for (ProcessEntry each : marked()) {
            if (!all || each.group() != process.pid()) {
                signal.sendTo(each);
            }
        }
    }

    /** Whether what is left of it is to be ended, not to end. */
    boolean isKilling() {
        return killing;
    }

    /** Returns those that are left. */
    List<ProcessEntry> marked() {
        return marked(mark, entry.map(ProcessEntry::started).orElse(0L));
    }

    /** Returns whether there is a process that might be one of them, and cannot be told at this moment. */
    boolean mayHaveMore() {
        long since = entry.map(ProcessEntry::started).orElse(0L);
        try {
            return !ProcessTable.running(each -> each.started() >= since && each.isBetweenPrograms())
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /proc", e);
        }
    }

    /** Returns all processes that bear a mark. */
    static List<ProcessEntry> marked(String mark, long startedSince) {
        try {
            return ProcessTable.running(
                    each -> each.started() >= startedSince && each.hasVariable(WorkerMark.VARIABLE, mark));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /proc", e);
        }
    }
}
