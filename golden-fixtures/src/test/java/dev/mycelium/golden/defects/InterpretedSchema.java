package dev.mycelium.golden.defects;

import dev.mycelium.golden.format.Fill;
import dev.mycelium.golden.format.GoldenReader;
import dev.mycelium.golden.format.GoldenSyntaxException;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Contracts whose codecs are interpreted, with or without a defect. */
public final class InterpretedSchema {
    private InterpretedSchema() {}

    /** The messages that a folder has golden files of, laid out as the files say. */
    public static Schema<Object> ofFiles(Path folder, Defect defect) throws IOException, GoldenSyntaxException {
        List<MessageLayout> layouts = new ArrayList<>();
        for (Path file : zeroFiles(folder)) {
            layouts.add(
                    GoldenReader.read(file.toString(), Files.readAllBytes(file)).layout());
        }
        return of(layouts, defect);
    }

    /** Messages of these layouts. */
    public static Schema<Object> of(List<MessageLayout> layouts, Defect defect) {
        List<MessageCodec<? extends Object>> codecs = new ArrayList<>();
        layouts.forEach(layout -> codecs.add(new InterpretedCodec(layout, defect)));
        return new Schema<>(SchemaDigest.of(new byte[32]), 0, 0, 0, codecs);
    }

    private static List<Path> zeroFiles(Path folder) throws IOException {
        String suffix = Fill.ZERO.suffix();
        String poisonedSuffix = Fill.POISONED.suffix();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(suffix) && !file.toString().endsWith(poisonedSuffix))
                    .sorted()
                    .toList();
        }
    }
}
