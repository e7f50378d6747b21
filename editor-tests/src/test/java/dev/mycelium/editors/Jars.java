package dev.mycelium.editors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.annotations.MyceliumContracts;
import dev.mycelium.processor.MyceliumProcessor;
import dev.mycelium.runtime.codec.Schema;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The jars that a user's compiler gets. */
final class Jars {

    private Jars() {}

    static Path processor() {
        Path jar = of(MyceliumProcessor.class);
        assertThat(jar).as("the packaged processor: run mvn verify").isRegularFile();
        return jar;
    }

    static List<Path> libraries() {
        return List.of(of(Schema.class), of(MyceliumContracts.class));
    }

    static String classPath() {
        return libraries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
