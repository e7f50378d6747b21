package dev.mycelium.compiler.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which message and which field of a file a place belongs to. */
public final class Declarations {
    private static final Comparator<Location> ORDER =
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

    /** Of a file of which nothing could be read. */
    public static final Declarations NONE = new Builder().build();

    /** Where the text is no YAML, or goes on in another document, what belongs to what is the very question. */
    private static final Set<Rule> WITHOUT_A_PLACE =
            EnumSet.of(Rule.YAML_SYNTAX, Rule.SEVERAL_DOCUMENTS, Rule.MORE_NOT_SHOWN);

    private final List<Start> starts;

    /** The same by place, once something is asked: of a file without a mistake nothing is. */
    private @Nullable NavigableMap<Location, Optional<Declaration>> byPlace;

    private Declarations(List<Start> starts) {
        this.starts = starts;
    }

    /** Returns the diagnostic with what its place is declared in. */
    public Diagnostic complete(Diagnostic diagnostic) {
        boolean placed = !WITHOUT_A_PLACE.contains(diagnostic.rule());
        return placed ? diagnostic.declaredIn(described(diagnostic.location())) : diagnostic;
    }

    /** Returns where the field and the message that a place belongs to are declared; empty at the top level. */
    public List<Location> around(Location place) {
        List<Location> starts = new ArrayList<>();
        for (Declaration one = innermost(place); one != null; one = one.within()) {
            starts.add(one.location());
        }
        return starts;
    }

    private @Nullable Declaration innermost(Location place) {
        Map.Entry<Location, Optional<Declaration>> last = byPlace().floorEntry(place);
        return last == null || !last.getKey().path().equals(place.path())
                ? null
                : last.getValue().orElse(null);
    }

    private NavigableMap<Location, Optional<Declaration>> byPlace() {
        NavigableMap<Location, Optional<Declaration>> known = byPlace;
        if (known == null) {
            known = new TreeMap<>(ORDER);
            for (Start start : starts) {
                known.put(start.location(), Optional.ofNullable(start.declaration()));
            }
            byPlace = known;
        }
        return known;
    }

    /**
     * Returns the declarations around a place, the innermost first; empty at the top level. What starts in the line of the
     * place itself is left out: that line is shown.
     */
    private String described(Location place) {
        StringBuilder text = new StringBuilder();
        for (Declaration one = innermost(place); one != null; one = one.within()) {
            Location start = one.location();
            if (start.line() != place.line()) {
                text.append(text.isEmpty() ? "declared in " : " of ")
                        .append(Printable.of(one.name()))
                        .append(" (" + start.path() + ":" + start.line() + ")");
            }
        }
        return text.toString();
    }

    /**
     * A message or a field.
     *
     * @param name with its kind: {@code field price}
     * @param location of the name
     * @param within the message of a field
     */
    public record Declaration(
            String name, Location location, @Nullable Declaration within) {}

    /** From this place on, up to the next, one is in this declaration, or in none. */
    private record Start(Location location, @Nullable Declaration declaration) {}

    /** Collects what a file declares, in any order. */
    public static final class Builder {
        private final List<Start> starts = new ArrayList<>();

        /** Starts with nothing. */
        public Builder() {}

        /** Adds a declaration, which goes from its name to the next place that is added. */
        public Declaration add(String name, Location location, @Nullable Declaration within) {
            Declaration declaration = new Declaration(name, location, within);
            starts.add(new Start(location, declaration));
            return declaration;
        }

        /** Says that from this place on one is in a declaration, and in nothing that is declared in it. */
        public void continueIn(Declaration declaration, Location location) {
            starts.add(new Start(location, declaration));
        }

        /** Says that from this place on one is in no declaration. */
        public void continueOutside(Location location) {
            starts.add(new Start(location, null));
        }

        /** Returns what was collected. */
        public Declarations build() {
            return new Declarations(List.copyOf(starts));
        }
    }
}
