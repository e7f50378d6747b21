package dev.mycelium.samples.echoworker;

import dev.mycelium.runtime.bus.Connection;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/** Starts the worker as whoever runs workers does: in a process of its own, told by its environment. */
final class WorkerProcess {
    private WorkerProcess() {}

    /** Returns how to start it with these variables and no others of its own. */
    static ProcessBuilder with(Map<String, String> variables) throws URISyntaxException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = placeOf(EchoWorker.class) + File.pathSeparator + placeOf(Connection.class);
        ProcessBuilder builder = new ProcessBuilder(java, "-cp", classes, EchoWorker.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("MYCELIUM_") || name.startsWith("ECHO_"));
        builder.environment().putAll(variables);
        return builder;
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
