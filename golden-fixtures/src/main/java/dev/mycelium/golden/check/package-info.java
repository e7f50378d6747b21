/** What is compared, and the text of what differs. */
@NullMarked
package dev.mycelium.golden.check;

import org.jspecify.annotations.NullMarked;
