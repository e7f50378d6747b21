package dev.mycelium.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A package that was compiled from a contract, as its classes tell.
 *
 * @param name the package, with dots
 * @param contract the file that its annotation names
 * @param allowsEveryChange whether its annotation has {@code evolution = Evolution.ALLOWED}
 * @param packageInfo its {@code package-info.class}
 * @param holder the class that carries the contract's digest: {@code Contracts.class}
 */
record CompiledPackage(String name, String contract, boolean allowsEveryChange, Path packageInfo, Path holder) {
    private static final String ANNOTATION = "Ldev/mycelium/annotations/MyceliumContracts;";
    private static final String PACKAGE_INFO = "package-info.class";

    /** Finds the packages below a folder of classes, by name. */
    static List<CompiledPackage> in(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        List<Path> packageInfos;
        try (Stream<Path> files = Files.walk(classes)) {
            packageInfos =
                    files.filter(file -> file.endsWith(PACKAGE_INFO)).sorted().toList();
        }
        List<CompiledPackage> packages = new ArrayList<>();
        for (Path packageInfo : packageInfos) {
            of(classes, packageInfo).ifPresent(packages::add);
        }
        return Collections.unmodifiableList(packages);
    }

    private static Optional<CompiledPackage> of(Path classes, Path packageInfo) throws IOException {
        Path folder = classes.relativize(packageInfo).getParent();
        String name = folder == null
                ? ""
                : folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
        return ClassFile.read(Files.readAllBytes(packageInfo))
                .map(file -> file.annotations().get(ANNOTATION))
                .map(members -> of(name, members, packageInfo));
    }

    private static CompiledPackage of(String name, Map<String, String> members, Path packageInfo) {
        String holder = members.getOrDefault("name", "Contracts");
        return new CompiledPackage(
                name,
                members.getOrDefault("value", ""),
                "ALLOWED".equals(members.get("evolution")),
                packageInfo,
                packageInfo.resolveSibling(holder + ".class"));
    }

    /** Whether the classes carry this digest: they do if and only if they were generated from a file that has it. */
    boolean carries(String digest) throws IOException {
        return Files.isRegularFile(holder)
                && ClassFile.read(Files.readAllBytes(holder))
                        .map(file -> file.texts().contains(digest))
                        .orElse(false);
    }
}
