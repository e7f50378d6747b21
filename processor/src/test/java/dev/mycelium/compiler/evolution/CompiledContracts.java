package dev.mycelium.compiler.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.Compilation;
import dev.mycelium.compiler.Compiler;
import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Contracts compiled as a build does, sources in memory, all in one run of javac, and loaded. */
final class CompiledContracts {

    private CompiledContracts() {}

    /** From each package to what was generated into it; the texts are contracts without errors. */
    static Map<String, Schema<?>> compile(Map<String, String> contracts) {
        List<JavaFileObject> sources = new ArrayList<>();
        contracts.forEach((name, text) -> {
            Source source = new Source(name + ".yaml", text.getBytes(StandardCharsets.UTF_8));
            Compilation compilation = Compiler.compile(source, new Target(name, "Contracts", false), false);
            assertThat(compilation.diagnostics())
                    .as(text)
                    .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            compilation.files().forEach(file -> sources.add(new SourceText(file)));
        });
        Map<String, ByteArrayOutputStream> classes = javac(sources);
        ClassLoader loader = new ClassLoader(CompiledContracts.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        };
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        for (String name : contracts.keySet()) {
            try {
                Class<?> holder = loader.loadClass(name + ".Contracts");
                schemas.put(name, (Schema<?>) holder.getField("SCHEMA").get(null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return schemas;
    }

    private static Map<String, ByteArrayOutputStream> javac(List<JavaFileObject> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(runtime()));
            InMemory memory = new InMemory(files);
            boolean success = javac.getTask(null, memory, said, List.of("-proc:none", "-g:none"), null, sources)
                    .call();
            assertThat(success).as("%s", said.getDiagnostics()).isTrue();
            return memory.classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path runtime() {
        try {
            return Path.of(MessageCodec.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(GeneratedFile file) {
            super(URI.create("memory:///" + file.typeName().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }
}
