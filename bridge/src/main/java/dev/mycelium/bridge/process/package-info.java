/** Processes as Linux shows them: who there is, whose they are, and how they are told to end. */
@NullMarked
package dev.mycelium.bridge.process;

import org.jspecify.annotations.NullMarked;
