package dev.mycelium.compiler.codegen;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Names that must differ from each other and from reserved ones. The first to ask gets the plain name. */
final class NameScope {
    private final Set<String> taken = new HashSet<>();
    private final boolean ignoreCase;

    private NameScope(boolean ignoreCase, Collection<String> reserved) {
        this.ignoreCase = ignoreCase;
        reserved.forEach(name -> taken.add(key(name)));
    }

    /** A scope of members, where names that differ only in case are different. */
    static NameScope ofMembers(Collection<String> reserved) {
        return new NameScope(false, reserved);
    }

    /** A scope of types: each becomes a file, and file systems exist that ignore case. */
    static NameScope ofTypes(Collection<String> reserved) {
        return new NameScope(true, reserved);
    }

    /** Takes the name, with {@code _} appended until it is free. */
    String take(String name) {
        return takeFamily(name, free -> List.of(free));
    }

    /** Takes a name and all that are made from it, with {@code _} appended to the name until all of them are free. */
    String takeFamily(String name, Function<String, List<String>> family) {
        String free = name;
        while (family.apply(free).stream().anyMatch(member -> taken.contains(key(member)))) {
            free += "_";
        }
        family.apply(free).forEach(member -> taken.add(key(member)));
        return free;
    }

    private String key(String name) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }
}
