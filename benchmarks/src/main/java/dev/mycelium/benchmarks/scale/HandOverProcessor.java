package dev.mycelium.benchmarks.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Hands javac sources that are there already, and does nothing else: what javac itself spends on a processor of as many
 * sources. It takes them from the folder that the property {@code scale.sources} names.
 */
public final class HandOverProcessor extends AbstractProcessor {
    static final String SOURCES = "scale.sources";

    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.mycelium.annotations.MyceliumContracts");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (done) {
            return false;
        }
        done = true;
        Path root = Path.of(System.getProperty(SOURCES));
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources = files.filter(Files::isRegularFile).sorted().toList();
            for (Path source : sources) {
                String path = root.relativize(source).toString();
                String type = path.substring(0, path.length() - ".java".length())
                        .replace(root.getFileSystem().getSeparator(), ".");
                try (Writer out =
                        processingEnv.getFiler().createSourceFile(type).openWriter()) {
                    out.write(Files.readString(source));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }
}
