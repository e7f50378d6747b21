/** Messages of a contract that was read a moment ago: no class was generated for them, the layout is followed as data. */
@NullMarked
package dev.mycelium.command.interpret;

import org.jspecify.annotations.NullMarked;
