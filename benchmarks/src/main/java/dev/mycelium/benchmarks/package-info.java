/** How fast the codecs are, beside their peers and beside the limit of the machine. */
@NullMarked
package dev.mycelium.benchmarks;

import org.jspecify.annotations.NullMarked;
