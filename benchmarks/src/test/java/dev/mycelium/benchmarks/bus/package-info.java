/** What measures a bus measures something, and sees what does not arrive. */
@NullMarked
package dev.mycelium.benchmarks.bus;

import org.jspecify.annotations.NullMarked;
