/** Values that people type and programs write as JSON, as a message of the contract takes them: the way back from {@code frames}. */
@NullMarked
package dev.mycelium.command.values;

import org.jspecify.annotations.NullMarked;
