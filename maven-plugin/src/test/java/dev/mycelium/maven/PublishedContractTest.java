package dev.mycelium.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedContractTest {
    private static final ProjectContract NEWER =
            new ProjectContract(new Source("src/contracts.yaml", new byte[0]), "com/acme/chat/contracts.yaml", false);

    @TempDir
    private Path temp;

    @Test
    void aFileIsTheContract() throws IOException {
        Path file = Files.writeString(temp.resolve("old.yaml"), "old");
        assertThat(PublishedContract.read(file, "old.yaml", NEWER).bytes())
                .asString(UTF_8)
                .isEqualTo("old");
    }

    @Test
    void aJarHasTheContractOrItsLockUnderItsPathOrElsewhere() throws IOException {
        String path = "com/acme/chat/contracts.yaml";
        String lock = "com/acme/chat/contracts.lock";
        assertThat(found(path, lock, "other/contracts.yaml")).isEqualTo(path);
        assertThat(found(lock, "other/contracts.yaml")).isEqualTo(lock);
        assertThat(found("other/contracts.yaml", "contracts.lock")).isEqualTo("other/contracts.yaml");
        assertThat(found("contracts.lock")).isEqualTo("contracts.lock");
    }

    @Test
    void aJarWithoutItOrWithSeveralIsAnError() {
        for (String[] files : new String[][] {{"readme.txt"}, {"a/contracts.yaml", "b/contracts.yaml"}}) {
            assertThatThrownBy(() -> found(files))
                    .isInstanceOf(IOException.class)
                    .hasMessage("com.acme:chat:1 has neither com/acme/chat/contracts.yaml nor"
                            + " com/acme/chat/contracts.lock, nor exactly one file with the name of either");
        }
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> PublishedContract.read(temp.resolve("none.jar"), "none.jar", NEWER))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no file " + temp.resolve("none.jar"));
    }

    /** What is read of a jar with these files, each of which contains its own name. */
    private String found(String... files) throws IOException {
        Path jar = temp.resolve("chat.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String file : files) {
                out.putNextEntry(new ZipEntry(file));
                out.write(file.getBytes(UTF_8));
            }
        }
        Source source = PublishedContract.read(jar, "com.acme:chat:1", NEWER);
        String content = new String(source.bytes(), UTF_8);
        assertThat(source.name()).isEqualTo("com.acme:chat:1!/" + content);
        return content;
    }
}
