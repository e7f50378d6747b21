/** What must hold before anything is measured. */
@NullMarked
package dev.mycelium.benchmarks;

import org.jspecify.annotations.NullMarked;
