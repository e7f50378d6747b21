/** The contract as meant: names, types and rules resolved. */
@NullMarked
package dev.mycelium.compiler.schema;

import org.jspecify.annotations.NullMarked;
