package dev.mycelium.maven;

import dev.mycelium.compiler.evolution.LockFile;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A contract that others have already: a file, or one in a jar; the contract itself or its lock. */
final class PublishedContract {

    private PublishedContract() {}

    /**
     * Reads what was published.
     *
     * @param published a jar, a contract or a lock
     * @param name how it is named to people
     * @param contract what it is compared with: in a jar the file with its path is read, or the lock with its path, or either
     *     with its name, if there is one of them only
     * @throws IOException if it is not there
     */
    static Source read(Path published, String name, ProjectContract contract) throws IOException {
        if (!Files.isRegularFile(published)) {
            throw new IOException("there is no file " + published.toAbsolutePath());
        }
        if (!published.toString().endsWith(".jar")) {
            return new Source(name, Files.readAllBytes(published));
        }
        try (ZipFile jar = new ZipFile(published.toFile())) {
            List<String> files = jar.stream().map(ZipEntry::getName).toList();
            String lock = LockFile.nameFor(contract.path());
            String path = Stream.of(
                            List.of(contract.path()), List.of(lock), named(files, contract.path()), named(files, lock))
                    .filter(found -> found.size() == 1 && files.contains(found.get(0)))
                    .map(found -> found.get(0))
                    .findFirst()
                    .orElseThrow(() -> new IOException(name + " has neither " + contract.path() + " nor " + lock
                            + ", nor exactly one file with the name of either"));
            return new Source(
                    name + "!/" + path, jar.getInputStream(jar.getEntry(path)).readAllBytes());
        }
    }

    private static List<String> named(List<String> files, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return files.stream()
                .filter(file -> file.substring(file.lastIndexOf('/') + 1).equals(name))
                .toList();
    }
}
