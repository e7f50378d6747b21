/** What peers by hand do that no comparison of bytes shows. */
@NullMarked
package dev.mycelium.benchmarks.inplace;

import org.jspecify.annotations.NullMarked;
