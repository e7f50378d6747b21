package dev.mycelium.golden.flyweight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proves that the checks of flyweights can fail: each defect is planted into their source, and the golden files must find it. */
class FlyweightChecksFindDefectsTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path classes;

    @Test
    void flyweightsWithoutDefectPass() throws Exception {
        assertThat(oneFails()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isFound(FlyweightDefect defect) throws Exception {
        Path source = classes.resolve(defect.source().getFileName().toString());
        Files.writeString(source, defect.plantedInto(Files.readString(defect.source())));
        compile(source);
        assertThat(oneFails()).as("the golden checks find %s", defect).isTrue();
    }

    private void compile(Path source) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int code = javac.run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-cp",
                CLASS_PATH,
                "-d",
                classes.toString(),
                source.toString());
        assertThat(code).as("%s compiles", source).isZero();
    }

    private boolean oneFails() throws Exception {
        try (URLClassLoader loader = new DefectiveClasses(classes)) {
            return (boolean) loader.loadClass(FlyweightVerdict.class.getName())
                    .getMethod("oneFails")
                    .invoke(null);
        }
    }

    /** The project's classes once more, those with the defect first; all other classes are those that are there. */
    private static final class DefectiveClasses extends URLClassLoader {

        DefectiveClasses(Path first) throws IOException {
            super(urls(first), FlyweightChecksFindDefectsTest.class.getClassLoader());
        }

        private static URL[] urls(Path first) throws IOException {
            List<URL> urls = new ArrayList<>(List.of(first.toUri().toURL()));
            for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.mycelium.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
