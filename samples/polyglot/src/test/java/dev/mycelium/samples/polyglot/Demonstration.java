package dev.mycelium.samples.polyglot;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The conductor: runs the bridge as a user would, has the workers talk to each other, and does to them what happens to programs. */
public final class Demonstration {
    private static final List<String> WORKERS = List.of("java", "python", "rust", "shell");
    private static final List<String> OLD = List.of("java", "rust");
    private static final List<String> MOVED = List.of("python", "shell");

    private final Path folder;
    private final Map<GoldenFrames.Of, String> golden;

    private Demonstration(Path folder, Path golden) throws IOException {
        this.folder = folder;
        this.golden = GoldenFrames.read(golden);
    }

    /** Arguments: the folder that {@code assemble} has made, and golden.frames. */
    public static void main(String[] args) throws Exception {
        Demonstration demonstration = new Demonstration(Path.of(args[0]), Path.of(args[1]));
        demonstration.killTheBridge();
        demonstration.startAgain();
        demonstration.openAWindow();
        demonstration.closeTheWindow();
    }

    private void killTheBridge() throws Exception {
        try (BridgeProcess bridge = start("bridge.toml", WORKERS)) {
            try (Connection conductor = connect("contracts.yaml")) {
                callTheRoll(bridge, conductor, WORKERS);
                killEachWorker(bridge, conductor);
            }
            List<Long> left = processes(bridge);
            bridge.kill();
            awaitEnd(left);
            say("the bridge is killed: no worker is left");
        }
    }

    private void startAgain() throws Exception {
        try (BridgeProcess bridge = start("bridge.toml", WORKERS)) {
            try (Connection conductor = connect("contracts.yaml")) {
                callTheRoll(bridge, conductor, WORKERS);
            }
            terminate(bridge);
        }
    }

    private void openAWindow() throws Exception {
        try (BridgeProcess bridge = start("window.toml", WORKERS)) {
            say(String.join(" and ", OLD) + " have the old contract, " + String.join(" and ", MOVED) + " the next one");
            try (Connection conductor = connect("next.yaml");
                    Connection old = connect("contracts.yaml")) {
                callTheRoll(bridge, conductor, WORKERS);
                callTheRoll(bridge, old, WORKERS);
            }
            terminate(bridge);
        }
    }

    private void closeTheWindow() throws Exception {
        try (BridgeProcess bridge = start("next.toml", MOVED)) {
            for (String worker : OLD) {
                String refused = "doors/" + worker + ".sock #1 closed, HANDSHAKE_WRONG_DIGEST";
                bridge.await(worker + " refused", () -> !bridge.find(refused, 0).isEmpty());
            }
            say(String.join(" and ", OLD) + " are refused: they have the old contract");
            try (Connection conductor = connect("next.yaml")) {
                callTheRoll(bridge, conductor, MOVED);
            }
            terminate(bridge);
        }
    }

    private static void killEachWorker(BridgeProcess bridge, Connection conductor) throws InterruptedException {
        try (Load load = new Load(conductor, WORKERS)) {
            load.run(300);
            for (String worker : WORKERS) {
                kill(bridge, worker, load);
            }
            load.run(300);
        }
        if (!bridge.find("-stdout torn", 0).isEmpty()) {
            throw new IllegalStateException("a worker has got a tick that was torn");
        }
        say("nobody has got a tick that was torn");
    }

    private BridgeProcess start(String file, List<String> workers) throws IOException, InterruptedException {
        BridgeProcess bridge = BridgeProcess.start(folder, file);
        try {
            bridge.awaitWorkers(workers, 1);
        } catch (IllegalStateException e) {
            bridge.close();
            throw e;
        }
        say("mycelium bridge " + file + " has on its bus: " + String.join(", ", workers));
        return bridge;
    }

    private static void terminate(BridgeProcess bridge) throws Exception {
        List<Long> left = processes(bridge);
        say("told to end, the bridge ends with " + bridge.terminate());
        awaitEnd(left);
    }

    /** As a program built from that contract: the messages of which there are classes are the same in both. */
    private Connection connect(String contract) throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve(contract));
        SchemaDigest digest =
                SchemaDigest.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        Schema<Contracts.Message> schema = new Schema<>(
                digest, Contracts.SCHEMA_ID, Contracts.SCHEMA_VERSION, Contracts.MIN_COMPATIBLE, Contracts.CODECS);
        return Mycelium.builder(schema)
                .endpoint(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .connectVerified(Duration.ofSeconds(BridgeProcess.LIMIT_SECONDS));
    }

    private void callTheRoll(BridgeProcess bridge, Connection conductor, List<String> workers)
            throws InterruptedException {
        int heard = new RollCall(bridge, golden).hold(conductor, workers);
        say("each sends each message, and each other one hears it: " + heard + " messages, all with the golden bytes");
    }

    private static void kill(BridgeProcess bridge, String worker, Load load) throws InterruptedException {
        List<Long> before = bridge.processes(worker);
        ProcessHandle process = ProcessHandle.of(before.get(before.size() - 1)).orElseThrow();
        load.run(10);
        process.destroyForcibly(); // kill -9
        load.runWithout(worker, () -> bridge.isBack(worker, before.size() + 1));
        load.run(100);
        say(worker + " is killed under load, and is back; each other one has answered each tick");
    }

    private static List<Long> processes(BridgeProcess bridge) {
        return WORKERS.stream()
                .flatMap(worker -> bridge.processes(worker).stream())
                .toList();
    }

    private static void awaitEnd(List<Long> processes) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(BridgeProcess.LIMIT_SECONDS);
        for (long each : processes) {
            while (runs(each)) {
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException("process " + each + " still runs");
                }
                LockSupport.parkNanos(10_000_000); // nobody tells of processes that are not one's own children
            }
        }
    }

    /** A zombie, which waits for a parent to look at its status, has no command line any more. */
    private static boolean runs(long process) throws IOException {
        try {
            return !Files.readString(Path.of("/proc", Long.toString(process), "cmdline"))
                    .isEmpty();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
