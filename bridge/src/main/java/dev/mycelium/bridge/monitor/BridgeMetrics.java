package dev.mycelium.bridge.monitor;

import dev.mycelium.runtime.metrics.MetricName;

/** The names of what a bridge counts of its workers and links; what its bus counts is in {@code BusMetrics}. */
public final class BridgeMetrics {

    /** 1 if the worker is in that state, else 0; tags {@link #WORKER} and {@link #STATE}. */
    public static final MetricName WORKER_STATE =
            new MetricName("bridge.worker_state", "workers", "1 for the state that a worker is in, 0 for each other");

    /** How often a worker was started again; tag {@link #WORKER}. */
    public static final MetricName WORKER_RESTARTS =
            new MetricName("bridge.worker_restarts_total", "starts", "Times that a worker was started again");

    /** The lines of a worker's output that nobody got; tag {@link #WORKER}. */
    public static final MetricName WORKER_LINES_LOST =
            new MetricName("bridge.worker_lines_lost_total", "lines", "Lines of a worker's output that nobody got");

    /** The lines of a worker's output that were too long; tag {@link #WORKER}. */
    public static final MetricName WORKER_LINES_CUT =
            new MetricName("bridge.worker_lines_cut_total", "lines", "Lines of a worker's output that were too long");

    /** 1 if a link has its bus, else 0; tag {@link #LINK}. */
    public static final MetricName LINK_UP =
            new MetricName("bridge.link_up", "links", "1 if a link has its bus, else 0");

    /** The frames that a link has passed; tags {@link #LINK} and {@link #DIRECTION}. */
    public static final MetricName LINK_FRAMES =
            new MetricName("bridge.link_frames_total", "frames", "Frames that a link has passed");

    /** The frames that were to pass a link, and did not; tag {@link #LINK}. */
    public static final MetricName LINK_FRAMES_DROPPED =
            new MetricName("bridge.link_frames_dropped_total", "frames", "Frames that did not pass a link");

    /** The tag that says which link. */
    public static final String LINK = "link";

    /** The tag that says which way: {@code sent} to the other bus, or {@code received} from it. */
    public static final String DIRECTION = "direction";

    /** The tag that says which worker. */
    public static final String WORKER = "worker";

    /** The tag that says which state, in lower case. */
    public static final String STATE = "state";

    private BridgeMetrics() {}
}
