package dev.mycelium.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs the command as users do: the script, the jar beside it, a process of its own. */
final class Installed {
    static final Path FOLDER = Path.of("target/mycelium").toAbsolutePath();

    private Installed() {}

    /** Runs a line of shell in a folder, with the command on the path; what goes to standard error comes too. */
    static Shell.Outcome sh(Path folder, String line) throws IOException, InterruptedException {
        return sh(folder, line, Map.of());
    }

    static Shell.Outcome sh(Path folder, String line, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = shell(folder, line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8"); // ls sorts by it
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell.Outcome(process.waitFor(), printed, "");
    }

    /** Starts a line that ends with {@code exec mycelium}, which goes on until it gets a signal; standard error is apart. */
    static Process start(Path folder, String line) throws IOException {
        return shell(folder, line).start();
    }

    /** Sends a signal by its name. */
    static void kill(String signal, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static ProcessBuilder shell(Path folder, String line) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", line).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", FOLDER + ":" + System.getenv("PATH"));
        return builder;
    }
}
