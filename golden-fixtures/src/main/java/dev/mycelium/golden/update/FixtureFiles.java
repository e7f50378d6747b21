package dev.mycelium.golden.update;

import dev.mycelium.golden.cases.EdgeCases;
import dev.mycelium.golden.check.Refusal;
import dev.mycelium.golden.check.Refusals;
import dev.mycelium.golden.format.Comments;
import dev.mycelium.golden.format.FileNames;
import dev.mycelium.golden.format.Fill;
import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenFile;
import dev.mycelium.golden.format.GoldenWriter;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All fixtures of a contract, for whoever implements it in another language: of each message the two golden files, and one
 * with payloads that every receiver must refuse. The same for the same contract, on every machine.
 */
public final class FixtureFiles {

    private FixtureFiles() {}

    /** Returns the content of each file by its name. */
    public static SortedMap<String, byte[]> of(Schema<?> schema) {
        FileNames names = FileNames.of(schema);
        SortedMap<String, byte[]> files = new TreeMap<>();
        schema.codecs().forEach(codec -> add(codec, names, files));
        return files;
    }

    private static <M> void add(MessageCodec<M> codec, FileNames names, SortedMap<String, byte[]> files) {
        Map<String, List<Object>> cases = EdgeCases.of(codec.layout());
        for (Fill fill : Fill.values()) {
            List<GoldenCase> encoded = new ArrayList<>();
            cases.forEach((name, values) -> encoded.add(EncodedCase.of(codec, name, values, fill)));
            files.put(
                    names.of(codec.name(), fill),
                    GoldenWriter.write(new GoldenFile(codec.layout(), fill, encoded, Comments.NONE)));
        }
        Map.Entry<String, List<Object>> first = cases.entrySet().iterator().next();
        GoldenCase good = EncodedCase.of(codec, first.getKey(), first.getValue(), Fill.ZERO);
        List<Refusal> refusals = Refusals.of(codec.layout());
        String zero = names.of(codec.name(), Fill.ZERO);
        String stem = zero.substring(0, zero.length() - Fill.ZERO.suffix().length());
        files.put(stem + ".refused", RefusedWriter.write(codec.layout(), good.payload(), refusals));
    }
}
