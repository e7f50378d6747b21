package dev.mycelium.bridge;

import dev.mycelium.bridge.process.OwnFolder;
import dev.mycelium.bridge.worker.Supervisor;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.server.JoinedConnection;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/**
 * A Unix socket of its own for each worker. The JDK tells the user of whoever connects, not the process; but by a door that
 * one worker alone is told of, nobody else comes, and so its handshake is known to be its own.
 */
final class Doors {
    private static final Logger LOG = System.getLogger(Bridge.class.getName());

    private final Path folder;
    private final Map<Endpoint, String> byEndpoint = new HashMap<>();
    private final String user;
    private final Set<String> early = new HashSet<>();
    private @Nullable Supervisor supervisor;

    /**
     * Makes the folder of the doors, which its owner alone enters.
     *
     * @throws IOException if it cannot be made
     * @throws IllegalArgumentException if its path is too long for a socket in it
     */
    Doors(Path folder, Iterable<Worker> workers) throws IOException {
        OwnFolder.make(folder);
        this.folder = folder.toAbsolutePath();
        user = Files.getOwner(folder).getName();
        for (Worker worker : workers) {
            byEndpoint.put(Endpoint.unix(pathFor(worker)), worker.name());
        }
    }

    Iterable<Endpoint> endpoints() {
        return byEndpoint.keySet();
    }

    /** The path alone: that is what a worker in any language can read. */
    String pathFor(Worker worker) {
        return folder.resolve(worker.name() + ".sock").toString();
    }

    /** Says who is told when a worker has come, also of those that have come already. */
    synchronized void tell(Supervisor told) {
        supervisor = told;
        early.forEach(told::ready);
        early.clear();
    }

    void joined(JoinedConnection connection) {
        String worker = byEndpoint.get(connection.endpoint());
        if (worker == null) {
            return;
        }
        try {
            String who =
                    connection.option(ExtendedSocketOptions.SO_PEERCRED).user().getName();
            if (who.equals(user)) {
                ready(worker);
            } else {
                LOG.log(
                        Level.WARNING,
                        "{0} has come by the door of worker {1}, which is not ready by that",
                        who,
                        worker);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "worker {0} was gone at once: {1}", worker, e.getMessage());
        }
    }

    private synchronized void ready(String worker) {
        if (supervisor == null) {
            early.add(worker);
        } else {
            supervisor.ready(worker);
        }
    }
}
