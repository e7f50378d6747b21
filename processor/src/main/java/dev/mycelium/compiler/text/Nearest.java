package dev.mycelium.compiler.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody probably meant. */
public final class Nearest {

    /** Longer words are no typing mistakes. */
    private static final int LONGEST_WORD = 64;

    /** So that a hostile contract cannot buy much time: 500 messages are a large contract. */
    private static final int MOST_CANDIDATES = 1000;

    private Nearest() {}

    /**
     * Returns the candidate with the fewest changed letters, upper and lower case alike; the first of equals. Nothing
     * when more than a third of the word would have to change.
     */
    public static Optional<String> word(String written, Collection<String> candidates) {
        if (written.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String word = written.toLowerCase(Locale.ROOT);
        int fewest = Math.max(1, word.length() / 3) + 1;
        String nearest = null;
        int seen = 0;
        for (String candidate : candidates) {
            if (++seen > MOST_CANDIDATES) {
                break;
            }
            if (Math.abs(candidate.length() - word.length()) >= fewest) {
                continue;
            }
            int changes = changes(word, candidate.toLowerCase(Locale.ROOT));
            if (changes < fewest) {
                fewest = changes;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The number of letters to add, remove, replace or swap with a neighbour. */
    private static int changes(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }
}
