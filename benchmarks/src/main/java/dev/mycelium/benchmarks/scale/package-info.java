/** What compiling a contract costs: beside javac alone, and as contracts grow. */
@NullMarked
package dev.mycelium.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
