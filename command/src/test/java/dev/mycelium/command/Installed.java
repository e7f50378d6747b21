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
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8"); // ls sorts by it
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", FOLDER + ":" + System.getenv("PATH"));
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell.Outcome(process.waitFor(), printed, "");
    }
}
