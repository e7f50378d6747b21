/** Values of contract types as text, and back: each text names exactly one value, NaN payloads included. */
@NullMarked
package dev.mycelium.golden.value;

import org.jspecify.annotations.NullMarked;
