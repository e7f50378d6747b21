package dev.mycelium.command.bridge;

import dev.mycelium.bridge.log.LogFormat;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code [monitor]}, {@code [control]} and {@code [log]}: how the bridge is seen.
 *
 * @param monitor where Prometheus and health checks are answered
 * @param control the socket at which {@code mycelium status} asks
 * @param format of the log; the JDK's own unless it is said
 * @param statistics how often they are logged
 */
public record SeenTables(
        Optional<InetSocketAddress> monitor,
        Optional<Path> control,
        Optional<LogFormat> format,
        Optional<Duration> statistics) {
    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+):([0-9]{1,5})");
    private static final int LAST_PORT = 65535;
    private static final int LONGEST_PATH = 106;

    /** Nothing is said. */
    static final SeenTables NONE =
            new SeenTables(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static SeenTables read(CheckedTable file, Path base) {
        Optional<CheckedTable> log = file.table("log");
        log.ifPresent(table -> table.requireKnown(Set.of("format", "statistics")));
        return new SeenTables(
                file.table("monitor").flatMap(SeenTables::monitor),
                file.table("control").flatMap(table -> control(table, base)),
                log.flatMap(SeenTables::format),
                log.flatMap(table -> table.time("statistics")));
    }

    private static Optional<InetSocketAddress> monitor(CheckedTable table) {
        table.requireKnown(Set.of("listen"));
        if (!table.has("listen")) {
            table.mistake("the monitor says not where: listen = \"127.0.0.1:9464\"");
        }
        return table.text("listen").flatMap(written -> {
            Matcher address = ADDRESS.matcher(written);
            if (!address.matches() || Integer.parseInt(address.group(2)) > LAST_PORT) {
                table.mistakeAt(
                        "listen", "\"" + written + "\" is no address: write \"127.0.0.1:9464\" or \"[::1]:9464\"");
                return Optional.empty();
            }
            return Optional.of(new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2))));
        });
    }

    private static Optional<Path> control(CheckedTable table, Path base) {
        table.requireKnown(Set.of("socket"));
        if (!table.has("socket")) {
            table.mistake("the control socket has no file: socket = \"/run/acme/control.sock\"");
        }
        Optional<Path> socket = table.path("socket", base);
        int length = socket.map(path -> path.toString().getBytes(StandardCharsets.UTF_8).length)
                .orElse(0);
        if (length > LONGEST_PATH) {
            table.mistakeAt("socket", "the path has " + length + " bytes, a socket's at most " + LONGEST_PATH);
            return Optional.empty();
        }
        return socket;
    }

    private static Optional<LogFormat> format(CheckedTable table) {
        return table.text("format").flatMap(written -> {
            for (LogFormat each : LogFormat.values()) {
                if (each.name().toLowerCase(Locale.ROOT).equals(written)) {
                    return Optional.of(each);
                }
            }
            table.mistakeAt("format", "\"" + written + "\" is no format: json, logfmt");
            return Optional.empty();
        });
    }
}
