package dev.mycelium.compiler.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what one compilation has to say about one file. */
public final class Diagnostics {

    /** As many of each severity are kept: a hostile megabyte could make half a million of them. */
    static final int MOST_OF_A_KIND = 1000;

    /** Looking for the nearest word is the dearest part of a diagnostic. */
    private static final int MOST_GUESSES = 30;

    private final Source source;
    private final Excerpt excerpt;
    private final List<Diagnostic> kept = new ArrayList<>();
    private int guesses;
    private int errors;
    private int warnings;

    /** Collects for one file. */
    public Diagnostics(Source source) {
        this.source = source;
        this.excerpt = new Excerpt(source);
    }

    /**
     * Adds a diagnostic.
     *
     * @param facts what the rule's wording asks for, in its order; texts of the user are made printable here
     */
    public void add(Rule rule, Location location, Object... facts) {
        keep(rule, location, () -> "", facts);
    }

    /**
     * Adds a diagnostic that ends in "did you mean".
     *
     * @param guess what the user probably meant; not asked for the many diagnostics of a hostile file
     */
    public void add(Rule rule, Location location, Supplier<Optional<String>> guess, Object... facts) {
        keep(rule, location, () -> question(guess), facts);
    }

    private String question(Supplier<Optional<String>> guess) {
        if (guesses == MOST_GUESSES) {
            return "";
        }
        guesses++;
        return guess.get().map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    private void keep(Rule rule, Location location, Supplier<String> question, Object[] facts) {
        int before = rule.severity() == Severity.ERROR ? errors++ : warnings++;
        if (before >= MOST_OF_A_KIND) {
            return;
        }
        Object[] printable = Arrays.stream(facts)
                .map(fact -> fact instanceof String text ? Printable.of(text) : fact)
                .toArray();
        String message = rule.message(printable) + question.get();
        kept.add(new Diagnostic(rule, location, message, excerpt.at(location), ""));
    }

    /** Returns a place of the file. */
    public Location place(int line, int column) {
        return new Location(source.name(), line, column);
    }

    /** Returns how many errors were added, kept or not. */
    public int errors() {
        return errors;
    }

    /** Returns whether an error was added: nothing may be generated. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Returns how many errors were added so far, those too that were not kept. */
    public int errorCount() {
        return errors;
    }

    /** Returns where the errors are that were added so far; of a thousand and more, not all. */
    public List<Location> errorPlaces() {
        return kept.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::location)
                .toList();
    }

    /** Returns whether there are errors that {@link #errorPlaces} does not know. */
    public boolean hasMoreErrorsThanPlaces() {
        return errors > MOST_OF_A_KIND;
    }

    /** Returns everything that was added, in file order; in one place, in the order of adding. */
    public List<Diagnostic> inFileOrder() {
        List<Diagnostic> ordered = new ArrayList<>(kept);
        ordered.sort(Diagnostic.FILE_ORDER);
        int moreErrors = Math.max(0, errors - MOST_OF_A_KIND);
        int moreWarnings = Math.max(0, warnings - MOST_OF_A_KIND);
        if (moreErrors + moreWarnings > 0) {
            Rule rule = Rule.MORE_NOT_SHOWN;
            Object[] facts = {moreErrors, moreWarnings};
            Location end = ordered.get(ordered.size() - 1).location();
            ordered.add(new Diagnostic(rule, end, rule.message(facts), "", ""));
        }
        return List.copyOf(ordered);
    }
}
