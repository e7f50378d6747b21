/** The golden file: its parts as records, its reader, its writer. */
@NullMarked
package dev.mycelium.golden.format;

import org.jspecify.annotations.NullMarked;
