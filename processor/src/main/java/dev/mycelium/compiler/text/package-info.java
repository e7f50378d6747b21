/** Source, location, diagnostic, rule: what every stage speaks of. */
@NullMarked
package dev.mycelium.compiler.text;

import org.jspecify.annotations.NullMarked;
