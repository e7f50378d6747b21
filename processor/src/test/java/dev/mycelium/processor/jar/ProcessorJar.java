package dev.mycelium.processor.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jar that users get, as the build has just packaged it. */
final class ProcessorJar {

    private ProcessorJar() {}

    static Path path() {
        return Path.of(property("mycelium.jar"));
    }

    static Path publishedPom() {
        return Path.of(property("mycelium.published.pom"));
    }

    static Path docs() {
        return Path.of(property("mycelium.docs"));
    }

    /** The names of all files, without folders. */
    static List<String> files() {
        try (ZipFile zip = new ZipFile(path().toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) {
        try (ZipFile zip = new ZipFile(path().toFile())) {
            ZipEntry entry = Objects.requireNonNull(zip.getEntry(name), () -> "no entry " + name);
            return zip.getInputStream(entry).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> name + " is set by the build: run mvn verify");
    }
}
