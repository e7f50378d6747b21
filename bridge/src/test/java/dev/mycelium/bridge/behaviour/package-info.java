/** What workers do that they should not, each written down in a file, and what the bridge makes of it. */
@NullMarked
package dev.mycelium.bridge.behaviour;

import org.jspecify.annotations.NullMarked;
