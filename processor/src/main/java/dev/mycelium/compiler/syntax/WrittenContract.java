package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Declarations;
import java.util.List;
import java.util.Optional;

/**
 * A contract as written. What is absent was not written, or a diagnostic says why it could not be read.
 *
 * @param protocol the {@code schema} section
 * @param tagRanges the ranges of {@code tag_ranges}, in the order of the file
 * @param messages in the order of the file
 * @param complete false where a message may be missing from the list because of a mistake
 * @param declarations where messages and fields start, those too that could not be read
 */
public record WrittenContract(
        Optional<WrittenProtocol> protocol,
        List<WrittenRange> tagRanges,
        List<WrittenMessage> messages,
        boolean complete,
        Declarations declarations) {
    public WrittenContract {
        tagRanges = List.copyOf(tagRanges);
        messages = List.copyOf(messages);
    }
}
