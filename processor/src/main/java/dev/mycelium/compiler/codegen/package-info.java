/** Java source from layouts: one generator per generated type. */
@NullMarked
package dev.mycelium.compiler.codegen;

import org.jspecify.annotations.NullMarked;
