package dev.mycelium.golden.format;

import dev.mycelium.runtime.codec.ByteString;
import java.util.List;

/**
 * One payload, as values and as bytes.
 *
 * @param name the case's name, one word
 * @param line the line of {@code case NAME} in the file, from 1; 0 where it was not read from a file
 * @param entries the values in the order of the fields
 * @param payload the whole payload
 */
public record GoldenCase(String name, int line, List<GoldenEntry> entries, ByteString payload) {

    public GoldenCase {
        entries = List.copyOf(entries);
    }

    /** The values in the order of the fields, as {@code MessageCodec.ofValues} takes them. */
    public List<Object> values() {
        return entries.stream().map(GoldenEntry::value).toList();
    }
}
