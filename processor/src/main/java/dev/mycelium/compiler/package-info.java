/** The way of a contract from text to Java source. Pure: no javac, no clock, no file. */
@NullMarked
package dev.mycelium.compiler;

import org.jspecify.annotations.NullMarked;
