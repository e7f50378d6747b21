package dev.mycelium.samples.polyglot;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.handshake.HandshakeException;
import java.util.List;

/** The worker in Java: messages are generated types. It prints what it has heard, and the bridge logs that. */
public final class JavaWorker {
    private static final String ME = "java";
    private static final String CONDUCTOR = "conductor";

    private final Publisher<Hello> hellos;
    private final Publisher<Call> calls;
    private final Publisher<Quote> quotes;
    private final Publisher<Tick> ticks;

    private JavaWorker(Connection bus) {
        hellos = bus.publisher(Hello.CODEC);
        calls = bus.publisher(Call.CODEC);
        quotes = bus.publisher(Quote.CODEC);
        ticks = bus.publisher(Tick.CODEC);
    }

    /** Ends with 0 when it is told to (SIGTERM), and with 1 when it cannot begin. */
    public static void main(String[] args) {
        try (Connection bus = Mycelium.connect(Contracts.SCHEMA)) {
            Subscription<RawFrame> frames = bus.subscribeRaw(); // of all types, with their bytes, which it is to tell
            System.out.println("process " + ProcessHandle.current().pid());
            serve(bus, frames);
        } catch (BusUnavailableException | HandshakeException | IllegalArgumentException e) {
            System.err.println("cannot begin: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Answers until the connection ends. */
    static void serve(Connection bus, Subscription<RawFrame> frames) {
        JavaWorker worker = new JavaWorker(bus);
        for (RawFrame frame : frames) { // a lost bus is found again; at SIGTERM what has arrived still comes
            MessageCodec<? extends Contracts.Message> codec = Contracts.codecOrNull(frame.typeId());
            if (codec != null) { // of another contract's messages it knows nothing
                worker.hear(codec.decode(frame.payload().toByteArray()), frame);
            }
        }
    }

    private void hear(Contracts.Message message, RawFrame frame) {
        if (message instanceof Hello hello) {
            tell(hello.sender(), hello.round(), frame);
        } else if (message instanceof Call call) {
            tell(call.sender(), call.round(), frame);
            if (call.sender().equals(CONDUCTOR)) {
                sendOneOfEach(call.round());
            }
        } else if (message instanceof Quote quote) {
            tell(quote.sender(), quote.round(), frame);
        } else if (message instanceof Tick tick) {
            tell(tick.sender(), tick.round(), frame);
            if (!tick.fill().equals(fill(tick.number()))) {
                System.out.println("torn " + frame.payload().toHex());
            }
            if (tick.sender().equals(CONDUCTOR)) {
                ticks.publish(new Tick(ME, tick.round(), tick.number(), tick.fill()));
            }
        }
    }

    private static void tell(String sender, long round, RawFrame frame) {
        if (round != 0 && !sender.equals(ME) && !sender.equals(CONDUCTOR)) {
            System.out.println("heard " + frame.typeId() + " " + frame.payload().toHex());
        }
    }

    private void sendOneOfEach(long round) {
        hellos.publish(new Hello(ME, round, "Java"));
        calls.publish(new Call(ME, round, "héllo, 世界"));
        quotes.publish(Quote.builder()
                .sender(ME)
                .round(round)
                .venue(65_535)
                .tick(-887_272)
                .price(-0.1)
                .liquidity(UInt256.ofDecimal("1000000000000000000000000000007"))
                .pool(ByteString.ofHex("000102030405060708090a0b0c0d0e0f10111213"))
                .path(List.of(ByteString.ofHex("11".repeat(20)), ByteString.ofHex("22".repeat(20))))
                .decimals(18)
                .chain(4_294_967_295L)
                .symbol("WETH/€")
                .proof(ByteString.ofHex("00ff80"))
                .build());
        ticks.publish(new Tick(ME, round, 513, fill(513)));
    }

    static ByteString fill(long number) {
        return ByteString.ofHex(String.format("%02x", number & 0xff).repeat(32));
    }
}
