package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.peer.Script;
import dev.mycelium.testkit.peer.ScriptedPeer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The worker against a bus that the test plays, byte by byte. */
@Timeout(60)
class WorkerTest {
    private static final Endpoint ANYWHERE = Endpoint.tcp("127.0.0.1", 0);
    private static final WorkerReady SELF = new WorkerReady("tested");

    @Test
    void saysThatItIsReadyThenRepliesToEachRequest() throws Exception {
        Script script = repliesTo(2, repliesTo(1, becomesReady())).close();
        try (ScriptedPeer peer = ScriptedPeer.listen(ANYWHERE, script);
                Connection bus = Mycelium.builder(Contracts.SCHEMA)
                        .endpoint(peer.endpoint())
                        .reconnect(ReconnectPolicy.NEVER)
                        .connect()) {
            assertEquals(2, Worker.serve(bus, SELF));
            peer.awaitEnd();
        }
    }

    @Test
    void aBusThatComesBackIsServedAgain() throws Exception {
        Script before = repliesTo(1, becomesReady()).close();
        Script after = repliesTo(2, comes());
        try (ScriptedPeer peer = ScriptedPeer.listen(ANYWHERE, before, after)) {
            CompletableFuture<Long> replies;
            try (Connection bus = Mycelium.connect(Contracts.SCHEMA, peer.endpoint())) {
                replies = CompletableFuture.supplyAsync(() -> Worker.serve(bus, SELF));
                peer.awaitEnd();
            }
            assertEquals(2, replies.get(30, TimeUnit.SECONDS));
        }
    }

    private static Script comes() {
        return Script.begin().expectHandshake(Contracts.SCHEMA_DIGEST);
    }

    private static Script becomesReady() {
        return comes().expectFrame(WorkerReady.CODEC.typeId(), WorkerReady.CODEC.encode(SELF));
    }

    private static Script repliesTo(long number, Script before) {
        Request request = new Request(number, "text " + number);
        Reply reply = new Reply(number, request.text(), SELF.worker());
        return before.sendFrame(Request.CODEC.typeId(), Request.CODEC.encode(request))
                .expectFrame(Reply.CODEC.typeId(), Reply.CODEC.encode(reply));
    }
}
