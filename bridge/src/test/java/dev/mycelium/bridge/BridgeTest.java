package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.bridge.lifecycle.WorkerState;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BridgeTest {
    @TempDir
    Path folder;

    @Test
    void aWorkerIsUpWhenItHasCompletedItsOwnHandshake() throws Exception {
        Worker java = Worker.named("java").command(Programs.worker(folder.resolve("pid")));
        Worker absent = Worker.named("absent").command("sleep", "1000");
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        try (Bridge bridge = start(endpoint, java, absent);
                Connection other = Mycelium.connect(BridgeWorker.SCHEMA, endpoint)) {
            Programs.await("the worker is up", () -> bridge.workers().get(0).state() == WorkerState.UP);
            // It has the handshake behind it before it has said what is to become of SIGTERM.
            assertThat(Programs.pidIn(folder.resolve("pid")))
                    .isEqualTo(bridge.workers().get(0).pid().orElseThrow());
            Programs.await("both are on the bus", () -> bridge.counters().open() == 2);

            assertThat(other.isOpen()).isTrue();
            assertThat(bridge.workers().get(1).state()).isEqualTo(WorkerState.STARTING);
            assertThat(bridge.endpoints()).containsExactly(endpoint);
            bridge.supervisor().close();
            assertThat(bridge.workers().get(0).lastStatus()).isEqualTo(OptionalInt.of(0));
            assertThat(bridge.workers().get(1).lastStatus()).isEqualTo(OptionalInt.of(128 + 15));
        }
        assertThat(folder.resolve("state")).isDirectoryNotContaining("glob:**.sock");
    }

    @Test
    void aWrongHandshakeIsNone() throws Exception {
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        try (Bridge bridge = start(endpoint, Worker.named("absent").command("sleep", "1000"))) {
            Programs.await("it is started", () -> bridge.workers().get(0).runs() == 1);
            Path door = folder.resolve("state/absent.sock");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door.getParent())))
                    .isEqualTo("rwx------");
            try (SocketChannel client = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                client.connect(UnixDomainSocketAddress.of(door));
                byte[] wrong = new byte[34];
                wrong[0] = 32;
                wrong[33] = 1;
                client.write(ByteBuffer.wrap(wrong));
                Programs.await("it is closed", () -> bridge.counters().closed(CloseReason.HANDSHAKE_WRONG_DIGEST) == 1);
            }
            assertThat(bridge.workers().get(0).state()).isEqualTo(WorkerState.STARTING);
        }
    }

    @Test
    void whatCannotBeIsSaid() {
        Worker elsewhere = Worker.named("w").command("x").withEnvironment("MYCELIUM_SOCKET", "/other");

        assertThatThrownBy(() -> start(Endpoint.unix(folder.resolve("b").toString()), elsewhere))
                .hasMessage("worker \"w\" is given another bus by MYCELIUM_SOCKET, so it would never be ready: "
                        + "say readyOnLaunch()");
    }

    @Test
    void sigtermStopsItsWorkersAlsoThoseThatIgnoreIt() throws Exception {
        Path pid = folder.resolve("pid");
        Process bridge = Programs.java(
                BridgeMain.class,
                folder.toString(),
                "100",
                "/bin/sh",
                "-c",
                "trap '' TERM; echo $$ > " + pid + "; while :; do sleep 1000; done");
        try {
            long worker = Programs.pidIn(pid);
            bridge.toHandle().destroy();
            assertThat(bridge.waitFor()).isEqualTo(128 + 15);

            assertThat(Programs.runs(worker)).isFalse();
            assertThat(folder.resolve("bus.sock")).doesNotExist();
        } finally {
            bridge.destroyForcibly();
        }
    }

    private Bridge start(Endpoint endpoint, Worker... workers) throws Exception {
        BridgeBuilder builder =
                Bridge.builder(BridgeWorker.SCHEMA).listen(endpoint).folder(folder.resolve("state"));
        for (Worker worker : workers) {
            builder.worker(worker);
        }
        return builder.start();
    }
}
