package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.Subscription;

/** A worker as users write it, but that it says how far it is; run in a process of its own by {@link TerminationTest}. */
final class EchoWorker {
    private EchoWorker() {}

    /** Echoes what comes; at "go" waits until the process is told to end, or ends itself with the status that is given. */
    public static void main(String[] args) {
        try (Connection bus = Mycelium.connect(Tick.SCHEMA)) {
            Publisher<Tick> out = bus.publisher(Tick.CODEC);
            Subscription<Tick> ticks = bus.subscribe(Tick.CODEC);
            System.out.println("ready");
            for (Tick in : ticks) {
                if (in.sender().equals("go")) {
                    System.out.println("first");
                    if (args.length > 0) {
                        System.exit(Integer.parseInt(args[0]));
                    }
                    Eventually.await("the signal", EchoWorker::isEnding);
                } else if (in.sender().equals("me")) {
                    out.publish(new Tick("echo", in.number()));
                }
            }
        }
    }

    private static boolean isEnding() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("mycelium-termination"));
    }
}
