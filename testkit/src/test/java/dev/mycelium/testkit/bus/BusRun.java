package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.RuleBreach;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of a bus: a seed says who sends what, and who receives it how. What the threads make of it differs each time. */
final class BusRun implements AutoCloseable {
    private static final SubscriptionOptions EVERYTHING = SubscriptionOptions.DEFAULT
            .withQueue(new QueueLimits(1 << 20, 1L << 30, Overflow.DISCONNECT))
            .withRuleBreach(RuleBreach.UNCHECKED);

    private final Random random;
    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch sendersAreDone = new CountDownLatch(1);
    private final List<Connection> connections = new ArrayList<>();
    private final List<BusReceiver> receivers = new ArrayList<>();
    private final BusReceiver witness;
    private long sent;

    BusRun(long seed) {
        random = new Random(seed);
        Connection lossless = bus.connect(EVERYTHING.queue(), error -> {});
        witness = new BusReceiver("witness", lossless, EVERYTHING, BusReceiver.Kind.QUEUE, null);
    }

    /** Plays it to the end, and returns what each receiver saw; the first is the one that lost nothing. */
    List<BusLedger.Seen> play() throws InterruptedException, ExecutionException, TimeoutException {
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            receivers.add(receiver(i));
        }
        witness.start(threads);
        receivers.forEach(each -> each.start(threads));
        send();
        sendersAreDone.countDown();
        for (BusReceiver each : all()) {
            Eventually.await("the end of what " + each + " gets", each::isQuiet);
        }
        List<BusReceiver> ended =
                receivers.stream().filter(each -> !each.isOpen()).toList();
        bus.close();
        List<BusLedger.Seen> seen = new ArrayList<>();
        for (BusReceiver each : all()) {
            seen.add(each.seen(ended.contains(each)));
        }
        return seen;
    }

    long sent() {
        return sent;
    }

    private List<BusReceiver> all() {
        List<BusReceiver> all = new ArrayList<>(List.of(witness));
        all.addAll(receivers);
        return all;
    }

    private BusReceiver receiver(int number) {
        Overflow atBus = pick(Overflow.DROP_OLDEST, Overflow.DROP_NEWEST, Overflow.DISCONNECT);
        Connection connection = bus.connect(limits(atBus), error -> {});
        connections.add(connection);
        SubscriptionOptions options = SubscriptionOptions.DEFAULT
                .withQueue(limits(pick(Overflow.values())))
                .withRuleBreach(pick(RuleBreach.values()));
        if (random.nextBoolean()) {
            options = options.withoutOwnEchoes();
        }
        CountDownLatch stopped = random.nextInt(3) == 0 ? sendersAreDone : null;
        return new BusReceiver("s" + number, connection, options, pick(BusReceiver.Kind.values()), stopped);
    }

    /** Every receiver's connection sends too, and one more: messages, some that break a rule, some that are none. */
    private void send() throws InterruptedException, ExecutionException, TimeoutException {
        List<Future<Long>> senders = new ArrayList<>();
        connections.add(bus.connect());
        for (int i = 0; i < connections.size(); i++) {
            String name = "s" + i;
            Publisher<Tick> publisher = connections.get(i).publisher(Tick.CODEC);
            Random own = new Random(random.nextLong());
            int frames = random.nextInt(400);
            senders.add(threads.submit(() -> send(publisher, name, frames, own)));
        }
        for (Future<Long> sender : senders) {
            sent += sender.get(60, TimeUnit.SECONDS);
        }
    }

    private static long send(Publisher<Tick> publisher, String name, int frames, Random random) {
        long done = 0;
        try {
            for (long number = 1; number <= frames; number++) {
                int kind = random.nextInt(20);
                byte[] payload = Tick.CODEC.encode(new Tick(name, kind == 0 ? -number : number));
                if (kind == 1) {
                    payload[0] = 7;
                }
                publisher.publishPayload(payload);
                done++;
            }
        } catch (BusClosedException e) {
            // Its connection was closed as it did not read; what it sent before counts.
        }
        return done;
    }

    private QueueLimits limits(Overflow overflow) {
        return new QueueLimits(1 + random.nextInt(200), 24L * (1 + random.nextInt(200)), overflow);
    }

    @SafeVarargs
    private <E> E pick(E... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Override
    public void close() {
        sendersAreDone.countDown();
        bus.close();
        threads.shutdownNow();
    }
}
