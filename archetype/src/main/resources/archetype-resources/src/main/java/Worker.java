package ${package};

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.handshake.HandshakeException;

/** Replies to requests. Its bus is where MYCELIUM_SOCKET says, the path of a socket or host:port; WORKER_NAME is its name. */
public final class Worker {
    private Worker() {}

    /** Ends with 0 when it is told to (SIGTERM), and with 1 when it cannot begin. */
    public static void main(String[] args) {
        try (Connection bus = Mycelium.connect(Contracts.SCHEMA)) {
            long replies = serve(bus, new WorkerReady(System.getenv().getOrDefault("WORKER_NAME", "worker")));
            System.out.println(replies + " replies"); // before it closes the connection: then the process ends
        } catch (BusUnavailableException | HandshakeException | IllegalArgumentException e) {
            System.err.println("cannot begin: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Replies until the connection ends, and returns how often. */
    static long serve(Connection bus, WorkerReady self) {
        Publisher<Reply> out = bus.publisher(Reply.CODEC);
        var requests = bus.subscribe(Request.CODEC);
        bus.publisher(WorkerReady.CODEC).publish(self); // it hears requests from now on
        long replies = 0;
        for (Request request : requests) { // a lost bus is found again; at SIGTERM what has arrived still comes
            try {
                out.publish(new Reply(request.number(), request.text(), self.worker()));
                replies++;
            } catch (BusUnavailableException e) {
                System.err.println("no reply to " + request.number() + ": " + e.getMessage());
            }
        }
        return replies;
    }
}
