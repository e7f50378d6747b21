package dev.mycelium.golden.format;

import dev.mycelium.runtime.codec.MessageLayout;
import java.util.List;
import java.util.Optional;

/**
 * All golden payloads of one message.
 *
 * @param layout the layout that the file states; topic and redaction are not in the file
 * @param fill what stands in padding and unused capacity
 * @param cases the cases in the order of the file
 * @param comments the comment lines
 */
public record GoldenFile(MessageLayout layout, Fill fill, List<GoldenCase> cases, Comments comments) {

    public GoldenFile {
        cases = List.copyOf(cases);
    }

    /** The case of that name. */
    public Optional<GoldenCase> caseNamed(String name) {
        return cases.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
