package dev.mycelium.golden.update;

import dev.mycelium.golden.format.Fill;
import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenEntry;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import java.util.ArrayList;
import java.util.List;

/** One case as a codec has it. */
final class EncodedCase {

    private EncodedCase() {}

    static <M> GoldenCase of(MessageCodec<M> codec, String name, List<Object> values, Fill fill) {
        byte[] payload = codec.encode(codec.ofValues(values));
        List<GoldenEntry> entries = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            entries.add(new GoldenEntry(codec.layout().fields().get(i), values.get(i), 0));
        }
        byte[] filled = fill == Fill.ZERO ? payload : Poison.into(codec.layout(), payload);
        return new GoldenCase(name, 0, entries, ByteString.of(filled));
    }
}
