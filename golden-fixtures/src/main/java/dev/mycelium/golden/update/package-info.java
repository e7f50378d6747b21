/** Update mode: golden files as the Java codecs would write them. */
@NullMarked
package dev.mycelium.golden.update;

import org.jspecify.annotations.NullMarked;
