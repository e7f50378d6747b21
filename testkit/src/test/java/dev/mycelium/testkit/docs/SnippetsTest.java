package dev.mycelium.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the pages show compiles, each fence by itself, against the chat contract of the golden fixtures. A fence is the inside of a
 * method that may throw; what it takes for granted, such as a buffer to write to, are fields here. {@code ...} alone stands for
 * what a reader would write there.
 */
class SnippetsTest {
    private static final Path CHAT = Path.of("../golden-fixtures/contracts/chat/java");

    private static final String BEFORE = """
            package snippets;

            import dev.mycelium.golden.chat.*;
            import dev.mycelium.runtime.bus.*;
            import dev.mycelium.runtime.clock.*;
            import dev.mycelium.runtime.codec.*;
            import dev.mycelium.runtime.frame.*;
            import dev.mycelium.runtime.handshake.*;
            import dev.mycelium.runtime.metrics.*;
            import dev.mycelium.runtime.server.*;
            import dev.mycelium.runtime.tls.*;
            import dev.mycelium.runtime.topology.*;
            import dev.mycelium.runtime.transport.*;
            import dev.mycelium.testkit.*;
            import dev.mycelium.testkit.fault.*;
            import dev.mycelium.testkit.peer.*;
            import dev.mycelium.testkit.record.*;
            import java.nio.ByteBuffer;
            import java.nio.channels.ReadableByteChannel;
            import java.nio.file.Path;
            import java.time.Duration;
            import java.util.List;
            import java.util.concurrent.*;

            abstract class Snippet%d {
                Connection bus;
                Connection connection;
                Endpoint endpoint;
                ReadableByteChannel channel;
                ExecutorService executor;
                MessageCodec<TextMessage> codec;
                TextMessage hello;
                TextMessageFlyweight text;
                CounterUpdateFlyweight count;
                byte[] buffer;
                byte[] bytes;
                byte[] scratch;
                byte[] utf8;
                int offset;
                int length;
                int skipped;
                long now;

                abstract void use(Object any);
                abstract void handle(Object any);
                abstract boolean waitAtMostTenSeconds(Clock clock);

                void snippet() throws Exception {
            """;

    private static final String AFTER = """

                }
            }
            """;

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource({"bus.md, 7", "testkit.md, 3", "flyweights.md, 2"})
    void eachFenceCompiles(String name, int atLeast) throws IOException {
        Page page = Page.read(name);
        assertThat(page.snippets()).hasSizeGreaterThanOrEqualTo(atLeast);
        List<JavaFileObject> sources = new ArrayList<>();
        for (Page.Snippet snippet : page.snippets()) {
            sources.add(source(snippet));
        }
        assertThat(errors(name, sources)).isEmpty();
    }

    @Test
    void aMethodThatIsNotThereIsFound() {
        assertThat(errors("a page", List.of(source(new Page.Snippet(100, "int x = 1;\nbus.publishAll(x);")))))
                .singleElement()
                .asString()
                .startsWith("a page:101: cannot find symbol");
    }

    private static JavaFileObject source(Page.Snippet snippet) {
        String code = snippet.code().replace("{ ... }", "{ }").replaceAll("(?m)^ *\\.\\.\\.$", "");
        String text = BEFORE.formatted(snippet.line()) + code + AFTER;
        return new SimpleJavaFileObject(
                URI.create("string:///snippets/Snippet" + snippet.line() + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private List<String> errors(String page, List<JavaFileObject> snippets) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null);
                Stream<Path> chat = Files.walk(CHAT)) {
            List<JavaFileObject> all = new ArrayList<>(snippets);
            files.getJavaFileObjectsFromPaths(
                            chat.filter(each -> each.toString().endsWith(".java"))
                                    .toList())
                    .forEach(all::add);
            List<String> options = List.of("-proc:none", "--release", "17", "-d", classes.toString());
            compiler.getTask(null, files, found, options, null, all).call();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> textOf(page, each))
                .toList();
    }

    /** With the line of the page. */
    private static String textOf(String page, Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource().getName();
        String digits = file.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return file + ":" + error.getLineNumber() + ": " + error.getMessage(null);
        }
        long line =
                Long.parseLong(digits) + error.getLineNumber() - BEFORE.lines().count() - 1;
        return page + ":" + line + ": " + error.getMessage(null);
    }
}
