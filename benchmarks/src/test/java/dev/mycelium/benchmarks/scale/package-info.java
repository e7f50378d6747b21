/** Pages and figures that were made up. */
@NullMarked
package dev.mycelium.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
