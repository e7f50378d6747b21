package dev.mycelium.bridge.worker;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A bridge that will be killed; run in a process of its own by {@link KilledBridgeTest}. */
final class KilledBridge {
    private KilledBridge() {}

    /** Starts a worker that ends with its life-line, and one with a child and a daemon that know nothing of it. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Supervisor supervisor = Supervisor.in(folder.resolve("state"))
                .worker(Bench.shell("heeds", folder, "echo $$ > $D/heeds; exec cat > /dev/null")
                        .readyOnLaunch())
                .worker(Bench.shell(
                                "deaf",
                                folder,
                                "trap '' TERM; sleep 1000 & echo $! > $D/child; "
                                        + "sh -c 'setsid sh -c \"echo \\$\\$ > $D/daemon; exec sleep 1000\" &'; "
                                        + "echo $$ > $D/deaf; exec sleep 1000")
                        .readyOnLaunch())
                .start();
        new CountDownLatch(1).await();
        supervisor.close();
    }
}
