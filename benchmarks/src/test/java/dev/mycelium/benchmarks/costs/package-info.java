/** Costs that were made up, so that every number in the table is known. */
@NullMarked
package dev.mycelium.benchmarks.costs;

import org.jspecify.annotations.NullMarked;
