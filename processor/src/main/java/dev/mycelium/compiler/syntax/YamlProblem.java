package dev.mycelium.compiler.syntax;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML library stumbled over, with a remedy where its own words have none. */
final class YamlProblem {

    private YamlProblem() {}

    static String inWords(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        if (problem.contains("(TAB)")) {
            return "a tab cannot indent; use blanks";
        }
        if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
            return "text that starts with '*' or '&' must stand in quotes";
        }
        if (problem.contains("mapping values are not allowed here")) {
            return "a second ': ' in one line; text that contains ': ' must stand in quotes";
        }
        return problem;
    }
}
