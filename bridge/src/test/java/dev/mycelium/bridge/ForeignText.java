package dev.mycelium.bridge;

import dev.mycelium.bridge.worker.Supervisor;
import dev.mycelium.bridge.worker.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gives a worker text that is not ASCII; run in a process of its own, as the locale is one's for life: {@link ForeignTextTest}. */
final class ForeignText {
    static final String VARIABLE = "gr\u00fc\u00df dich";
    static final List<String> ARGUMENTS =
            List.of("na\u00efve", "", " \u65e5\u672c \u8a9e ", "\ud83d\ude00", "e\u0301", "$(\u20ac)'\"");

    private ForeignText() {}

    /** Has the worker write what it was given into a file of the folder, or writes there why it cannot be. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", "-c", "printf '%s\\0' \"$FOREIGN\" \"$@\" > got.n && mv got.n got", "sh"));
        command.addAll(ARGUMENTS);
        try {
            Worker worker = Worker.named("foreign")
                    .command(command)
                    .inFolder(folder)
                    .withEnvironment("FOREIGN", VARIABLE)
                    .readyOnLaunch();
            try (Supervisor supervisor =
                    Supervisor.in(folder.resolve("state")).worker(worker).start()) {
                Programs.await("it has written: " + supervisor.statuses(), () -> Files.exists(folder.resolve("got")));
            }
        } catch (IllegalArgumentException e) {
            Files.writeString(folder.resolve("refused"), e.getMessage());
        }
    }
}
