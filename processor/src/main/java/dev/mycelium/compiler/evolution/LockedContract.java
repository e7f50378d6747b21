package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.Protocol;
import java.util.List;
import java.util.Optional;

/**
 * What of a contract decides over its bytes and their reading: all that a lock file holds, and all that is compared.
 *
 * @param digest SHA-256 over the contract file, 64 lower-case hexadecimal digits
 * @param protocol the {@code schema} section, if there is one
 * @param messages in the order of the file
 */
public record LockedContract(String digest, Optional<Protocol> protocol, List<LockedMessage> messages) {
    public LockedContract {
        messages = List.copyOf(messages);
    }

    /**
     * Takes what counts from a contract.
     *
     * @param contract a contract without errors
     * @param layouts of its messages, all and in its order
     */
    public static LockedContract of(Contract contract, List<MessageLayout> layouts) {
        return new LockedContract(
                contract.digest(),
                contract.protocol(),
                layouts.stream().map(LockedMessage::of).toList());
    }
}
