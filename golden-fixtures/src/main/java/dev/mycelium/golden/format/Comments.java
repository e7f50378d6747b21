package dev.mycelium.golden.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comment lines, kept by what follows them: a comment belongs to the next line, and goes where that line goes when the file is
 * written again.
 *
 * @param byAnchor the comment lines, {@code #} included, by the anchor of the line below them
 */
public record Comments(Map<String, List<String>> byAnchor) {
    /** No comments. */
    public static final Comments NONE = new Comments(Map.of());

    static final String START = "start";
    static final String MESSAGE = "message";
    static final String END = "end";

    public Comments {
        byAnchor = Map.copyOf(byAnchor);
    }

    static String field(String name) {
        return "field " + name;
    }

    static String padding(int slotIndex) {
        return "padding " + slotIndex;
    }

    static String caseLine(String caseName) {
        return "case " + caseName;
    }

    static String value(String caseName, String field) {
        return caseLine(caseName) + " value " + field;
    }

    static String bytes(String caseName, String slot) {
        return caseLine(caseName) + " bytes " + slot;
    }

    List<String> above(String anchor) {
        return byAnchor.getOrDefault(anchor, List.of());
    }

    /** Collects comments while a file is read. */
    static final class Collector {
        private final Map<String, List<String>> byAnchor = new LinkedHashMap<>();

        void put(String anchor, List<String> lines) {
            if (!lines.isEmpty()) {
                byAnchor.put(anchor, List.copyOf(lines));
            }
        }

        Comments comments() {
            return new Comments(byAnchor);
        }
    }
}
