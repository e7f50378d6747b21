package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.Publisher;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import dev.mycelium.runtime.codec.ValidationException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handlers that do what a handler must not, wherever one can be given: it breaks nothing else. */
class HandlersTest {

    /** Where a handler can be given; it gets every message of the connection. */
    enum Place {
        READER {
            @Override
            void put(HandlersTest test, Consumer<Long> handler) {
                test.connection.subscribeOnReader(Tick.CODEC, tick -> handler.accept(tick.number()));
            }
        },
        VIEW {
            @Override
            void put(HandlersTest test, Consumer<Long> handler) {
                test.connection.subscribeOnReader(new TickFlyweight(), view -> handler.accept(view.number()));
            }
        },
        EXECUTOR {
            @Override
            void put(HandlersTest test, Consumer<Long> handler) {
                test.connection.subscribe(Tick.CODEC).deliverTo(test.threads, tick -> handler.accept(tick.number()));
            }
        },
        FLOW {
            @Override
            void put(HandlersTest test, Consumer<Long> handler) {
                test.connection
                        .flow(Tick.CODEC, SubscriptionOptions.DEFAULT, test.threads)
                        .subscribe(new Forwarding(handler));
            }
        },
        ERROR_HANDLER {
            @Override
            void put(HandlersTest test, Consumer<Long> handler) {
                test.connection.subscribe(Tick.CODEC);
                test.onError.set(error -> handler.accept(-(Long) ((ValidationException) error).value()));
            }
        };

        abstract void put(HandlersTest test, Consumer<Long> handler);
    }

    private final InProcessBus bus = new InProcessBus(Tick.SCHEMA);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicReference<Consumer<RuntimeException>> onError = new AtomicReference<>(error -> {});
    private final List<Long> handled = new CopyOnWriteArrayList<>();
    private final Connection connection = bus.connect(QueueLimits.OF_CONNECTION, error -> {
        told.add(error.getMessage());
        onError.get().accept(error);
    });
    private final Connection other = bus.connect();
    private final Subscription<Tick> here = connection.subscribe(Tick.OTHER);
    private final Subscription<Tick> elsewhere = other.subscribe(Tick.OTHER);

    @AfterEach
    void close() {
        bus.close();
        threads.shutdownNow();
        Eventually.noReaderIsLeft();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void throwing(Place place) throws Exception {
        place.put(this, number -> {
            handled.add(number);
            if (number == 1) {
                throw new StackOverflowError("by a test");
            }
            throw new IllegalStateException("by a test");
        });
        send(place, 1);
        send(place, 2);
        // A Flow.Subscriber that throws has cancelled itself, by the rules.
        List<Long> expected = place == Place.FLOW ? List.of(1L) : List.of(1L, 2L);
        Eventually.await("the handler", () -> handled.equals(expected));
        nothingElseIsBroken();
        if (place != Place.ERROR_HANDLER) {
            Eventually.await("told", () -> told.size() == expected.size());
            assertThat(told.get(0)).isEqualTo("a handler of Tick failed: java.lang.StackOverflowError: by a test");
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void interruptingItsThread(Place place) throws Exception {
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        place.put(this, number -> {
            interrupted.add(Thread.currentThread().isInterrupted());
            Thread.currentThread().interrupt();
        });
        send(place, 1);
        send(place, 2);
        send(place, 3);
        Eventually.await("the handler", () -> interrupted.equals(List.of(false, false, false)));
        nothingElseIsBroken();
    }

    /** Where the reader's own thread is stopped, the connection waits, as is said; all others go on. */
    @ParameterizedTest
    @EnumSource(Place.class)
    void blocking(Place place) throws Exception {
        CountDownLatch stands = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        place.put(this, number -> {
            handled.add(number);
            stands.countDown();
            Threads.awaitUnchecked(go);
        });
        try {
            send(place, 1);
            send(place, 2);
            stands.await();
            other.publisher(Tick.OTHER).publish(new Tick("a", 7));
            assertThat(elsewhere.take().number()).isEqualTo(7);
            if (place == Place.EXECUTOR || place == Place.FLOW) {
                assertThat(here.take().number()).isEqualTo(7);
            }
        } finally {
            go.countDown();
        }
        Eventually.await("the handler", () -> handled.equals(List.of(1L, 2L)));
        if (place != Place.EXECUTOR && place != Place.FLOW) {
            assertThat(here.take().number()).isEqualTo(7);
        }
        nothingElseIsBroken();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void closingTheConnection(Place place) throws Exception {
        place.put(this, number -> {
            handled.add(number);
            connection.close();
        });
        send(place, 1);
        Eventually.await("the end", () -> !connection.isOpen() && bus.connections() == 1);
        assertThat(here).isEmpty();
        other.publisher(Tick.OTHER).publish(new Tick("a", 7));
        assertThat(elsewhere.take().number()).isEqualTo(7);
        assertThat(handled).containsExactly(1L);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void closingTheBus(Place place) {
        place.put(this, number -> bus.close());
        send(place, 1);
        Eventually.await("the end", () -> !connection.isOpen() && !other.isOpen());
        assertThat(elsewhere).isEmpty();
    }

    /** Each message answered by two, until there were enough: more than any queue on the way holds at once. */
    @ParameterizedTest
    @EnumSource(Place.class)
    void publishingRecursively(Place place) throws Exception {
        place.put(this, number -> {
            handled.add(number);
            if (number < 8) {
                send(place, number + 1);
                send(place, number + 1);
            }
        });
        send(place, 1);
        Eventually.await("all of them", () -> handled.size() == 255);
        nothingElseIsBroken();
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, names = "ERROR_HANDLER", mode = EnumSource.Mode.EXCLUDE)
    void subscribingAnew(Place place) throws Exception {
        place.put(this, number -> {
            if (number == 1) {
                place.put(this, handled::add);
            }
        });
        send(place, 1);
        Eventually.await("a second subscriber", () -> subscribers() == 3);
        send(place, 2);
        Eventually.await("the second handler", () -> handled.contains(2L));
        nothingElseIsBroken();
    }

    private int subscribers() {
        return connection.snapshot().subscriptions().size();
    }

    /** What the handler of the place gets: a message, or an error that has the number. */
    private void send(Place place, long number) {
        try {
            if (place == Place.ERROR_HANDLER) {
                byte[] broken = Tick.CODEC.encode(new Tick("a", -number));
                connection.publisher(Tick.CODEC).publishPayload(broken);
            } else {
                Publisher<Tick> publisher = connection.publisher(Tick.CODEC);
                publisher.publish(new Tick("a", number));
            }
        } catch (BusClosedException e) {
            // A test closes it.
        }
    }

    private void nothingElseIsBroken() throws InterruptedException {
        assertThat(connection.isOpen()).isTrue();
        other.publisher(Tick.OTHER).publish(new Tick("last", 99));
        assertThat(here.take().number()).isEqualTo(99);
        assertThat(elsewhere.take().number()).isEqualTo(99);
        Subscription<Tick> later = connection.subscribe(Tick.OTHER, new QueueLimits(1, 100, Overflow.DROP_NEWEST));
        other.publisher(Tick.OTHER).publish(new Tick("later", 100));
        assertThat(later.take().number()).isEqualTo(100);
    }
}
