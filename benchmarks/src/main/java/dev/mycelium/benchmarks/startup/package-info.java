/** How long the command takes to start. */
@NullMarked
package dev.mycelium.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
