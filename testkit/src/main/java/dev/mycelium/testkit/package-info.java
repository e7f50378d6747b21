/** What tests of programs on a Mycelium bus need: {@link dev.mycelium.testkit.TestClock}, which moves when it is told to. */
@NullMarked
package dev.mycelium.testkit;

import org.jspecify.annotations.NullMarked;
