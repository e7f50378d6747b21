package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.Whole;
import dev.mycelium.compiler.syntax.WholeNumbers;
import dev.mycelium.compiler.syntax.WrittenRule;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The validation of one field, each rule once, before its type is known. */
final class FieldRules {

    /** The count on the wire is a u16. */
    private static final int LARGEST_LENGTH = 0xffff;

    private final String path;
    private final Diagnostics diagnostics;
    private final Map<RuleKind, WrittenRule> byKind = new EnumMap<>(RuleKind.class);
    private final List<String> notes = new ArrayList<>();
    private @Nullable OptionalInt capacity;

    /** For the field with the given path, {@code Message.field}. */
    FieldRules(String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    void add(WrittenRule rule, Notes warnings) {
        Scalar name = rule.name();
        Optional<RuleKind> kind = RuleKind.named(name.text());
        if (kind.isEmpty()) {
            warnings.warn(name);
            notes.add(rule.text());
            return;
        }
        WrittenRule first = byKind.putIfAbsent(kind.get(), rule);
        if (first != null) {
            int line = first.name().location().line();
            diagnostics.add(Rule.RULE_TWICE, name.location(), name.text(), path, line);
        }
    }

    String path() {
        return path;
    }

    /** The rules that can be checked, in the order of {@link RuleKind}. */
    Map<RuleKind, WrittenRule> byKind() {
        return Collections.unmodifiableMap(byKind);
    }

    /** The other rules, as written. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    boolean has(RuleKind kind) {
        return byKind.containsKey(kind);
    }

    /** Returns what {@code max_length} says; nothing where it is absent or after a diagnostic, which is given once. */
    OptionalInt capacity() {
        if (capacity == null) {
            WrittenRule rule = byKind.get(RuleKind.MAX_LENGTH);
            capacity = rule == null ? OptionalInt.empty() : length(rule);
        }
        return capacity;
    }

    /** Returns whether the capacity of the type is the one that the contract wants. */
    boolean capacityIsKnown() {
        return !has(RuleKind.MAX_LENGTH) || capacity().isPresent();
    }

    /** Returns the value of a rule that counts bytes or elements; nothing after a diagnostic. */
    OptionalInt length(WrittenRule rule) {
        String what = rule.name().text() + " of field " + path;
        Optional<Whole> whole = WholeNumbers.read(rule.value(), what, diagnostics);
        if (whole.isEmpty()) {
            return OptionalInt.empty();
        }
        BigInteger length = whole.get().value();
        if (length.signum() < 0 || length.compareTo(BigInteger.valueOf(LARGEST_LENGTH)) > 0) {
            diagnostics.add(Rule.LENGTH, whole.get().location(), what, length);
            return OptionalInt.empty();
        }
        return OptionalInt.of(length.intValueExact());
    }
}
