package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Whole;
import dev.mycelium.compiler.syntax.WrittenContract;
import dev.mycelium.compiler.syntax.WrittenMessage;
import dev.mycelium.compiler.syntax.WrittenProtocol;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What concerns the contract as a whole. */
final class ContractResolver {

    private final Source source;
    private final boolean warnOnWideTypes;
    private final Diagnostics diagnostics;

    ContractResolver(Source source, boolean warnOnWideTypes, Diagnostics diagnostics) {
        this.source = source;
        this.warnOnWideTypes = warnOnWideTypes;
        this.diagnostics = diagnostics;
    }

    /** Returns the contract; after an error, what is known of it. */
    KnownContract resolve(WrittenContract written) {
        Mistakes mistakes = Mistakes.of(written.declarations(), diagnostics);
        Optional<Protocol> protocol = written.protocol().flatMap(this::protocol);
        TagRanges ranges = TagRanges.resolve(written.tagRanges(), diagnostics);
        TypeIds typeIds = new TypeIds(ranges, diagnostics);
        PriorMessages priorMessages = new PriorMessages(names(written), written.complete(), diagnostics);
        FieldResolver fields = new FieldResolver(warnOnWideTypes, mistakes, diagnostics);
        List<KnownMessage> messages = new ArrayList<>();
        for (WrittenMessage message : written.messages()) {
            messages.add(new MessageResolver(typeIds, priorMessages, fields, mistakes, diagnostics).resolve(message));
        }
        boolean protocolIsKnown = written.protocol().isEmpty() || protocol.isPresent();
        return new KnownContract(source.name(), Digest.of(source), protocol, protocolIsKnown, messages);
    }

    private static Set<String> names(WrittenContract written) {
        Set<String> names = new LinkedHashSet<>();
        written.messages().forEach(message -> names.add(message.name().text()));
        return names;
    }

    private Optional<Protocol> protocol(WrittenProtocol written) {
        Optional<Long> id = written.id().flatMap(number -> Unsigned.U32.check(number, "schema.id", diagnostics));
        Optional<Integer> version = u16(written.version(), "schema.version");
        Optional<Integer> minCompatible = u16(written.minCompatible(), "schema.min_compatible");
        if (version.isPresent() && minCompatible.isPresent() && minCompatible.get() > version.get()) {
            written.minCompatible()
                    .ifPresent(number -> diagnostics.add(
                            Rule.MIN_COMPATIBLE, number.location(), minCompatible.get(), version.get()));
        }
        boolean whole = written.whole()
                && minCompatible.isPresent() == written.minCompatible().isPresent();
        return whole && id.isPresent() && version.isPresent()
                ? Optional.of(new Protocol(id.get(), version.get(), minCompatible.orElse(version.get())))
                : Optional.empty();
    }

    private Optional<Integer> u16(Optional<Whole> number, String what) {
        return number.flatMap(value -> Unsigned.U16.check(value, what, diagnostics))
                .map(Long::intValue);
    }
}
