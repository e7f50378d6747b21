package dev.mycelium.bridge.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a program is: what the system says of one that is missing names neither the worker nor where it was looked for. */
final class Program {
    private static final String USUAL_PATH = "/bin:/usr/bin";

    private Program() {}

    /**
     * Checks that a program can be run.
     *
     * @param worker for whom
     * @param name a path if it has a slash, else it is looked for in {@code PATH}
     * @param folder what a path is relative to
     * @param environment whose {@code PATH}
     * @throws IOException if there is none; the message says where it was looked for
     */
    static void require(String worker, String name, Path folder, Map<String, String> environment) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("worker \"" + worker + "\": there is no folder " + folder.toAbsolutePath());
        }
        if (name.indexOf('/') >= 0) {
            Path file = folder.resolve(name);
            if (!isProgram(file)) {
                throw new IOException("worker \"" + worker + "\": " + file.toAbsolutePath()
                        + (Files.exists(file) ? " is not an executable file" : " does not exist"));
            }
            return;
        }
        String path = environment.getOrDefault("PATH", USUAL_PATH);
        if (find(name, folder, path).isEmpty()) {
            throw new IOException(
                    "worker \"" + worker + "\": there is no program \"" + name + "\" in its PATH, which is " + path);
        }
    }

    /**
     * Returns what makes a program the leader of a session and a process group of its own, and then becomes that program:
     * the JDK cannot, and only a group can be told to end as a whole.
     */
    static String setsid() throws IOException {
        String path = System.getenv().getOrDefault("PATH", USUAL_PATH) + File.pathSeparator + USUAL_PATH;
        return find("setsid", Path.of(""), path)
                .orElseThrow(() -> new IOException(
                        "workers need the program setsid, of util-linux or busybox, which is not in PATH: " + path))
                .toAbsolutePath()
                .toString();
    }

    private static Optional<Path> find(String name, Path folder, String path) {
        return List.of(path.split(File.pathSeparator, -1)).stream()
                .map(each -> folder.resolve(each).resolve(name))
                .filter(Program::isProgram)
                .findFirst();
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
