package dev.mycelium.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the compiler plugin see that a contract has changed. It only looks at Java sources: with the package's
 * {@code package-info.class} gone, its {@code package-info.java} has to be compiled, and all of the module with it.
 */
final class StalePackages {

    private StalePackages() {}

    /**
     * Deletes the {@code package-info.class} of each package whose classes do not carry the digest of its contract.
     *
     * @param classes where the classes are
     * @param search where the contracts are
     * @return a line for each package, for people; empty where everything is up to date
     */
    static List<String> delete(Path classes, ContractSearch search) throws IOException {
        List<String> lines = new ArrayList<>();
        for (CompiledPackage compiled : CompiledPackage.in(classes)) {
            Optional<ContractSearch.Found> found = search.find(compiled.name(), compiled.contract());
            if (found.isPresent()
                    && compiled.carries(ContractDigest.of(found.get().bytes()))) {
                continue;
            }
            Files.delete(compiled.packageInfo());
            lines.add(
                    found.isPresent()
                            ? found.get().place() + " is not what package " + compiled.name()
                                    + " was compiled from: compiling it again"
                            : "the contract \"" + compiled.contract() + "\" of package " + compiled.name()
                                    + " is gone: compiling it again");
        }
        return List.copyOf(lines);
    }
}
