package dev.mycelium.golden.format;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of a contract's golden files.
 *
 * <p>A message {@code Tick} has {@code Tick.golden} and {@code Tick.poisoned.golden}. Where the names of several messages differ
 * in case only, their files would be one on a file system that ignores case: each of them gets its type id behind its name,
 * {@code Tick-1003.golden}, which no other message's file can be called, since no name has a hyphen.
 */
public final class FileNames {
    private final Map<String, String> stems;

    private FileNames(Map<String, String> stems) {
        this.stems = stems;
    }

    /** The names for a contract; the order of its messages does not matter. */
    public static FileNames of(Schema<?> schema) {
        Map<String, Integer> sharing = new TreeMap<>();
        for (MessageCodec<?> codec : schema.codecs()) {
            sharing.merge(withoutCase(codec.name()), 1, Integer::sum);
        }
        Map<String, String> stems = new TreeMap<>();
        for (MessageCodec<?> codec : schema.codecs()) {
            boolean alone = sharing.getOrDefault(withoutCase(codec.name()), 0) == 1;
            stems.put(codec.name(), alone ? codec.name() : codec.name() + '-' + codec.typeId());
        }
        return new FileNames(stems);
    }

    /**
     * The file of a message.
     *
     * @throws IllegalArgumentException if the contract has no message of that name
     */
    public String of(String messageName, Fill fill) {
        String stem = stems.get(messageName);
        if (stem == null) {
            throw new IllegalArgumentException(
                    "no message of the contract is called " + messageName + "; there are " + messages());
        }
        return stem + fill.suffix();
    }

    private Collection<String> messages() {
        return stems.keySet();
    }

    private static String withoutCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
