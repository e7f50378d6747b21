/** What a message costs before a byte is moved: generating, compiling, class files, loading. */
@NullMarked
package dev.mycelium.benchmarks.costs;

import org.jspecify.annotations.NullMarked;
