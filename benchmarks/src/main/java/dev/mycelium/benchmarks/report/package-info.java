/** From what JMH measured to a page that people read: tables of ratios, targets, and a chart. */
@NullMarked
package dev.mycelium.benchmarks.report;

import org.jspecify.annotations.NullMarked;
