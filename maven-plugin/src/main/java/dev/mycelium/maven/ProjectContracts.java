package dev.mycelium.maven;

import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contracts that a project was compiled from, as they are now. */
final class ProjectContracts {

    private ProjectContracts() {}

    /** Returns the contract of each compiled package, a file that several packages share once. */
    static List<Source> of(Path classes, ContractSearch search) throws IOException {
        List<String> places = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (CompiledPackage compiled : CompiledPackage.in(classes)) {
            search.find(compiled.name(), compiled.contract())
                    .filter(found -> !places.contains(found.place()))
                    .ifPresent(found -> {
                        places.add(found.place());
                        sources.add(new Source(found.place(), found.bytes()));
                    });
        }
        return List.copyOf(sources);
    }

    static Source file(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file.toAbsolutePath());
        }
        return new Source(file.toString(), Files.readAllBytes(file));
    }
}
