/** Which services run where, read from a file, and by what they reach each other. */
@NullMarked
package dev.mycelium.runtime.topology;

import org.jspecify.annotations.NullMarked;
