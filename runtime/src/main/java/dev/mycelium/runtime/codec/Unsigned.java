package dev.mycelium.runtime.codec;

import java.util.List;
import java.util.stream.Collectors;

/** Text of numbers whose 64 bits are unsigned. */
public final class Unsigned {
    private Unsigned() {}

    /** Returns what a list prints, with every element printed as an unsigned number. */
    public static String toString(List<Long> values) {
        return values.stream().map(Long::toUnsignedString).collect(Collectors.joining(", ", "[", "]"));
    }
}
