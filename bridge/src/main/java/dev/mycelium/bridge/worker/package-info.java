/**
 * Workers: programs in any language that a {@link dev.mycelium.bridge.worker.Supervisor} starts, watches and stops. What is
 * decided about them is in {@link dev.mycelium.bridge.lifecycle}.
 */
@NullMarked
package dev.mycelium.bridge.worker;

import org.jspecify.annotations.NullMarked;
