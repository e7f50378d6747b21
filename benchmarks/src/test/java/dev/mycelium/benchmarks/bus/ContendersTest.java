package dev.mycelium.benchmarks.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.benchmarks.bus.FanOut.Relay;
import dev.mycelium.benchmarks.bus.OurRoundTrip.Far;
import dev.mycelium.benchmarks.bus.OurRoundTrip.Taker;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever takes part measures something, and sees what does not arrive as it was sent. */
class ContendersTest {

    /** Those that spin want processors for themselves, which a build does not have. */
    static List<Contender> contenders() {
        return List.of(
                new RawRoundTrip(Transport.UNIX, false),
                new OurRoundTrip(Transport.UNIX, false, Far.RAW, Taker.READER),
                new OurRoundTrip(Transport.TCP, false, Far.SERVER, Taker.READER),
                new OurRoundTrip(Transport.UNIX, false, Far.RAW, Taker.QUEUE),
                new InProcessRoundTrip(),
                new SelectorRoundTrip(Transport.TCP, SelectorRoundTrip.virtual().orElse(Thread::new)),
                new RawOneWay(Transport.TCP),
                new PublishedOneWay(Transport.UNIX),
                new ReceivedOneWay(Transport.TCP, Taker.READER),
                new ReceivedOneWay(Transport.UNIX, Taker.QUEUE),
                new BusOneWay(Transport.UNIX),
                new BusOneWay(null),
                new FanOut(3, 1, Relay.SERVER),
                new FanOut(3, 0, Relay.RAW));
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void measures(Contender contender, @TempDir Path folder) throws Exception {
        assertThat(contender.measure(folder, Duration.ofMillis(200))).isPositive();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMessageThatIsMissingOrChangedIsSeen() {
        Patience missing = new Patience();
        Arrived gap = new Arrived(missing, at -> at + 1);
        gap.accept(Text.numbered(1));
        gap.accept(Text.numbered(3));
        assertThatThrownBy(() -> missing.await("messages")).cause().hasMessage("message 3 came where 2 was due");

        Patience changed = new Patience();
        new Arrived(changed, at -> at + 1).accept(new TextMessage("alice", "something else", 1));
        assertThatThrownBy(() -> changed.await("messages")).cause().hasMessageStartingWith("it came changed: ");
    }

    @Test
    void moreOrFewerThanWereSentAreSeen() {
        Arrived arrived = new Arrived(new Patience(), at -> at + 1);
        for (int i = 1; i <= 64; i++) {
            arrived.accept(Text.numbered(i));
        }
        assertThat(arrived.seen()).isEqualTo(64);
        assertThatThrownBy(() -> arrived.awaitAll(63)).hasMessage("64 messages came of 63");
        Arrived none = new Arrived(new Patience(Duration.ofMillis(1)), at -> at + 1);
        assertThatThrownBy(() -> none.awaitAll(1)).hasMessageStartingWith("1 messages: 0 of 1 came");
    }

    @Test
    void aDrainSeesAChangedByte(@TempDir Path folder) throws Exception {
        Patience patience = new Patience();
        byte[] block = Text.block();
        try (RawListener listener = new RawListener(Transport.UNIX, folder);
                SocketChannel in = listener.connect();
                SocketChannel out = listener.accept();
                Drain drain = new Drain(List.of(in), block, patience)) {
            byte[] sent = block.clone();
            sent[1000] ^= 1;
            out.write(ByteBuffer.wrap(sent));
            assertThatThrownBy(() -> drain.await(2L * block.length, 0)).cause().hasMessage("byte 1000 came changed");
        }
    }

    @Test
    void noRoundTripsAreNoResult() {
        assertThatThrownBy(() -> new Samples().median()).hasMessage("only 0 round trips: nothing was measured");
    }
}
