package dev.mycelium.maven;

import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contracts that a project was compiled from, as they are now. */
final class ProjectContracts {

    private ProjectContracts() {}

    /**
     * Returns the contract of each compiled package, a file that several packages share once: all of them have to accept
     * every change for the file's changes to be accepted.
     */
    static List<ProjectContract> of(Path classes, ContractSearch search) throws IOException {
        List<ProjectContract> contracts = new ArrayList<>();
        for (CompiledPackage compiled : CompiledPackage.in(classes)) {
            Optional<ContractSearch.Found> found = search.find(compiled.name(), compiled.contract());
            if (found.isPresent()) {
                add(contracts, found.get(), compiled.allowsEveryChange());
            }
        }
        return List.copyOf(contracts);
    }

    private static void add(List<ProjectContract> contracts, ContractSearch.Found found, boolean allowed) {
        for (int i = 0; i < contracts.size(); i++) {
            ProjectContract known = contracts.get(i);
            if (known.source().name().equals(found.place())) {
                contracts.set(i, new ProjectContract(known.source(), known.path(), known.allowed() && allowed));
                return;
            }
        }
        contracts.add(new ProjectContract(new Source(found.place(), found.bytes()), found.path(), allowed));
    }

    /** Returns a file of any place. */
    static ProjectContract file(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file.toAbsolutePath());
        }
        return new ProjectContract(
                new Source(file.toString(), Files.readAllBytes(file)), String.valueOf(file.getFileName()), false);
    }
}
