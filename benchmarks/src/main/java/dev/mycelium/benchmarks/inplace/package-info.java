/** Messages written and read in place, without records: numbers as numbers, texts and keys as bytes of a reused array. */
@NullMarked
package dev.mycelium.benchmarks.inplace;

import org.jspecify.annotations.NullMarked;
