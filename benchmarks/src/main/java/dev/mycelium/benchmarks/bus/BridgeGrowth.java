package dev.mycelium.benchmarks.bus;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a bridge holds from time to time while it hands frames to a thousand, and others come and go.
 *
 * @param minutes how long it took in all
 * @param deliveries frames that were handed to a connection
 * @param samples at equal distances
 */
record BridgeGrowth(double minutes, double deliveries, List<BridgeSample> samples) {
    static final int CONNECTIONS = 1000;

    /** How many come and go again before each sample. */
    static final int PASSING = 100;

    static final String HEAP = "256m";

    private static final int SAMPLES = 12;
    private static final double HEAP_FACTOR = 1.1;
    private static final long HEAP_SLACK = 1 << 20;

    /** The JVM's own threads and files come and go by ones. */
    private static final long FEW = 4;

    static BridgeGrowth measure(Path folder, Duration time) throws Exception {
        List<SocketChannel> channels = new ArrayList<>();
        List<BridgeSample> samples = new ArrayList<>();
        byte[] block = Text.block();
        double deliveries = 0;
        long start = System.nanoTime();
        try (HostedBridge bridge = HostedBridge.start(folder, HEAP, 16 * Text.IN_BLOCK)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                channels.add(bridge.connect());
            }
            bridge.awaitJoined(CONNECTIONS);
            Duration each = time.dividedBy(SAMPLES + 1);
            for (int i = 0; i <= SAMPLES; i++) {
                long begin = System.nanoTime();
                double perSecond = run(channels, block, each);
                deliveries += perSecond * CONNECTIONS * (System.nanoTime() - begin) / 1e9;
                comeAndGo(bridge);
                if (i > 0) { // the first time, it warms up
                    samples.add(bridge.sample());
                }
            }
        } finally {
            for (SocketChannel channel : channels) {
                channel.close();
            }
        }
        return new BridgeGrowth((System.nanoTime() - start) / 60e9, deliveries, List.copyOf(samples));
    }

    private static double run(List<SocketChannel> channels, byte[] block, Duration time) throws IOException {
        try (Drain drain = new Drain(channels, block, new Patience())) {
            return FanOut.publish(channels.get(0), block, drain, time);
        }
    }

    private static void comeAndGo(HostedBridge bridge) throws IOException {
        List<SocketChannel> passing = new ArrayList<>();
        for (int i = 0; i < PASSING; i++) {
            passing.add(bridge.connect());
        }
        bridge.awaitJoined(CONNECTIONS + PASSING);
        for (SocketChannel channel : passing) {
            channel.close();
        }
        bridge.awaitJoined(CONNECTIONS);
    }

    boolean isFlat() {
        return last(BridgeSample::heap) <= first(BridgeSample::heap) * HEAP_FACTOR + HEAP_SLACK
                && last(BridgeSample::descriptors) <= first(BridgeSample::descriptors) + FEW
                && last(BridgeSample::threads) <= first(BridgeSample::threads) + FEW;
    }

    /** The largest of the first third. */
    long first(ToLongFunction<BridgeSample> what) {
        return most(samples.subList(0, samples.size() / 3), what);
    }

    /** The largest of the last third. */
    long last(ToLongFunction<BridgeSample> what) {
        return most(samples.subList(samples.size() - samples.size() / 3, samples.size()), what);
    }

    private static long most(List<BridgeSample> some, ToLongFunction<BridgeSample> what) {
        return some.stream().mapToLong(what).max().orElseThrow();
    }
}
