/** The TLV frame that carries a payload: its header, its limits, and what can be wrong with it. */
@NullMarked
package dev.mycelium.runtime.frame;

import org.jspecify.annotations.NullMarked;
