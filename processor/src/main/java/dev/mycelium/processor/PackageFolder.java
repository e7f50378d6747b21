package dev.mycelium.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * The folder of a {@code package-info.java}, where the compiler tells it: javac does through its tree API, which every
 * version from 17 on has; {@code Elements.getFileObjectOf} came with 18. Other compilers do not, and a runtime without
 * javac has no such class: then there is no folder.
 */
final class PackageFolder {

    private PackageFolder() {}

    static Optional<Path> of(ProcessingEnvironment environment, PackageElement element) {
        try {
            TreePath path = Trees.instance(environment).getPath(element);
            if (path == null) {
                return Optional.empty();
            }
            URI source = path.getCompilationUnit().getSourceFile().toUri();
            return Optional.ofNullable(Path.of(source).getParent());
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException | LinkageError e) {
            return Optional.empty();
        }
    }
}
