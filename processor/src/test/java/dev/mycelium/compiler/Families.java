package dev.mycelium.compiler;

import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.processor.JavacRun;
import dev.mycelium.runtime.codec.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contract families of golden-fixtures: every type of both sets. */
public final class Families {

    public static final List<String> NAMES = List.of("chat", "defi", "game", "telemetry", "wide");

    private Families() {}

    /** Where a family's contract is, and the sources that are committed beside it. */
    public static Path folder(String family) {
        return Path.of("../golden-fixtures/contracts").resolve(family);
    }

    public static Compilation compile(String family) {
        return compile(family, true);
    }

    static Compilation compile(String family, boolean javadoc) {
        try {
            byte[] contract = Files.readAllBytes(folder(family).resolve("contracts.yaml"));
            Target target = new Target("dev.mycelium.golden." + family, "Contracts", true, true, javadoc);
            return Compiler.compile(new Source("contracts.yaml", contract), target, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a source lies below its root. */
    public static String path(GeneratedFile file) {
        return file.typeName().replace('.', '/') + ".java";
    }

    /** Compiles the sources of all families as strictly as javac can. */
    public static JavacRun.Outcome compileAll(Path root) {
        JavacRun project = new JavacRun(root).withoutProcessor().option("-Xdoclint:all/protected");
        NAMES.forEach(family ->
                compile(family).files().forEach(file -> project.file("src/" + path(file), file.text())));
        return project.compile();
    }

    /** The one place where a test reaches generated code by name. */
    public static Schema<?> schema(ClassLoader classes, String packageName) {
        try {
            return (Schema<?>) classes.loadClass(packageName + ".Contracts")
                    .getField("SCHEMA")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
