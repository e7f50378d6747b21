/**
 * How a bridge is, as data that changes no more: {@link dev.mycelium.bridge.status.BridgeStatus}, its JSON, and the control
 * socket by which other processes of the same user ask for it.
 */
@NullMarked
package dev.mycelium.bridge.status;

import org.jspecify.annotations.NullMarked;
