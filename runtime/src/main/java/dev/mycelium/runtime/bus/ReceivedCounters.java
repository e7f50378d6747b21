package dev.mycelium.runtime.bus;

/**
 * What came to one subscriber. Nothing is uncounted: once the connection's thread is done with a frame, {@code arrived} is the
 * sum of {@code ownEchoes}, {@code malformed}, {@code withheld} and {@code handed}.
 *
 * @param arrived the frames of the subscriber's type, and of its size
 * @param ownEchoes those that this connection had published and the subscriber did not want
 * @param malformed those whose payload was no message of the type
 * @param rulesBroken those that broke a rule of the contract, whatever became of them
 * @param withheld those of them that were not delivered
 * @param handed those that went into the subscriber's queue, which may drop them, or to its handler
 * @param handlerFailures how often the subscriber's own code threw something
 */
public record ReceivedCounters(
        long arrived,
        long ownEchoes,
        long malformed,
        long rulesBroken,
        long withheld,
        long handed,
        long handlerFailures) {}
