package dev.mycelium.runtime.bus;

import java.util.Objects;

/**
 * What a subscriber wants otherwise than usual: {@code SubscriptionOptions.DEFAULT.withRuleBreach(RuleBreach.DROP)}.
 *
 * @param queue what may wait for the subscriber, and what happens when that is not enough; nothing waits for a handler on the
 *     connection's thread
 * @param ruleBreach what happens to a message that breaks a rule of its contract
 * @param ownEchoes whether what this connection publishes comes back to the subscriber, as a bus sends every frame to its
 *     sender too. A frame does not say who sent it: left out is one frame for each that was published with the same bytes
 *     since the first subscriber asked for this. So if somebody else publishes the same bytes, one of the two is left out,
 *     and it cannot be told which; if the bus drops an echo, a later frame of somebody else with the same bytes is left out in
 *     its stead. The last 65,536 frames and 64 MiB are remembered
 */
public record SubscriptionOptions(QueueLimits queue, RuleBreach ruleBreach, boolean ownEchoes) {

    /** {@link QueueLimits#OF_SUBSCRIPTION}, {@link RuleBreach#REPORT}, own echoes included. */
    public static final SubscriptionOptions DEFAULT =
            new SubscriptionOptions(QueueLimits.OF_SUBSCRIPTION, RuleBreach.REPORT, true);

    /** Checks that nothing is null. */
    public SubscriptionOptions {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(ruleBreach, "ruleBreach");
    }

    /** Returns the same with another queue. */
    public SubscriptionOptions withQueue(QueueLimits limits) {
        return new SubscriptionOptions(limits, ruleBreach, ownEchoes);
    }

    /** Returns the same with another treatment of messages that break a rule. */
    public SubscriptionOptions withRuleBreach(RuleBreach treatment) {
        return new SubscriptionOptions(queue, treatment, ownEchoes);
    }

    /** Returns the same, without what this connection itself publishes. */
    public SubscriptionOptions withoutOwnEchoes() {
        return new SubscriptionOptions(queue, ruleBreach, false);
    }
}
