package dev.mycelium.bridge.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plants each defect into the source, compiles it, and has the comparison with the model find it. */
class ComparisonFindsDefectsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/mycelium/bridge/lifecycle");
    private static final int LIVES = 20_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void each(TransitionDefect defect) throws Exception {
        plant(defect);

        Object result = compareWithClassesOf(folder);

        assertThat(result.toString())
                .as(defect.name())
                .doesNotContain("difference=null")
                .contains("seed ");
    }

    private void plant(TransitionDefect defect) throws IOException {
        Path source = folder.resolve("Transitions.java");
        String right = Files.readString(SOURCES.resolve("Transitions.java"));
        if (!right.contains(defect.right)) {
            source = folder.resolve("Waits.java");
            right = Files.readString(SOURCES.resolve("Waits.java"));
        }
        assertThat(right.split(Pattern.quote(defect.right), -1))
                .as("places of " + defect)
                .hasSize(2);
        Files.writeString(source, right.replace(defect.right, defect.wrong));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(status).isZero();
    }

    /** A package's classes must come from one loader, so all of this one are loaded anew, the planted one first. */
    private static Object compareWithClassesOf(Path planted) throws Exception {
        List<Path> paths = List.of(planted, Path.of("target/classes"), Path.of("target/test-classes"));
        URL[] urls = new URL[paths.size()];
        for (int i = 0; i < urls.length; i++) {
            URI uri = paths.get(i).toAbsolutePath().toUri();
            urls[i] = uri.toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> comparison = loader.loadClass(LifeComparison.class.getName());
            return comparison.getMethod("of", int.class).invoke(null, LIVES);
        }
    }
}
