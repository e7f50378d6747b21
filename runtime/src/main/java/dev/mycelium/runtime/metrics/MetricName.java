package dev.mycelium.runtime.metrics;

import java.util.Objects;

/**
 * What one number is about.
 *
 * @param text the name, in lower case with dots and underscores: {@code connection.frames_in_total}
 * @param unit what is counted or measured: {@code frames}, {@code bytes}, {@code nanoseconds}
 * @param description one sentence for the operator
 */
public record MetricName(String text, String unit, String description) {

    /** Checks that nothing is null. */
    public MetricName {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(description, "description");
    }

    @Override
    public String toString() {
        return text;
    }
}
