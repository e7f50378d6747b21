/** Frames as people and programs want to see them. */
@NullMarked
package dev.mycelium.command.frames;

import org.jspecify.annotations.NullMarked;
