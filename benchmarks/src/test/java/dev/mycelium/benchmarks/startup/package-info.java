@NullMarked
package dev.mycelium.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
