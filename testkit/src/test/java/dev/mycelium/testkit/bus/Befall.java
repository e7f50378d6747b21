package dev.mycelium.testkit.bus;

import dev.mycelium.testkit.fault.Direction;
import dev.mycelium.testkit.fault.Fault;
import dev.mycelium.testkit.fault.FaultPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What can befall a client's connection to its bus. Times are a test clock's. */
enum Befall {
    RESET,
    HALF_CLOSED_TO_BUS,
    HALF_CLOSED_TO_CLIENT,
    BLACK_HOLE,
    REFUSED,
    DELAYED,
    ONE_KIB_A_SECOND,
    SLICED,
    CUT,
    SLOWLY_CLOSED,
    NO_DESCRIPTORS,
    KILLED,
    STOPPED_FOR_TEN_SECONDS;

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    /** Whether nothing may be missing at the end. */
    boolean losesNothing() {
        return this == DELAYED || this == ONE_KIB_A_SECOND || this == SLICED || this == STOPPED_FOR_TEN_SECONDS;
    }

    /** Whether a client that gave up would be one that could not know better, as a process comes and goes in real time. */
    boolean needsPatience() {
        return losesNothing() || isOfTheProcess();
    }

    /** Whether it befalls the process of the bus, which then has to have one of its own. */
    boolean isOfTheProcess() {
        return this == NO_DESCRIPTORS || this == KILLED || this == STOPPED_FOR_TEN_SECONDS;
    }

    /**
     * Returns what a proxy does about it.
     *
     * @param at how many bytes of what the client sends pass before
     * @param seed any number, chooses what is open
     */
    FaultPlan plan(long at, long seed) {
        List<Fault> first = new ArrayList<>();
        switch (this) {
            case RESET -> first.add(Fault.reset(Direction.TO_SERVER, at));
            case HALF_CLOSED_TO_BUS -> first.add(Fault.halfClose(Direction.TO_SERVER, at));
            case HALF_CLOSED_TO_CLIENT -> first.add(Fault.halfClose(Direction.TO_CLIENT, at));
            case BLACK_HOLE ->
                first.add(Fault.blackHole(seed % 2 == 0 ? Direction.TO_SERVER : Direction.TO_CLIENT, at));
            case REFUSED, CUT -> first.add(Fault.cut(Direction.TO_SERVER, at));
            case DELAYED -> {
                first.add(new Fault(Fault.Kind.DELAY, Direction.TO_SERVER, at, 1_000_000 * (1 + seed % 50)));
                first.add(new Fault(Fault.Kind.DELAY, Direction.TO_CLIENT, at, 1_000_000 * (1 + seed % 7)));
            }
            case ONE_KIB_A_SECOND -> {
                first.add(new Fault(Fault.Kind.SLICE, Direction.TO_SERVER, at, 128));
                first.add(new Fault(Fault.Kind.DELAY, Direction.TO_SERVER, at, 125_000_000));
            }
            case SLICED -> {
                first.add(new Fault(Fault.Kind.SLICE, Direction.TO_SERVER, at, 1 + seed % 7));
                first.add(new Fault(Fault.Kind.SLICE, Direction.TO_CLIENT, at, 1 + seed % 5));
            }
            case SLOWLY_CLOSED -> {
                // The client sees the end at once, the bus what it had sent, and the end, only later.
                first.add(Fault.halfClose(Direction.TO_CLIENT, at));
                first.add(Fault.stall(Direction.TO_SERVER, at, TEN_SECONDS));
            }
            case NO_DESCRIPTORS, KILLED, STOPPED_FOR_TEN_SECONDS ->
                first.add(Fault.stall(Direction.TO_SERVER, at, TEN_SECONDS));
        }
        List<Fault> faults = List.copyOf(first);
        int refused = this == REFUSED ? 1 + (int) (seed % 4) : 0;
        return connection -> connection == 1 ? faults : connection <= 1 + refused ? List.of(Fault.refuse()) : List.of();
    }

    /** Has the process of the bus suffer it; returns when it has. */
    void happenTo(BusElsewhere bus, Runnable loseConnections, Runnable tenSeconds) throws Exception {
        switch (this) {
            case NO_DESCRIPTORS -> {
                long errors = bus.counts().acceptErrors();
                bus.hog();
                Eventually.await("a connection that cannot be accepted", () -> {
                    // Again and again: the bus may be faster than who takes what an ended connection gives back.
                    loseConnections.run();
                    return bus.counts().acceptErrors() > errors;
                });
                bus.release();
            }
            case KILLED -> bus.killAndReplace();
            case STOPPED_FOR_TEN_SECONDS -> {
                bus.stop();
                tenSeconds.run();
                bus.goOn();
            }
            default -> throw new IllegalStateException(this + " is nothing of a process");
        }
    }
}
