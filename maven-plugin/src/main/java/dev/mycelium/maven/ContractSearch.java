package dev.mycelium.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds the contract of a package where the processor finds it: in each place beside the package first, then at the root.
 *
 * @param places folders and jars, in the processor's order
 */
record ContractSearch(List<Path> places) {

    /**
     * A contract as it is now.
     *
     * @param place the file, or the file inside of a jar, for people
     * @param path where it was looked for below the place
     * @param bytes the raw bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
    record Found(String place, String path, byte[] bytes) {}

    ContractSearch {
        places = List.copyOf(places);
    }

    /**
     * Returns the contract, if it is there.
     *
     * @param packageName with dots
     * @param contract as the annotation names it
     */
    Optional<Found> find(String packageName, String contract) throws IOException {
        List<String> paths = packageName.isEmpty()
                ? List.of(contract)
                : List.of(packageName.replace('.', '/') + "/" + contract, contract);
        for (Path place : places) {
            for (String path : paths) {
                Optional<Found> found = Files.isDirectory(place) ? inFolder(place, path) : inJar(place, path);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> inFolder(Path folder, String path) throws IOException {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file)
                    ? Optional.of(new Found(file.normalize().toString(), path, Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // the processor refuses it and says why
        }
    }

    private static Optional<Found> inJar(Path jar, String path) throws IOException {
        if (!Files.isRegularFile(jar) || !jar.toString().endsWith(".jar")) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(path);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(new Found(
                            jar + "!/" + path, path, zip.getInputStream(entry).readAllBytes()));
        }
    }
}
