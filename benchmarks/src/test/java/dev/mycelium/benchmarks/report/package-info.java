/** Reports of figures that were made up, so that every number in them is known. */
@NullMarked
package dev.mycelium.benchmarks.report;

import org.jspecify.annotations.NullMarked;
