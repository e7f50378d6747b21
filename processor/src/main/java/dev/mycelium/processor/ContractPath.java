package dev.mycelium.processor;

import java.util.Optional;

/**
 * The path that an annotation may name: relative, inside the folder that is searched, and read the same by every file
 * system and every compiler.
 */
final class ContractPath {

    private ContractPath() {}

    /** Returns what is wrong with a path, if anything. */
    static Optional<String> mistake(String path) {
        if (path.isEmpty()) {
            return Optional.of("it is empty");
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == 0x7f || "\\%:*?\"<>|".indexOf(c) >= 0) {
                String what = c < ' ' || c == 0x7f ? "a control character" : "'" + c + "'";
                return Optional.of("it contains " + what + "; write a relative path with / between its parts");
            }
        }
        if (path.startsWith("/") || path.startsWith("~")) {
            return Optional.of("it is not relative; name the folder with -A" + Options.CONTRACTS_DIR);
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                return Optional.of(
                        "the part '" + part + "' is not allowed; name the folder with -A" + Options.CONTRACTS_DIR);
            }
            if (part.isEmpty() || !part.equals(part.strip()) || part.endsWith(".")) {
                return Optional.of("the part '" + part + "' is no file name on every system");
            }
        }
        return Optional.empty();
    }
}
