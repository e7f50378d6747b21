package dev.mycelium.bridge.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One bad behaviour, as it is written down in a file.
 *
 * @param name of the file
 * @param behaviour what the worker does, for readers
 * @param bridge what the bridge makes of it, for readers
 * @param stubs the languages in which it can be played
 * @param worker what the stub does, one word after the other
 * @param restart when it is started again: always, on-failure, never
 * @param startLimit how long it may take to be up
 * @param holdsLines whether nobody takes what it prints until the step "takes-lines"
 * @param then what happens to it, and what is to be seen, one step after the other; {@link Stage} knows them
 */
record Scenario(
        String name,
        String behaviour,
        String bridge,
        List<Stub> stubs,
        List<String> worker,
        String restart,
        Duration startLimit,
        boolean holdsLines,
        List<String> then) {
    private static final Path FOLDER = Path.of("src/test/resources/dev/mycelium/bridge/behaviour");

    /** Reads all of them, by name. */
    static List<Scenario> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Scenario::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(Path file) {
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Scenario(
                file.getFileName().toString().replace(".properties", ""),
                required(lines, "behaviour"),
                required(lines, "bridge"),
                Stream.of(required(lines, "stubs").split(" "))
                        .map(each -> Stub.valueOf(each.toUpperCase(Locale.ROOT)))
                        .toList(),
                List.of(required(lines, "worker").split(" ")),
                lines.getProperty("restart", "always"),
                Duration.parse("PT" + lines.getProperty("start-limit", "30s")),
                lines.getProperty("holds-lines", "no").equals("yes"),
                List.of(required(lines, "then").split("; *")));
    }

    private static String required(Properties lines, String key) {
        String value = lines.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("a scenario has no line \"" + key + "\": " + lines);
        }
        return value;
    }

    @Override
    public String toString() {
        return name;
    }
}
