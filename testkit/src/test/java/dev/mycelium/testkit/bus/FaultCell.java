package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.testkit.fault.FaultProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * One field of the table of faults. A client behind a proxy publishes numbers, and gets others into a queue of eight that is
 * not emptied for a while; a witness that nothing befalls says what has arrived at the bus, and sends what the client gets.
 */
record FaultCell(Befall befall, Moment moment, Overflow policy, String transport, long seed) {
    private static final int NUMBERS = 40;
    private static final int FRAME = 6 + Tick.SIZE;

    /** Where in the client's stream it begins. */
    enum Moment {
        HANDSHAKE,
        IDLE,
        MID_FRAME
    }

    /** What came of it, when everything is closed. */
    FaultOutcome play(FaultScene scene) throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        try (FaultProxy proxy = scene.proxy(befall.plan(place(scene), seed));
                Subscription<Tick> arrived = scene.witness().subscribe(Tick.CODEC, scene.roomy())) {
            CompletableFuture<Connection> connecting =
                    CompletableFuture.supplyAsync(() -> scene.connect(proxy.endpoint(), befall.needsPatience(), seed));
            try {
                if (moment == Moment.HANDSHAKE) {
                    happen(scene, proxy);
                }
                return play(scene, proxy, connecting.get(30, TimeUnit.SECONDS), arrived, late);
            } finally {
                late.countDown();
                // Whatever failed here, and however late it connects: the fields that follow find the scene without it.
                var unused = connecting.thenAccept(Connection::close);
            }
        }
    }

    private FaultOutcome play(
            FaultScene scene, FaultProxy proxy, Connection client, Subscription<Tick> arrived, CountDownLatch late)
            throws Exception {
        Subscription<Tick> got = client.subscribe(Tick.OTHER, new QueueLimits(8, 1 << 20, policy));
        CompletableFuture<List<Tick>> taken = CompletableFuture.supplyAsync(() -> take(got, late));
        Spans spans = new Spans();
        Publisher<Tick> out = client.publisher(Tick.CODEC);
        Publisher<Tick> in = scene.witness().publisher(Tick.OTHER);
        long offered = 0;
        for (int step = 1; step <= NUMBERS; step++) {
            boolean published = publish(spans, client, out);
            offered += publish(in, offered + 1) ? 1 : 0;
            if (moment != Moment.HANDSHAKE && step <= quiet() && published) {
                long place = scene.greeting() + step * scene.bytesOf(FRAME);
                Eventually.await(
                        "number " + step + " at the proxy",
                        () -> FaultScene.reached(proxy, Math.min(place, place(scene))));
            }
            if (moment != Moment.HANDSHAKE && step == (moment == Moment.IDLE ? quiet() : quiet() + 1)) {
                happen(scene, proxy);
            }
            if (!published || step == NUMBERS / 2) {
                late.countDown(); // before the reader, which a full queue may have stopped, is needed again
            }
        }
        late.countDown();
        Runnable loseAll = befall.losesNothing() ? () -> {} : proxy::dropConnections;
        boolean complete = confirmLast(spans, client, out, loseAll) && befall.losesNothing();
        client.close();
        // Again and again: the proxy does not have one yet that the system alone has accepted.
        scene.awaitOnlyTheWitness(proxy::dropConnections);
        confirm(scene.witness().publisher(Tick.CODEC), new Tick("end", 0));
        List<Long> delivered = new ArrayList<>();
        for (Tick tick = arrived.take(); tick.number() != 0; tick = arrived.take()) {
            delivered.add(tick.sender().equals("s" + tick.number()) ? tick.number() : -1);
        }
        return new FaultOutcome(
                this + "\n" + proxy.recorded(),
                spans,
                delivered,
                client.linkCounters().lost(),
                client.linkCounters().connects(),
                complete,
                offered,
                taken.get(30, TimeUnit.SECONDS).stream()
                        .map(tick -> tick.sender().equals("w" + tick.number()) ? tick.number() : -1)
                        .toList(),
                got.counters(),
                scene.counters());
    }

    /** How many frames pass before it begins: less than the client's queue holds, as it is to be there still then. */
    private int quiet() {
        return 2 + (int) (seed % 5);
    }

    private long place(FaultScene scene) {
        long greetingAndQuiet = scene.greeting() + quiet() * scene.bytesOf(FRAME);
        return switch (moment) {
            case HANDSHAKE -> seed % Handshake.SIZE;
            case IDLE -> greetingAndQuiet;
            case MID_FRAME -> greetingAndQuiet + 1 + seed % (scene.bytesOf(FRAME) - 1);
        };
    }

    private void happen(FaultScene scene, FaultProxy proxy) throws Exception {
        if (befall.isOfTheProcess()) {
            Eventually.await("its place", () -> FaultScene.reached(proxy, place(scene)));
            befall.happenTo(scene.elsewhere(), proxy::dropConnections, scene::tenSeconds);
        }
    }

    private boolean publish(Spans spans, Connection client, Publisher<Tick> out) {
        long number = spans.sent() + 1;
        try {
            spans.publish(client, () -> out.publish(new Tick("s" + number, number)));
            return true;
        } catch (BusUnavailableException | BusClosedException notPublished) {
            return false;
        }
    }

    private static boolean publish(Publisher<Tick> in, long number) {
        try {
            in.publish(new Tick("w" + number, number));
            return true;
        } catch (BusUnavailableException notPublished) {
            return false;
        }
    }

    private static List<Tick> take(Subscription<Tick> from, CountDownLatch late) {
        List<Tick> all = new ArrayList<>();
        Threads.awaitUnchecked(late);
        from.forEach(all::add);
        return all;
    }

    /**
     * Until one has come back: the client has found its bus again. Returns false if its policy has closed it.
     *
     * @param loseAll ends what leads nowhere, at first and whenever no answer comes: the proxy may not have had it before, but
     *     the system alone
     */
    private static boolean confirmLast(Spans spans, Connection client, Publisher<Tick> out, Runnable loseAll)
            throws Exception {
        loseAll.run();
        long start = System.nanoTime();
        while (client.isOpen()) {
            long number = spans.sent() + 1;
            List<CompletableFuture<Void>> confirmed = new ArrayList<>();
            try {
                spans.publish(
                        client,
                        () -> confirmed.add(
                                out.publishConfirmed(new Tick("s" + number, number), Duration.ofMinutes(1))));
                confirmed.get(0).get(30, TimeUnit.SECONDS);
                return true;
            } catch (ExecutionException | BusUnavailableException | BusClosedException e) {
                if (System.nanoTime() - start > 30_000_000_000L) {
                    throw e;
                }
                if (e.getCause() instanceof TimeoutException) {
                    loseAll.run();
                }
                LockSupport.parkNanos(100_000);
            }
        }
        return false;
    }

    private static void confirm(Publisher<Tick> by, Tick tick) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                by.publishConfirmed(tick, Duration.ofMinutes(1)).get(30, TimeUnit.SECONDS);
                return;
            } catch (ExecutionException | BusUnavailableException lost) {
                if (tries > 50) {
                    throw lost;
                }
            }
        }
    }
}
