package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Source;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * From the characters of a file to nodes.
 *
 * <p>It reads the parser's events and keeps its own stack, so depth costs no stack of the thread, an alias is refused
 * before anything could be multiplied by it, and no YAML 1.1 rule ever looks at a scalar.
 */
final class YamlReader {

    /**
     * The most keys, values, lists and maps together: 500 messages of 64 fields with a description have 200,000, and a
     * rule is 5 more. A file of the largest size could hold two million, in more memory than it is worth.
     */
    static final int MOST_VALUES = 300_000;

    /** Whoever is told of as many mistakes does not wait for more. */
    static final int MOST_MISTAKES = 100;

    private final Diagnostics diagnostics;
    private final Tree tree;
    private Location reached;
    private int documents;
    private int values;
    private boolean stopped;
    private boolean tooMuch;

    private YamlReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.tree = new Tree(diagnostics);
        this.reached = diagnostics.place(1, 1);
    }

    /** Returns the root; after a mistake, what could be read before it; nothing if there is nothing. */
    static Optional<Node> read(String text, Diagnostics diagnostics) {
        return new YamlReader(diagnostics).root(text);
    }

    private Optional<Node> root(String text) {
        try {
            ParserImpl events = new ParserImpl(new StreamReader(text), options());
            while (!stopped && !tooMuch && events.peekEvent() != null) {
                take(events.getEvent());
                tooMuch |= isTooMuch();
            }
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            diagnostics.add(Rule.YAML_SYNTAX, mark == null ? reached : place(mark), YamlProblem.inWords(e));
        } catch (RuntimeException e) {
            // Whatever else the library trips over is a property of the file, and the user needs its place.
            diagnostics.add(Rule.YAML_SYNTAX, reached, "it cannot be read further than here");
        }
        return tooMuch ? Optional.empty() : tree.root();
    }

    /** The library has a limit of its own, below ours. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Source.MOST_BYTES);
        return options;
    }

    private boolean isTooMuch() {
        if (values > MOST_VALUES) {
            tree.clear();
            diagnostics.add(Rule.TOO_MANY_VALUES, reached, "the file", MOST_VALUES + " keys and values");
        } else if (tree.isOverfull()) {
            tree.clear();
            diagnostics.add(Rule.TOO_MANY_VALUES, reached, "a map or list", Tree.MOST_ENTRIES + " entries");
        } else if (diagnostics.errors() >= MOST_MISTAKES) {
            diagnostics.add(Rule.TOO_MANY_MISTAKES, reached, diagnostics.errors());
        } else {
            return false;
        }
        return true;
    }

    private void take(Event event) {
        reached = place(event.getStartMark());
        if (event instanceof DocumentStartEvent start) {
            document(start);
        } else if (event instanceof AliasEvent alias) {
            diagnostics.add(Rule.ALIAS, reached, alias.getAnchor());
            tree.add(new Node.Broken(reached));
        } else if (event instanceof ScalarEvent scalar) {
            values++;
            refuseProperties(scalar.getAnchor(), scalar.getTag());
            tree.add(scalar(scalar));
        } else if (event instanceof CollectionStartEvent collection) {
            values++;
            refuseProperties(collection.getAnchor(), collection.getTag());
            tooMuch = !tree.open(collection.is(Event.ID.MappingStart), reached);
        } else if (event instanceof CollectionEndEvent) {
            tree.close();
        }
    }

    private void document(DocumentStartEvent start) {
        documents++;
        if (documents > 1) {
            diagnostics.add(Rule.SEVERAL_DOCUMENTS, reached);
            stopped = true;
        } else if (start.getVersion() != null
                || (start.getTags() != null && !start.getTags().isEmpty())) {
            diagnostics.add(Rule.DIRECTIVE, reached);
        }
    }

    private void refuseProperties(String anchor, String tag) {
        if (anchor != null) {
            diagnostics.add(Rule.ANCHOR, reached, anchor);
        }
        if (tag != null) {
            diagnostics.add(Rule.TAG, reached, tag.replaceFirst("^tag:yaml\\.org,2002:", "!!"));
        }
    }

    private Node scalar(ScalarEvent event) {
        String text = event.getValue();
        int half = unpairedSurrogate(text);
        if (half >= 0) {
            String code = Integer.toHexString(text.charAt(half)).toUpperCase(Locale.ROOT);
            diagnostics.add(Rule.UNPAIRED_SURROGATE, reached, code);
            return new Node.Broken(reached);
        }
        return new Scalar(text, event.getScalarStyle() == ScalarStyle.PLAIN, reached);
    }

    /** Returns where half of a pair stands, or -1; a loop, for it is asked of every scalar. */
    private static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private Location place(Mark mark) {
        return diagnostics.place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
