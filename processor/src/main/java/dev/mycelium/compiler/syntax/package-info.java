/** The contract as written: every value with its place. The only package that knows SnakeYAML. */
@NullMarked
package dev.mycelium.compiler.syntax;

import org.jspecify.annotations.NullMarked;
