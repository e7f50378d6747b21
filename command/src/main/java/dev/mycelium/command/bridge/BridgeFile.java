package dev.mycelium.command.bridge;

import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * How a bridge is to be. Paths in the file are relative to the folder that it lies in.
 *
 * @param contract the contract's file; empty where the file does not say it
 * @param endpoints where it listens
 * @param window the other contract that it accepts for a time, if the file says so
 * @param folder where workers have their sockets and are recorded, if the file says so
 * @param workers in the order of the file
 * @param mistakes in file order; where there is one, nothing else is to be used
 */
public record BridgeFile(
        Optional<Path> contract,
        List<Endpoint> endpoints,
        Optional<Window> window,
        Optional<Path> folder,
        List<Worker> workers,
        List<FileMistake> mistakes) {
    /** Keeps copies. */
    public BridgeFile {
        endpoints = List.copyOf(endpoints);
        workers = List.copyOf(workers);
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
            return new BridgeFile(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), mistakes);
        }
        CheckedTable table = new CheckedTable(toml, new FileMistake(1, 1, ""), mistakes);
        table.requireKnown(Set.of("contract", "listen", "window", "folder", "worker"));
        Optional<Path> contract = table.path("contract", base);
        if (contract.isEmpty() && !toml.contains("contract")) {
            table.mistake("the contract is missing: contract = \"contracts.yaml\"");
        }
        List<Endpoint> endpoints = endpoints(table);
        Optional<Window> window = table.table("window").flatMap(inner -> Window.read(inner, base));
        List<Worker> workers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (CheckedTable worker : table.tables("worker")) {
            WorkerTable.read(worker, base).ifPresent(read -> {
                if (!names.add(read.name())) {
                    worker.mistakeAt("name", "there is a worker \"" + read.name() + "\" already");
                }
                workers.add(read);
            });
        }
        return new BridgeFile(contract, endpoints, window, table.path("folder", base), workers, mistakes);
    }

    private static List<Endpoint> endpoints(CheckedTable table) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (CheckedTable.Item<String> item : table.texts("listen")) {
            try {
                Endpoint endpoint = Endpoint.parse(item.value());
                if (endpoint instanceof Endpoint.Unix || endpoint instanceof Endpoint.Tcp) {
                    endpoints.add(endpoint);
                } else {
                    table.mistake(item.at(), "a bridge of this command listens on unix:// and tcp:// only");
                }
            } catch (IllegalArgumentException e) {
                table.mistake(item.at(), String.valueOf(e.getMessage()));
            }
        }
        TomlArray listed = table.array("listen");
        if (listed == null || listed.isEmpty()) {
            table.mistakeAt("listen", "it listens nowhere: listen = [\"unix:///run/acme/bus.sock\"]");
        }
        return endpoints;
    }

    private static FileMistake syntax(TomlParseError error) {
        TomlPosition at = error.position();
        return new FileMistake(at.line(), at.column(), String.valueOf(error.getMessage()));
    }
}
