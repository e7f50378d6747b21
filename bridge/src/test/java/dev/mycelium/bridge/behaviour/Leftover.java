package dev.mycelium.bridge.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of a worker that are there, found as anybody can find them: by what the system says of each. */
final class Leftover {
    private Leftover() {}

    static List<String> of(String worker) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(each ->
                            Character.isDigit(each.getFileName().toString().charAt(0)))
                    .filter(each -> environment(each).contains("\0MYCELIUM_WORKER=" + worker + ":"))
                    .map(each -> each.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String environment(Path process) {
        try {
            return "\0" + new String(Files.readAllBytes(process.resolve("environ")), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // it has ended meanwhile, or is somebody else's
        }
    }
}
