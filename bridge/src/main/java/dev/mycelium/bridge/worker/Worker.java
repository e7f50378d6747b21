package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.lifecycle.RestartPolicy;
import dev.mycelium.bridge.lifecycle.Rules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A program that is kept running. It is started without a shell, so its arguments arrive as they are.
 *
 * <pre>
 * Worker.named("pricer").command("java", "-jar", "pricer.jar").inOrder(1).withEnvironment("REGION", "eu")
 * </pre>
 *
 * @param name letters, digits, {@code .}, {@code _} and {@code -}, of which the first is a letter or a digit; 1 to 32
 * @param command the program, a path or a name that is looked for in the worker's {@code PATH}, then its arguments
 * @param folder where it runs; relative to the folder of this process
 * @param inherited the names of variables of this process that it sees too; no others are
 * @param environment its own variables, which win over all others
 * @param order those with a smaller number are started before it, and stopped after it
 * @param rules how its life is judged
 * @param output who gets the lines that it prints
 */
public record Worker(
        String name,
        List<String> command,
        Path folder,
        Set<String> inherited,
        Map<String, String> environment,
        int order,
        Rules rules,
        OutputHandler output) {

    /** The variables that a worker sees unless told otherwise. */
    public static final Set<String> USUALLY_INHERITED =
            Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR");

    /** A worker without a command. */
    public static final class Named {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        /** Says what is run: the program, then its arguments. */
        public Worker command(String... words) {
            return command(List.of(words));
        }

        /** Says what is run: the program, then its arguments. */
        public Worker command(List<String> words) {
            return new Worker(
                    name, words, Path.of(""), USUALLY_INHERITED, Map.of(), 0, Rules.DEFAULT, OutputHandler.LOG);
        }
    }

    /**
     * Checks what can be checked without looking at the system.
     *
     * @throws IllegalArgumentException if something cannot be; the message says of which worker, what, and what would be right
     */
    public Worker {
        WorkerRules.name(name);
        command = List.copyOf(command);
        WorkerRules.command(name, command);
        Objects.requireNonNull(folder, "folder");
        inherited = Set.copyOf(new TreeSet<>(inherited));
        environment = Map.copyOf(new TreeMap<>(environment));
        WorkerRules.variables(name, inherited, environment);
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(output, "output");
    }

    /** Begins to describe a worker. */
    public static Named named(String name) {
        WorkerRules.name(name);
        return new Named(name);
    }

    /** Returns the same in another folder. */
    public Worker inFolder(Path where) {
        return new Worker(name, command, where, inherited, environment, order, rules, output);
    }

    /** Returns the same that sees these variables of this process, and no others. */
    public Worker inheriting(String... names) {
        return new Worker(name, command, folder, Set.of(names), environment, order, rules, output);
    }

    /** Returns the same with one more variable. */
    public Worker withEnvironment(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Worker(name, command, folder, inherited, more, order, rules, output);
    }

    /** Returns the same in another place of the order: 0 unless told otherwise. */
    public Worker inOrder(int number) {
        return new Worker(name, command, folder, inherited, environment, number, rules, output);
    }

    /** Returns the same with another policy of restarting. */
    public Worker withRestart(RestartPolicy policy) {
        return withRules(rules.withRestart(policy));
    }

    /** Returns the same with another time that a run must live to be a success: 10 s unless told otherwise. */
    public Worker withMinUptime(Duration time) {
        return withRules(rules.withMinUptime(time));
    }

    /** Returns the same with another time to be ready: 30 s unless told otherwise. */
    public Worker withStartLimit(Duration limit) {
        return withRules(rules.withStartLimit(limit));
    }

    /** Returns the same with another time between SIGTERM and SIGKILL: 10 s unless told otherwise. */
    public Worker withStopLimit(Duration limit) {
        return withRules(rules.withStopLimit(limit));
    }

    /** Returns the same that is ready as soon as it runs: for programs that are not on the bus. */
    public Worker readyOnLaunch() {
        return withRules(rules.withReadyOnLaunch(true));
    }

    /** Returns the same with all that its life is judged by. */
    public Worker withRules(Rules other) {
        return new Worker(name, command, folder, inherited, environment, order, other, output);
    }

    /** Returns the same whose lines somebody else gets. */
    public Worker withOutput(OutputHandler handler) {
        return new Worker(name, command, folder, inherited, environment, order, rules, handler);
    }
}
