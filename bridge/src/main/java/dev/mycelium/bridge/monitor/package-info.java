/**
 * A bridge for those who watch it: metrics, an HTTP server for Prometheus and health checks, and an MXBean. {@link
 * dev.mycelium.bridge.Bridge} sets them up; the names are constants of {@link dev.mycelium.bridge.monitor.BridgeMetrics}.
 */
@NullMarked
package dev.mycelium.bridge.monitor;

import org.jspecify.annotations.NullMarked;
