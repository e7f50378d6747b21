package dev.mycelium.runtime.server;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A contract that clients of a bus may have, and what it has in common with another. */
final class Contract {
    private final Schema<?> schema;

    Contract(Schema<?> schema) {
        this.schema = schema;
    }

    SchemaDigest digest() {
        return schema.digest();
    }

    /** Returns null where it has no such type. */
    @Nullable
    MessageCodec<?> codecOrNull(int typeId) {
        return schema.codecOrNull(typeId);
    }

    /** Whether a frame of the type means the same to clients of both: same message, and same fields at the same places. */
    boolean agreesOn(int typeId, Contract other) {
        MessageCodec<?> mine = schema.codecOrNull(typeId);
        MessageCodec<?> its = other.schema.codecOrNull(typeId);
        return mine != null && its != null && isSame(mine.layout(), its.layout());
    }

    /** Returns the messages that are not the same in both, or that one of them has not. */
    List<String> differences(Contract other) {
        return Stream.concat(schema.codecs().stream(), other.schema.codecs().stream())
                .filter(each -> !agreesOn(each.typeId(), other))
                .map(each -> each.name() + " (" + each.typeId() + ")")
                .distinct()
                .sorted()
                .toList();
    }

    /** Not the topic, nor what must not be printed, nor rules: those change no byte. */
    private static boolean isSame(MessageLayout one, MessageLayout other) {
        return one.name().equals(other.name())
                && one.size() == other.size()
                && one.fields().stream()
                        .map(Contract::place)
                        .toList()
                        .equals(other.fields().stream().map(Contract::place).toList());
    }

    private static List<Object> place(FieldLayout field) {
        return List.of(field.name(), field.type(), field.offset(), field.size());
    }
}
