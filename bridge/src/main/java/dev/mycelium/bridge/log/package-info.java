/** How a bridge's process writes its log: {@link dev.mycelium.bridge.log.LogFormat}. */
@NullMarked
package dev.mycelium.bridge.log;

import org.jspecify.annotations.NullMarked;
