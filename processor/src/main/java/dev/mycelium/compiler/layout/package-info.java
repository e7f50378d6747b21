/** Where rustc puts every byte of a message. */
@NullMarked
package dev.mycelium.compiler.layout;

import org.jspecify.annotations.NullMarked;
