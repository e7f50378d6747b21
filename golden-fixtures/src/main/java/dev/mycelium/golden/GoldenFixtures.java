package dev.mycelium.golden;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mycelium.golden.check.FolderCheck;
import dev.mycelium.golden.check.MessageChecks;
import dev.mycelium.golden.format.FileNames;
import dev.mycelium.golden.update.GoldenUpdate;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.AssertionFailedError;

/**
 * Golden tests: payloads that were written once, by Rust, and that every later build must read and write unchanged.
 *
 * <pre>{@code
 * class ContractsGoldenTest {
 *     @TestFactory
 *     Stream<DynamicNode> golden() {
 *         return GoldenFixtures.in("src/test/golden").verify(Contracts.SCHEMA);
 *     }
 * }
 * }</pre>
 *
 * <p>The folder has two files per message, {@code TextMessage.golden} and {@code TextMessage.poisoned.golden}. They state the layout
 * and, case by case, the values beside the bytes. Messages whose names differ in case only have their type id in the name of the
 * file, {@code Tick-1003.golden}.
 */
public final class GoldenFixtures {
    /**
     * The system property that, set to {@code true}, writes what the Java codecs encode into the golden files. A test that wrote
     * something fails and says what.
     */
    public static final String UPDATE_PROPERTY = "mycelium.golden.update";

    private final Path folder;

    private GoldenFixtures(Path folder) {
        this.folder = folder;
    }

    /**
     * The golden files of a folder.
     *
     * @param folder its path, from the folder in which the tests run: for Maven and Gradle that of the module
     */
    public static GoldenFixtures in(String folder) {
        return in(Path.of(folder));
    }

    /**
     * The golden files of a folder.
     *
     * @param folder its path; it is looked at when the tests are listed
     */
    public static GoldenFixtures in(Path folder) {
        return new GoldenFixtures(Objects.requireNonNull(folder, "folder"));
    }

    /**
     * The tests of a contract: a container per message, and in it a test per case and check.
     *
     * <ul>
     *   <li>the layout of the codec is the file's: every offset, size and padding;
     *   <li>bytes are read as the values beside them; values are written as those bytes; bytes that are read and written again
     *       are the same;
     *   <li>bytes that carry no value may be anything when read, and are zero when written;
     *   <li>bytes that Rust refuses are refused, naming reason, field and offset: a wrong size, counts over the capacity, text
     *       that is no UTF-8, a bool that is neither 0 nor 1.
     * </ul>
     *
     * <p>A message without file, a file without message, a file that cannot be read, a folder that is not there: each is a test
     * that fails. The stream is never empty.
     *
     * @param schema the contract, the constant {@code SCHEMA} of the generated holder
     */
    public Stream<DynamicNode> verify(Schema<?> schema) {
        boolean update = Boolean.getBoolean(UPDATE_PROPERTY);
        DynamicNode files =
                dynamicTest("every file belongs to a message", folder.toUri(), () -> FolderCheck.check(folder, schema));
        FileNames names = FileNames.of(schema);
        List<DynamicNode> messages = new ArrayList<>();
        for (MessageCodec<?> codec : schema.codecs()) {
            List<DynamicNode> nodes = update ? updated(codec, names) : MessageChecks.of(codec, folder, names);
            messages.add(dynamicContainer(codec.name(), nodes));
        }
        return Stream.concat(Stream.of(files), messages.stream());
    }

    /** Writes what changed and fails; where nothing changed the checks run as ever. */
    private List<DynamicNode> updated(MessageCodec<?> codec, FileNames names) {
        List<String> written;
        try {
            written = GoldenUpdate.run(codec, folder, names);
        } catch (IOException | RuntimeException | AssertionFailedError e) {
            return List.of(dynamicTest("update", () -> {
                throw e;
            }));
        }
        if (written.isEmpty()) {
            return MessageChecks.of(codec, folder, names);
        }
        String text = codec.name() + ": golden files were written\n  " + String.join("\n  ", written)
                + "\n  look at the difference, and run again without -D" + UPDATE_PROPERTY + "=true\n";
        return List.of(dynamicTest("update", () -> {
            throw new AssertionFailedError(text);
        }));
    }
}
