package dev.mycelium.command;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which messages a command is to look at. */
final class TypeOptions {
    private static final int TYPES = 1 << 16;

    @Option(
            names = "--type",
            paramLabel = "MESSAGE",
            description = "Only this message, by its name or its type id; may be given several times.")
    private List<String> types = List.of();

    /**
     * Returns which type ids those are.
     *
     * @throws CommandFailure if the contract has no message of a name
     */
    IntPredicate of(Schema<?> schema) {
        if (types.isEmpty()) {
            return typeId -> true;
        }
        BitSet wanted = new BitSet(TYPES);
        types.forEach(type -> wanted.set(typeId(schema, type)));
        return wanted::get;
    }

    private static int typeId(Schema<?> schema, String type) {
        Optional<? extends MessageCodec<?>> named = schema.codecs().stream()
                .filter(codec -> codec.name().equals(type)
                        || Integer.toString(codec.typeId()).equals(type))
                .findFirst();
        return named.orElseThrow(() -> CommandFailure.usage("the contract has no message " + type + "; it has "
                        + schema.codecs().stream()
                                .map(codec -> codec.name() + " (" + codec.typeId() + ")")
                                .collect(Collectors.joining(", "))))
                .typeId();
    }
}
