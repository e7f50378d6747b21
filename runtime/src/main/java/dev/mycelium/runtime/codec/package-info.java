/**
 * What generated code imports: codecs, value types, the layout as data.
 *
 * <p>This package is a binary interface: code that an old release generated keeps running on a new runtime. Nothing in it
 * is renamed or taken away.
 */
@NullMarked
package dev.mycelium.runtime.codec;

import org.jspecify.annotations.NullMarked;
