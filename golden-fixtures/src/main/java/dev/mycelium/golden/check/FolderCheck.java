package dev.mycelium.golden.check;

import dev.mycelium.golden.format.FileNames;
import dev.mycelium.golden.format.Fill;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** Checks what no message's checks can see: that there is a folder, a message, and no file that nobody reads. */
public final class FolderCheck {
    private static final String SUFFIX = ".golden";

    private FolderCheck() {}

    /** Throws {@link AssertionFailedError} where the folder and the contract do not belong together. */
    public static void check(Path folder, Schema<?> schema) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new AssertionFailedError("there is no folder " + folder + " ("
                    + folder.toAbsolutePath().normalize()
                    + ")\n  tests of Maven and Gradle run in the folder of their module");
        }
        if (schema.codecs().isEmpty()) {
            throw new AssertionFailedError("the contract has no messages, so " + folder + " checks nothing");
        }
        List<String> unread = unread(folder, schema);
        if (!unread.isEmpty()) {
            throw new AssertionFailedError("no message of the contract has these files: " + String.join(", ", unread)
                    + "\n  in " + folder + "; the messages are "
                    + schema.codecs().stream().map(MessageCodec::name).collect(Collectors.joining(", "))
                    + "\n  delete the files of messages that are gone, rename those of messages that were renamed");
        }
    }

    private static List<String> unread(Path folder, Schema<?> schema) throws IOException {
        FileNames names = FileNames.of(schema);
        Set<String> read = schema.codecs().stream()
                .flatMap(codec -> Stream.of(Fill.values()).map(fill -> names.of(codec.name(), fill)))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX) && !read.contains(name))
                    .sorted()
                    .toList();
        }
    }
}
