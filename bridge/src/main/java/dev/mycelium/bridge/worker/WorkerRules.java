package dev.mycelium.bridge.worker;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a worker's description must keep to. */
final class WorkerRules {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

    private WorkerRules() {}

    static void name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a worker cannot be named \"" + name
                    + "\": 1 to 32 letters, digits, '.', '_' and '-', the first a letter or a digit");
        }
    }

    static void command(String worker, List<String> command) {
        if (command.isEmpty() || command.get(0).isBlank()) {
            throw wrong(worker, "has no command: command(\"java\", \"-jar\", \"pricer.jar\")");
        }
        if (command.get(0).startsWith("-")) {
            throw wrong(worker, "cannot run \"" + command.get(0) + "\": a program's name does not begin with '-'");
        }
        for (int i = 0; i < command.size(); i++) {
            passable(worker, i == 0 ? "the program" : "argument " + i, command.get(i));
        }
    }

    static void variables(String worker, Set<String> inherited, Map<String, String> own) {
        inherited.forEach(each -> variable(worker, each));
        own.forEach((variable, value) -> {
            variable(worker, variable);
            passable(worker, "the variable " + variable, value);
        });
    }

    private static void variable(String worker, String name) {
        if (name.isEmpty() || name.indexOf('=') >= 0) {
            throw wrong(worker, "cannot have a variable \"" + name + "\": a name is not empty and has no '='");
        }
        if (name.equals(WorkerMark.VARIABLE)) {
            throw wrong(worker, "cannot be given " + name + ": by that its processes are known");
        }
        passable(worker, "the variable's name", name);
    }

    /** The JDK passes text on in the locale's encoding, and '?' in place of what that has not. */
    private static void passable(String worker, String what, String text) {
        if (text.indexOf('\0') >= 0) {
            throw wrong(worker, "cannot be started: " + what + " has a character U+0000, which ends text in C");
        }
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        if (!charset.newEncoder().canEncode(text)) {
            throw wrong(
                    worker,
                    "cannot be started: " + what + " has a character that " + charset
                            + " has not, the encoding in which this JVM passes text on; run it with LC_ALL=C.UTF-8");
        }
    }

    private static IllegalArgumentException wrong(String worker, String what) {
        return new IllegalArgumentException("worker \"" + worker + "\" " + what);
    }
}
