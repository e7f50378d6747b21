package dev.mycelium.command.bridge;

import dev.mycelium.command.values.TimeText;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A table whose values are asked for by type: what is of another type is a mistake with its place, and then not there. */
final class CheckedTable {
    private final TomlTable table;
    private final FileMistake place;
    private final List<FileMistake> mistakes;

    CheckedTable(TomlTable table, FileMistake place, List<FileMistake> mistakes) {
        this.table = table;
        this.place = place;
        this.mistakes = mistakes;
    }

    /**
     * A value of an array, and where it stands.
     *
     * @param value never null
     * @param at its place
     */
    record Item<T>(T value, TomlPosition at) {}

    /** Reports the keys that nobody asks for: a slip of the fingers must not pass for a setting. */
    void requireKnown(Set<String> known) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                mistakeAt(
                        key, "\"" + key + "\" is not known here; there are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    boolean has(String key) {
        return value(key) != null;
    }

    Optional<String> text(String key) {
        return typed(key, String.class, "text in quotes");
    }

    Optional<Long> number(String key) {
        return typed(key, Long.class, "a whole number");
    }

    Optional<Boolean> truth(String key) {
        return typed(key, Boolean.class, "true or false");
    }

    /** Returns the same table, whose mistakes nobody is told of. */
    CheckedTable quietly() {
        return new CheckedTable(table, place, new ArrayList<>());
    }

    /** Returns a time: a number and its unit. */
    Optional<Duration> time(String key) {
        return text(key).flatMap(written -> {
            try {
                return Optional.of(TimeText.parse(written));
            } catch (IllegalArgumentException e) {
                mistakeAt(key, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    Optional<Endpoint> endpoint(String key, Path base) {
        return text(key).flatMap(written -> {
            try {
                return Optional.of(endpointOf(written, base));
            } catch (IllegalArgumentException e) {
                mistakeAt(key, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    /**
     * Returns an endpoint, of which the path of a Unix socket is relative to the file's folder, as every other path is. Such a one
     * is then seen from where the program runs, if it lies below: that is shorter, which counts where 106 bytes are all there is.
     *
     * @throws IllegalArgumentException if it is none; the message says what would be right
     */
    static Endpoint endpointOf(String written, Path base) {
        Endpoint endpoint = Endpoint.parse(written);
        if (!(endpoint instanceof Endpoint.Unix unix) || unix.path().isAbsolute()) {
            return endpoint;
        }
        Path here = Path.of("").toAbsolutePath();
        Path path = base.resolve(unix.path());
        return new Endpoint.Unix(path.startsWith(here) ? here.relativize(path) : path);
    }

    /** Returns what {@code handshake} says; required unless it does. */
    HandshakePolicy handshake() {
        Optional<String> written = text("handshake");
        if (written.isPresent()
                && !written.get().equals("required")
                && !written.get().equals("none")) {
            mistakeAt("handshake", "\"" + written.get() + "\" is not known: required, none");
        }
        return written.equals(Optional.of("none")) ? HandshakePolicy.NONE : HandshakePolicy.REQUIRED;
    }

    Optional<CheckedTable> table(String key) {
        return typed(key, TomlTable.class, "a table, as [" + key + "] begins one")
                .map(found -> {
                    TomlPosition at = positionOf(key);
                    return new CheckedTable(found, new FileMistake(at.line(), at.column(), ""), mistakes);
                });
    }

    Optional<Path> path(String key, Path base) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(base.resolve(text));
            } catch (InvalidPathException e) {
                mistakeAt(key, "no path: " + e.getMessage());
                return Optional.empty();
            }
        });
    }

    List<Item<String>> texts(String key) {
        return items(key, String.class, "text in quotes");
    }

    @Nullable
    TomlArray array(String key) {
        return value(key) instanceof TomlArray array ? array : null;
    }

    List<CheckedTable> tables(String key) {
        return items(key, TomlTable.class, "a table, as [[" + key + "]] begins one").stream()
                .map(item -> new CheckedTable(
                        item.value(),
                        new FileMistake(item.at().line(), item.at().column(), ""),
                        mistakes))
                .toList();
    }

    Map<String, String> variables(String key) {
        Map<String, String> variables = new TreeMap<>();
        Optional<TomlTable> found = typed(key, TomlTable.class, "a table: { REGION = \"eu\" }");
        if (found.isPresent()) {
            CheckedTable inner = new CheckedTable(found.get(), place, mistakes);
            found.get().keySet().forEach(name -> inner.text(name).ifPresent(value -> variables.put(name, value)));
        }
        return variables;
    }

    void mistakeAt(String key, String text) {
        mistake(positionOf(key), text);
    }

    /** Returns where a key stands; where it does not, the place of the table. */
    TomlPosition positionOf(String key) {
        TomlPosition at = table.inputPositionOf(List.of(key));
        return at == null ? TomlPosition.positionAt(place.line(), place.column()) : at;
    }

    void mistake(TomlPosition at, String text) {
        mistakes.add(new FileMistake(at.line(), at.column(), text));
    }

    /** Of the table as a whole. */
    void mistake(String text) {
        mistakes.add(new FileMistake(place.line(), place.column(), text));
    }

    private @Nullable Object value(String key) {
        return table.get(List.of(key));
    }

    private <T> Optional<T> typed(String key, Class<T> type, String wanted) {
        Object found = value(key);
        if (found == null) {
            return Optional.empty();
        }
        if (!type.isInstance(found)) {
            mistakeAt(key, "\"" + key + "\" must be " + wanted);
            return Optional.empty();
        }
        return Optional.of(type.cast(found));
    }

    private <T> List<Item<T>> items(String key, Class<T> type, String wanted) {
        List<Item<T>> items = new ArrayList<>();
        Optional<TomlArray> array = typed(key, TomlArray.class, "a list, each of it " + wanted);
        for (int i = 0; array.isPresent() && i < array.get().size(); i++) {
            Object found = array.get().get(i);
            TomlPosition at = array.get().inputPositionOf(i);
            if (type.isInstance(found)) {
                items.add(new Item<>(type.cast(found), at));
            } else {
                mistake(at, "item " + (i + 1) + " of \"" + key + "\" must be " + wanted);
            }
        }
        return items;
    }
}
