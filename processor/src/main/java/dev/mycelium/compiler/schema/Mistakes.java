package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Declarations;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import java.util.HashSet;
import java.util.Set;

/**
 * Which messages and fields had a mistake before anything was resolved: what is written there cannot be taken for all that
 * is meant.
 *
 * @param declared where those messages and fields are declared
 * @param everywhere whether there were so many mistakes that nothing can be trusted
 */
record Mistakes(Set<Location> declared, boolean everywhere) {

    static Mistakes of(Declarations declarations, Diagnostics diagnostics) {
        Set<Location> declared = new HashSet<>();
        diagnostics.errorPlaces().forEach(place -> declared.addAll(declarations.around(place)));
        return new Mistakes(declared, diagnostics.hasMoreErrorsThanPlaces());
    }

    /** Says whether one was in the message or field that is declared here. */
    boolean in(Location declaration) {
        return everywhere || declared.contains(declaration);
    }
}
