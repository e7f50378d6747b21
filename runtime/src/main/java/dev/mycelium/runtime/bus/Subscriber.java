package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What every subscriber of a connection needs of it.
 *
 * @param arrivals brings the frames
 * @param name the subscriber's own name in the connection
 * @param what what it gets, as errors name it
 * @param options what it wants
 * @param counts counts what comes
 * @param errors are told to the program
 * @param meters the connection's
 * @param clock the connection's
 * @param closed says why it is closed, anew for each who asks
 */
record Subscriber(
        Arrivals arrivals,
        String name,
        String what,
        SubscriptionOptions options,
        ReceiverCounts counts,
        ErrorReports errors,
        ConnectionMeters meters,
        Clock clock,
        Supplier<BusClosedException> closed) {

    /**
     * Calls the program so that nothing of what it does reaches further than this one call: what it throws is counted and told
     * to the error handler, and if it interrupts its own thread that is forgotten.
     *
     * @return whether it came back without throwing
     */
    <A> boolean call(Consumer<? super A> handler, A argument) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        try {
            handler.accept(argument);
            return true;
        } catch (Throwable e) { // also what a handler throws that was not written in Java
            handlerFailed(e);
            return false;
        } finally {
            if (!interrupted) {
                Thread.interrupted();
            }
        }
    }

    void handlerFailed(Throwable why) {
        counts.handlerFailed();
        errors.tell(new HandlerException(what, why));
    }
}
