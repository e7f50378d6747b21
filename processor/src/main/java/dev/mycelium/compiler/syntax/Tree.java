package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nodes under construction: the collections that are still open, the innermost first. */
final class Tree {

    /** The deepest nesting of collections; a contract needs 6. */
    static final int DEEPEST = 32;

    /**
     * The most entries of one collection. A class file names 65,535 things at most (JVMS 4.1), and an interface takes two
     * of them for each message that it permits.
     */
    static final int MOST_ENTRIES = 32_000;

    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;

    Tree(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Opens a collection; says false, and why to the user, where that is too deep. */
    boolean open(boolean map, Location location) {
        if (open.size() == DEEPEST) {
            diagnostics.add(Rule.TOO_DEEP, location, DEEPEST);
            return false;
        }
        open.push(map ? new OpenMapping(location, diagnostics) : new OpenSequence(location));
        return true;
    }

    /** Adds a value to the innermost open collection. */
    void add(Node node) {
        Open parent = open.peek();
        if (parent != null) {
            parent.add(node);
        } else if (root == null) {
            root = node;
        }
    }

    /** Closes the innermost open collection. */
    void close() {
        add(open.pop().closed(true));
    }

    /** Returns whether the innermost open collection has more entries than any may have. */
    boolean isOverfull() {
        Open innermost = open.peek();
        return innermost != null && innermost.size() > MOST_ENTRIES;
    }

    /** Lets go of everything: the place of a mistake needs memory too. */
    void clear() {
        open.clear();
        root = null;
    }

    /** Returns the root; what is still open was cut short by a mistake. */
    Optional<Node> root() {
        while (!open.isEmpty()) {
            add(open.pop().closed(false));
        }
        return Optional.ofNullable(root);
    }

    /** A collection whose end has not been seen. */
    private interface Open {
        void add(Node node);

        int size();

        Node closed(boolean complete);
    }

    private record OpenSequence(List<Node> items, Location location) implements Open {
        OpenSequence(Location location) {
            this(new ArrayList<>(), location);
        }

        @Override
        public void add(Node node) {
            items.add(node);
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public Node closed(boolean complete) {
            return new Node.Sequence(items, location);
        }
    }

    private static final class OpenMapping implements Open {
        private final Location location;
        private final Diagnostics diagnostics;
        private final List<Node.Entry> entries = new ArrayList<>();
        private final Map<String, Location> places = new HashMap<>();
        private final List<Location> refused = new ArrayList<>();
        private boolean complete = true;
        private boolean valueIsNext;
        private @Nullable Scalar key;

        OpenMapping(Location location, Diagnostics diagnostics) {
            this.location = location;
            this.diagnostics = diagnostics;
        }

        @Override
        public void add(Node node) {
            if (valueIsNext) {
                if (key != null) {
                    entries.add(new Node.Entry(key, node));
                }
            } else {
                key = keyOrNull(node);
            }
            valueIsNext = !valueIsNext;
        }

        /** Returns nothing where the entry is to be dropped. */
        private @Nullable Scalar keyOrNull(Node node) {
            if (!(node instanceof Scalar scalar)) {
                if (!(node instanceof Node.Broken)) {
                    diagnostics.add(Rule.KEY_NOT_TEXT, node.location());
                }
                refused.add(node.location());
                complete = false;
                return null;
            }
            if (scalar.plain() && scalar.text().equals("<<")) {
                diagnostics.add(Rule.MERGE_KEY, scalar.location());
                refused.add(scalar.location());
                complete = false;
                return null;
            }
            Location first = places.putIfAbsent(scalar.text(), scalar.location());
            if (first != null) {
                diagnostics.add(Rule.DUPLICATE_KEY, scalar.location(), scalar.text(), first.line());
                refused.add(scalar.location());
                return null;
            }
            return scalar;
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public Node closed(boolean all) {
            if (!all && valueIsNext && key != null) {
                entries.add(new Node.Entry(key, new Node.Broken(key.location())));
            }
            return new Node.Mapping(entries, complete && all, refused, location);
        }
    }
}
