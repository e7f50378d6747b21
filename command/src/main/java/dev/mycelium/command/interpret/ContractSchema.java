package dev.mycelium.command.interpret;

import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.Protocol;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.util.List;

/** A contract that was read from its file, as the runtime takes it. */
public final class ContractSchema {
    private static final Protocol NO_PROTOCOL = new Protocol(0, 0, 0);

    private ContractSchema() {}

    /**
     * Returns the schema, with a codec for each message.
     *
     * @param read without a mistake
     */
    public static Schema<FieldValues> of(LaidOut read) {
        Contract contract = read.contract().orElseThrow();
        Protocol protocol = contract.protocol().orElse(NO_PROTOCOL);
        List<MessageCodec<? extends FieldValues>> codecs = read.layouts().stream()
                .<MessageCodec<? extends FieldValues>>map(InterpretedCodec::of)
                .toList();
        return new Schema<>(
                SchemaDigest.ofHex(contract.digest()),
                protocol.id(),
                protocol.version(),
                protocol.minCompatible(),
                codecs);
    }
}
