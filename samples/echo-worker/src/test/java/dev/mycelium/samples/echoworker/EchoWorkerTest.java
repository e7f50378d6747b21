package dev.mycelium.samples.echoworker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.fault.Direction;
import dev.mycelium.testkit.fault.Fault;
import dev.mycelium.testkit.fault.FaultPlan;
import dev.mycelium.testkit.fault.FaultProxy;
import dev.mycelium.testkit.peer.Script;
import dev.mycelium.testkit.peer.ScriptedPeer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The worker against a bus that the test plays, byte by byte. */
@Timeout(60)
class EchoWorkerTest {
    private static final Endpoint ANYWHERE = Endpoint.tcp("127.0.0.1", 0);
    private static final WorkerReady SELF = new WorkerReady("parrot");

    @Test
    void saysThatItIsReadyThenRepliesToEachRequest() throws Exception {
        Script script = repliesTo(2, repliesTo(1, becomesReady())).close();
        try (ScriptedPeer peer = ScriptedPeer.listen(ANYWHERE, script);
                Connection bus = onlyOnce(peer.endpoint())) {
            assertThat(EchoWorker.serve(bus, SELF)).isEqualTo(2);
            peer.awaitEnd();
        }
    }

    @Test
    void aBusThatComesBackIsServedAgain() throws Exception {
        Script before = repliesTo(1, becomesReady()).close();
        Script after = repliesTo(2, comesBack());
        try (ScriptedPeer peer = ScriptedPeer.listen(ANYWHERE, before, after)) {
            assertThat(repliesThroughout(peer, peer.endpoint())).isEqualTo(2);
        }
    }

    /** Each byte by itself, and then an end in the middle of a reply. */
    @Test
    void aConnectionThatIsCutInsideAReplyHarmsNoLaterOne() throws Exception {
        int handshake = 34;
        int ready = 6 + WorkerReady.CODEC.size();
        List<Fault> faults = List.of(
                Fault.slice(Direction.TO_CLIENT, 1),
                Fault.slice(Direction.TO_SERVER, 1),
                Fault.cut(Direction.TO_SERVER, handshake + ready + 17));
        FaultPlan plan = number -> number == 1 ? faults : List.of();
        Script before = becomesReady()
                .sendFrame(EchoRequest.CODEC.typeId(), EchoRequest.CODEC.encode(request(1)))
                .drain();
        Script after = repliesTo(2, comesBack());
        try (ScriptedPeer peer = ScriptedPeer.listen(ANYWHERE, before, after);
                FaultProxy proxy = FaultProxy.start(ANYWHERE, peer.endpoint(), plan)) {
            assertThat(repliesThroughout(peer, proxy.endpoint())).isEqualTo(2);
        }
    }

    /** Has the worker serve until the peer is through its scripts. */
    private static long repliesThroughout(ScriptedPeer peer, Endpoint where) throws Exception {
        CompletableFuture<Long> replies;
        try (Connection bus = Mycelium.connect(Contracts.SCHEMA, where)) {
            replies = CompletableFuture.supplyAsync(() -> EchoWorker.serve(bus, SELF));
            peer.awaitEnd();
        }
        return replies.get(30, TimeUnit.SECONDS);
    }

    private static Connection onlyOnce(Endpoint where) {
        return Mycelium.builder(Contracts.SCHEMA)
                .endpoint(where)
                .reconnect(ReconnectPolicy.NEVER)
                .connect();
    }

    private static Script comesBack() {
        return Script.begin().expectHandshake(Contracts.SCHEMA_DIGEST);
    }

    private static Script becomesReady() {
        return comesBack().expectFrame(WorkerReady.CODEC.typeId(), WorkerReady.CODEC.encode(SELF));
    }

    private static Script repliesTo(long number, Script before) {
        EchoReply reply = new EchoReply(number, request(number).text(), SELF.worker());
        return before.sendFrame(EchoRequest.CODEC.typeId(), EchoRequest.CODEC.encode(request(number)))
                .expectFrame(EchoReply.CODEC.typeId(), EchoReply.CODEC.encode(reply));
    }

    private static EchoRequest request(long number) {
        return new EchoRequest(number, "text " + number);
    }
}
