/** Everybody who is measured, each turning the same messages into bytes and back as fast as its library lets it. */
@NullMarked
package dev.mycelium.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
