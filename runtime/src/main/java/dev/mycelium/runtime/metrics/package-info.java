/**
 * What is counted, measured and told to whoever operates a program: {@link dev.mycelium.runtime.metrics.Metrics} takes it,
 * {@link dev.mycelium.runtime.metrics.BusMetrics} names it. Nothing is taken unless it is asked for.
 */
@NullMarked
package dev.mycelium.runtime.metrics;

import org.jspecify.annotations.NullMarked;
