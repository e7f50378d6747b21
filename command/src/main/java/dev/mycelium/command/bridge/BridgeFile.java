package dev.mycelium.command.bridge;

import dev.mycelium.bridge.link.BusLink;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.compiler.text.Nearest;
import dev.mycelium.runtime.tls.TlsSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * How a bridge is to be. Paths in the file are relative to the folder that it lies in.
 *
 * @param contract the contract's file; empty where the file does not say it
 * @param endpoints where it listens
 * @param tls what it shows at {@code tls://}, and whom it lets in there
 * @param bus what a client may take of its memory and time
 * @param folder where workers have their sockets and are recorded, if the file says so
 * @param window another contract that is accepted for a time
 * @param windowContract where the file names it, as the mistake that it is to name the bridge's own there
 * @param workers in the order of the file
 * @param links in the order of the file
 * @param passed the messages that links name, with the places at which they do
 * @param seen how the bridge is seen
 * @param mistakes in file order; where there is one, nothing else is to be used
 */
public record BridgeFile(
        Optional<Path> contract,
        List<Listening> endpoints,
        Optional<TlsSettings> tls,
        BusTable bus,
        Optional<Path> folder,
        Optional<Window> window,
        FileMistake windowContract,
        List<Worker> workers,
        List<BusLink> links,
        List<FileMistake> passed,
        SeenTables seen,
        List<FileMistake> mistakes) {
    private static final String SAME = "the bridge has this contract itself: name the other one";
    private static final FileMistake NO_PLACE = new FileMistake(1, 1, SAME);
    private static final Set<String> KEYS = Set.of(
            "contract", "listen", "folder", "endpoint", "bus", "window", "worker", "link", "monitor", "control", "log");

    /** Keeps copies. */
    public BridgeFile {
        endpoints = List.copyOf(endpoints);
        workers = List.copyOf(workers);
        links = List.copyOf(links);
        passed = List.copyOf(passed);
        mistakes = mistakes.stream().sorted(FileMistake.FILE_ORDER).toList();
    }

    /**
     * Reads a file: every mistake of it is found, as far as it is TOML at all.
     *
     * @param text of the file
     * @param base the folder that it lies in
     */
    public static BridgeFile read(String text, Path base) {
        TomlParseResult toml = Toml.parse(text);
        List<FileMistake> mistakes = new ArrayList<>();
        if (toml.hasErrors()) {
            toml.errors().forEach(error -> mistakes.add(syntax(error)));
            return nothingBut(mistakes);
        }
        CheckedTable table = new CheckedTable(toml, new FileMistake(1, 1, ""), mistakes);
        table.requireKnown(KEYS);
        Optional<Path> contract = table.path("contract", base);
        if (!table.has("contract")) {
            table.mistake("the contract is missing: contract = \"contracts.yaml\"");
        }
        EndpointTables endpoints = EndpointTables.read(table, base);
        return new BridgeFile(
                contract,
                endpoints.endpoints(),
                endpoints.tls(),
                BusTable.read(table),
                table.path("folder", base),
                table.table("window").flatMap(window -> Window.read(window, base)),
                table.table("window")
                        .map(window -> window.positionOf("contract"))
                        .map(at -> new FileMistake(at.line(), at.column(), SAME))
                        .orElse(NO_PLACE),
                named(table, "worker", each -> WorkerTable.read(each, base), Worker::name),
                named(table, "link", each -> LinkTable.read(each, base), BusLink::name),
                passed(table),
                SeenTables.read(table, base),
                mistakes);
    }

    /** Returns a mistake for each message that a link names and the contract has not. */
    public List<FileMistake> notAmong(Collection<String> messages) {
        return passed.stream()
                .filter(each -> !messages.contains(each.text()))
                .map(each -> new FileMistake(
                        each.line(),
                        each.column(),
                        "the contract has no message \"" + each.text() + "\""
                                + Nearest.word(each.text(), messages)
                                        .map(near -> "; did you mean \"" + near + "\"?")
                                        .orElse("; there are " + String.join(", ", messages))))
                .toList();
    }

    private static <T> List<T> named(
            CheckedTable file, String key, Function<CheckedTable, Optional<T>> reading, Function<T, String> name) {
        List<T> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (CheckedTable table : file.tables(key)) {
            reading.apply(table).ifPresent(read -> {
                if (!names.add(name.apply(read))) {
                    table.mistakeAt("name", "there is a " + key + " \"" + name.apply(read) + "\" already");
                }
                all.add(read);
            });
        }
        return all;
    }

    private static List<FileMistake> passed(CheckedTable file) {
        List<FileMistake> passed = new ArrayList<>();
        // What is no text was told of when the links were read.
        file.quietly().tables("link").forEach(link -> {
            for (String key : List.of("send", "receive")) {
                link.texts(key)
                        .forEach(item -> passed.add(
                                new FileMistake(item.at().line(), item.at().column(), item.value())));
            }
        });
        return passed;
    }

    private static BridgeFile nothingBut(List<FileMistake> mistakes) {
        return new BridgeFile(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                BusTable.NONE,
                Optional.empty(),
                Optional.empty(),
                NO_PLACE,
                List.of(),
                List.of(),
                List.of(),
                SeenTables.NONE,
                mistakes);
    }

    private static FileMistake syntax(TomlParseError error) {
        TomlPosition at = error.position();
        return new FileMistake(at.line(), at.column(), String.valueOf(error.getMessage()));
    }
}
