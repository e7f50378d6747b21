package dev.mycelium.runtime.codec;

import java.util.List;
import java.util.stream.Collectors;

/** Text of numbers whose 64 bits are unsigned. */
final class Unsigned {
    private Unsigned() {}

    /** Returns what a list prints, with every element printed as an unsigned number. */
    static String toString(List<?> values) {
        return values.stream()
                .map(value -> Long.toUnsignedString((Long) value))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
