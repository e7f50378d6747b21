package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Location;
import java.util.List;

/** A value of the file, with the place where it starts. No value has a type yet: a scalar is its text. */
public sealed interface Node permits Node.Sequence, Node.Mapping, Node.Broken, Scalar {

    /** Where it starts. */
    Location location();

    /** What it is called in a diagnostic. */
    String kind();

    /** A list. */
    record Sequence(List<Node> items, Location location) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A map in the order of the file, each key once.
     *
     * @param complete false where a diagnostic already said that an entry could not be read: what is missing then may be
     *     in it
     * @param refused the keys that were left out, each with its diagnostic: a second one of the same name, a merge key
     */
    record Mapping(List<Entry> entries, boolean complete, List<Location> refused, Location location) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
            refused = List.copyOf(refused);
        }

        /** Whether the entries are all that the file has there. */
        boolean whole() {
            return complete && refused.isEmpty();
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}

    /** A value that a diagnostic was already given for: nobody speaks of it again. */
    record Broken(Location location) implements Node {
        @Override
        public String kind() {
            return "something that cannot be read";
        }
    }
}
