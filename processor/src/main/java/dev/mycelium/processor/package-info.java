/** The javac shell: finds annotated packages and contract files, hands them to the compiler, writes what comes back. */
@NullMarked
package dev.mycelium.processor;

import org.jspecify.annotations.NullMarked;
