package dev.mycelium.compiler.evolution;

import java.util.Optional;

/**
 * One difference between two contracts.
 *
 * @param kind what happened
 * @param message the message that it happened to, by its new name, or by its old one if it was removed
 * @param field the field of that message, by its new name, or by its old one if it was removed
 * @param text what happened, with the numbers: {@code field Tick.price moved from 8 to 16}; ASCII, one line
 */
public record Change(ChangeKind kind, Optional<String> message, Optional<String> field, String text) {

    static Change ofContract(ChangeKind kind, Object... facts) {
        return new Change(kind, Optional.empty(), Optional.empty(), kind.text(facts));
    }

    static Change ofMessage(ChangeKind kind, String message, Object... facts) {
        return new Change(kind, Optional.of(message), Optional.empty(), kind.text(facts));
    }

    static Change ofField(ChangeKind kind, String message, String field, Object... facts) {
        return new Change(kind, Optional.of(message), Optional.of(field), kind.text(facts));
    }

    /** Returns what it does to bytes. */
    public Verdict verdict() {
        return kind.verdict();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
