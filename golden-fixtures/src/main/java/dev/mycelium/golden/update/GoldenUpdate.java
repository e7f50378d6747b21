package dev.mycelium.golden.update;

import dev.mycelium.golden.cases.EdgeCases;
import dev.mycelium.golden.check.GoldenSource;
import dev.mycelium.golden.format.Comments;
import dev.mycelium.golden.format.FileNames;
import dev.mycelium.golden.format.Fill;
import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenEntry;
import dev.mycelium.golden.format.GoldenFile;
import dev.mycelium.golden.format.GoldenWriter;
import dev.mycelium.golden.value.ValueSyntaxException;
import dev.mycelium.golden.value.ValueText;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/**
 * Writes the two files of a message as its codec would have them: the values that a file has stay, the bytes beside them become
 * those that the codec writes, and a message without files gets new ones.
 */
public final class GoldenUpdate<M> {
    private final MessageCodec<M> codec;
    private final Path folder;
    private final FileNames names;

    private GoldenUpdate(MessageCodec<M> codec, Path folder, FileNames names) {
        this.codec = codec;
        this.folder = folder;
        this.names = names;
    }

    /**
     * Writes the files of a message where they would change.
     *
     * @return a line about each file that was written, none where nothing changed
     * @throws AssertionFailedError where a file cannot be read: what is not understood is not overwritten
     */
    public static List<String> run(MessageCodec<?> codec, Path folder, FileNames names) throws IOException {
        return new GoldenUpdate<>(codec, folder, names).run();
    }

    private List<String> run() throws IOException {
        GoldenSource golden = read(Fill.ZERO);
        GoldenSource poisoned = read(Fill.POISONED);
        Map<String, List<Object>> cases = new LinkedHashMap<>();
        if (golden.isReadable() || poisoned.isReadable()) {
            GoldenSource source = golden.isReadable() ? golden : poisoned;
            source.file().cases().forEach(each -> cases.put(each.name(), carriedOver(each)));
        } else {
            cases.putAll(EdgeCases.of(codec.layout()));
        }
        List<String> written = new ArrayList<>();
        write(golden, Fill.ZERO, cases).ifPresent(written::add);
        write(poisoned, Fill.POISONED, cases).ifPresent(written::add);
        return written;
    }

    private GoldenSource read(Fill fill) {
        GoldenSource source = GoldenSource.readValues(folder.resolve(names.of(codec.name(), fill)), codec.name(), fill);
        if (!source.isReadable() && !source.isMissing()) {
            throw new AssertionFailedError(codec.name() + ": not updated, since a file cannot be read\n  "
                    + source.problem() + "\n  correct it, or delete it to get a new one");
        }
        return source;
    }

    /** The values of a case, for the fields that the message has now. */
    private List<Object> carriedOver(GoldenCase each) {
        List<FieldLayout> fields = codec.layout().fields();
        List<Object> made = EdgeCases.values(codec.layout(), each.name());
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            values.add(carriedOver(each, fields.get(i)).orElse(made.get(i)));
        }
        return values;
    }

    private static Optional<Object> carriedOver(GoldenCase each, FieldLayout field) {
        for (GoldenEntry entry : each.entries()) {
            if (entry.field().name().equals(field.name())) {
                try {
                    return Optional.of(ValueText.parse(
                            field.type(), ValueText.of(entry.field().type(), entry.value())));
                } catch (ValueSyntaxException e) {
                    return Optional.empty(); // The field has another type now, and this is no value of it.
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> write(GoldenSource source, Fill fill, Map<String, List<Object>> cases) throws IOException {
        List<GoldenCase> encoded = new ArrayList<>();
        cases.forEach((name, values) -> encoded.add(EncodedCase.of(codec, name, values, fill)));
        Comments comments = source.isReadable() ? source.file().comments() : Comments.NONE;
        byte[] content = GoldenWriter.write(new GoldenFile(codec.layout(), fill, encoded, comments));
        if (!source.isMissing() && Arrays.equals(content, Files.readAllBytes(source.path()))) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        Files.write(source.path(), content);
        return Optional.of(
                source.path() + ": " + (source.isReadable() ? changes(source, encoded) : "new, " + cases(encoded)));
    }

    private String changes(GoldenSource source, List<GoldenCase> encoded) {
        List<String> changed = new ArrayList<>();
        for (GoldenCase each : encoded) {
            ByteString before = source.file()
                    .caseNamed(each.name())
                    .map(GoldenCase::payload)
                    .orElse(null);
            if (!Objects.equals(before, each.payload())) {
                changed.add(each.name());
            }
        }
        if (changed.isEmpty()) {
            return "the same payloads, written anew";
        }
        return "changed in " + changed.size() + " of " + cases(encoded) + ": " + String.join(", ", changed);
    }

    private static String cases(List<GoldenCase> cases) {
        return cases.size() == 1 ? "1 case" : cases.size() + " cases";
    }
}
