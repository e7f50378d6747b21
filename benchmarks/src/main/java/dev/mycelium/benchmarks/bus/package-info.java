/**
 * How fast a bus is, beside what the same bytes take over the same sockets in plain {@code SocketChannel} loops. Two ends and
 * their threads are measured, so this is no JMH benchmark: ours and raw take turns in one process, and what counts is the
 * median of their ratios.
 */
@NullMarked
package dev.mycelium.benchmarks.bus;

import org.jspecify.annotations.NullMarked;
