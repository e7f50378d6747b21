package dev.mycelium.testkit.bus;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * What this process holds of the system, at one moment. It is the whole process's, in which others come and go: what each of
 * hundreds of connections has left is far more than that.
 */
record Held(long threads, long descriptors, long heap) {
    private static final int OTHERS_DESCRIPTORS = 10;
    private static final int OTHERS_THREADS = 10;
    private static final long OTHERS_HEAP = 8 << 20;

    static Held now() {
        System.gc();
        return new Held(
                ManagementFactory.getThreadMXBean().getThreadCount(),
                descriptorsNow(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    static long descriptorsNow() {
        String[] all = new File("/proc/self/fd").list();
        return all == null ? -1 : all.length;
    }

    /** With those of others. */
    long mostDescriptors() {
        return descriptors + OTHERS_DESCRIPTORS;
    }

    /** Returns of what this is more than there was before, and than others account for. */
    List<String> beyond(Held before) {
        List<String> all = new ArrayList<>();
        if (threads > before.threads + OTHERS_THREADS) {
            all.add("threads");
        }
        if (descriptors > before.mostDescriptors()) {
            all.add("descriptors");
        }
        if (heap >= before.heap + OTHERS_HEAP) {
            all.add("heap");
        }
        return all;
    }
}
