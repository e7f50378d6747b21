/** Pictures of a layout: one HTML page, or plain text. */
@NullMarked
package dev.mycelium.compiler.page;

import org.jspecify.annotations.NullMarked;
