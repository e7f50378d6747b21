package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerBuilder;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A bus in a process of its own. It says where it listens, and after each byte that it gets what it has counted. After an
 * {@code h} it takes each descriptor that it can get, after an {@code r} it gives them back.
 */
final class BusProcess {
    private static volatile boolean hogging;

    private BusProcess() {}

    /** Takes an endpoint, the frames that may wait for a connection, and for TLS the files of certificates and key. */
    public static void main(String[] args) throws IOException {
        List<MessageCodec<?>> codecs = List.of(Tick.CODEC, Tick.OTHER, Block.CODEC);
        BusServerBuilder builder = BusServer.builder(new Schema<>(Tick.SCHEMA.digest(), 0, 0, 0, codecs))
                .listen(Endpoint.parse(args[0]))
                .queue(new QueueLimits(Integer.parseInt(args[1]), 64 << 20, Overflow.DROP_OLDEST));
        if (args.length > 2) {
            builder.tls(TlsSettings.DEFAULT.withIdentity(Path.of(args[2]), Path.of(args[3])));
        }
        loadClasses(Path.of(URI.create(BusServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString())));
        Thread hog = new Thread(BusProcess::hog);
        hog.setDaemon(true);
        hog.start();
        try (BusServer bus = builder.start()) {
            System.out.println(bus.endpoints().get(0));
            do {
                // Once before there is anything to count: what this needs is loaded while there are descriptors.
                BusServerCounters now = bus.counters();
                System.out.println(now.acceptErrors() + " " + now.open() + " " + now.joined() + " " + now.accepted()
                        + " " + now.closed(CloseReason.HANDSHAKE_TRUNCATED));
                int command = System.in.read();
                if (command < 0) {
                    return;
                }
                hogging = command == 'h' || (hogging && command != 'r');
            } while (true);
        }
    }

    /**
     * Has all classes there, while there are descriptors: where they are files in a folder each wants one, and a class that
     * could not be read once is missing for good. From a jar, which is open all the time, none wants one.
     */
    private static void loadClasses(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.map(from::relativize)::iterator) {
                String name = file.toString().replace(File.separatorChar, '.');
                if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                    load(name.substring(0, name.length() - ".class".length()));
                }
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, BusProcess.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError wantsALibraryThatIsNotHere) {
            // Then nobody here uses it.
        }
    }

    /** As a program with a leak does it: whatever becomes free is taken, too. */
    private static void hog() {
        Deque<FileInputStream> taken = new ArrayDeque<>();
        try {
            new FileInputStream("/dev/null").close();
            while (true) {
                if (hogging) {
                    take(taken);
                }
                while (!hogging && !taken.isEmpty()) {
                    taken.pop().close();
                }
                LockSupport.parkNanos(100_000);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void take(Deque<FileInputStream> taken) {
        try {
            while (true) {
                taken.push(new FileInputStream("/dev/null"));
            }
        } catch (IOException none) {
            // That was the last one.
        }
    }
}
