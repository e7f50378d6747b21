/** Where a program begins that hosts a bus and the workers on it: {@link dev.mycelium.bridge.Bridge}. */
@NullMarked
package dev.mycelium.bridge;

import org.jspecify.annotations.NullMarked;
