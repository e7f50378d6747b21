/** What a worker owes the bridge that has started it. */
@NullMarked
package dev.mycelium.runtime.worker;

import org.jspecify.annotations.NullMarked;
