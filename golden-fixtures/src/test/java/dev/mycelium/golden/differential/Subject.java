package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.util.List;

/**
 * A contract under comparison.
 *
 * @param name what its differences are called after
 * @param contractText the contract, so that a difference carries all that its replay needs
 * @param schema what was generated from it
 * @param messages in the order of the contract, which is the order of the peer
 */
record Subject(String name, String contractText, Schema<?> schema, List<JavaMessage> messages) {

    static Subject of(String name, String contractText, Schema<?> schema) {
        return new Subject(
                name,
                contractText,
                schema,
                schema.codecs().stream().map(Subject::message).toList());
    }

    private static JavaMessage message(MessageCodec<?> codec) {
        return new JavaMessage(codec);
    }

    JavaMessage message(String messageName) {
        return messages.stream()
                .filter(message -> message.layout().name().equals(messageName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no message " + messageName));
    }
}
