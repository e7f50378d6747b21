package dev.mycelium.command.bridge;

import dev.mycelium.bridge.lifecycle.Restart;
import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.worker.Worker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** One {@code [[worker]]} of the file. */
final class WorkerTable {
    private static final Set<String> KEYS = Set.of(
            "name",
            "command",
            "folder",
            "order",
            "ready",
            "restart",
            "start_limit",
            "stop_limit",
            "min_uptime",
            "environment",
            "inherit");

    private final CheckedTable table;
    private Worker worker;

    private WorkerTable(CheckedTable table, Worker worker) {
        this.table = table;
        this.worker = worker;
    }

    /** Returns the worker; nothing where it cannot be told what to run. */
    static Optional<Worker> read(CheckedTable table, Path base) {
        table.requireKnown(KEYS);
        Optional<String> name = table.text("name");
        List<String> command =
                table.texts("command").stream().map(CheckedTable.Item::value).toList();
        if (!table.has("name")) {
            table.mistake("the worker has no name: name = \"pricer\"");
        }
        if (!table.has("command")) {
            table.mistake("the worker has no command: command = [\"java\", \"-jar\", \"pricer.jar\"]");
        }
        if (name.isEmpty() || command.isEmpty()) {
            return Optional.empty();
        }
        try {
            Worker plain = Worker.named(name.get()).command(command).inFolder(base);
            return Optional.of(new WorkerTable(table, plain).described(base));
        } catch (IllegalArgumentException e) {
            table.mistakeAt("name", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Worker described(Path base) {
        table.path("folder", base).ifPresent(folder -> worker = worker.inFolder(folder));
        table.number("order").ifPresent(this::order);
        table.text("restart").ifPresent(this::restart);
        table.text("ready").ifPresent(this::ready);
        time("start_limit", Worker::withStartLimit);
        time("stop_limit", Worker::withStopLimit);
        time("min_uptime", Worker::withMinUptime);
        if (table.has("inherit")) {
            List<String> names = table.texts("inherit").stream()
                    .map(CheckedTable.Item::value)
                    .toList();
            set("inherit", names, (was, is) -> was.inheriting(is.toArray(String[]::new)));
        }
        for (Map.Entry<String, String> variable : table.variables("environment").entrySet()) {
            set("environment", variable, (was, is) -> was.withEnvironment(is.getKey(), is.getValue()));
        }
        return worker;
    }

    private void order(long written) {
        if (written == (int) written) {
            worker = worker.inOrder((int) written);
        } else {
            table.mistakeAt("order", "order " + written + " is outside -2147483648..2147483647");
        }
    }

    private void restart(String written) {
        Optional<Restart> restart = Arrays.stream(Restart.values())
                .filter(each -> spelled(each).equals(written))
                .findFirst();
        if (restart.isEmpty()) {
            table.mistakeAt(
                    "restart",
                    "\"" + written + "\" is no restart: "
                            + Arrays.stream(Restart.values())
                                    .map(WorkerTable::spelled)
                                    .collect(Collectors.joining(", ")));
        } else {
            worker = worker.withRestart(RestartPolicy.DEFAULT.withRestart(restart.get()));
        }
    }

    private static String spelled(Restart restart) {
        return restart.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void ready(String written) {
        if (written.equals("launch")) {
            worker = worker.readyOnLaunch();
        } else if (!written.equals("handshake")) {
            table.mistakeAt("ready", "\"" + written + "\" is not known: handshake, launch");
        }
    }

    private void time(String key, BiFunction<Worker, Duration, Worker> setting) {
        table.time(key).ifPresent(duration -> set(key, duration, setting));
    }

    /** Whatever a worker refuses is a mistake at the key that said it. */
    private <T> void set(String key, T value, BiFunction<Worker, T, Worker> setting) {
        try {
            worker = setting.apply(worker, value);
        } catch (IllegalArgumentException e) {
            table.mistakeAt(key, String.valueOf(e.getMessage()));
        }
    }
}
