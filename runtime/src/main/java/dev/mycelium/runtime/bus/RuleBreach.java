package dev.mycelium.runtime.bus;

/** What happens to a message that arrives and breaks a rule of its contract. The first three count it. */
public enum RuleBreach {
    /** It is not delivered, and the connection's error handler is told. */
    REPORT,
    /** It is not delivered. */
    DROP,
    /** It is delivered like any other. */
    DELIVER,
    /** The rules are not looked at: for who trusts every publisher, or checks by himself. */
    UNCHECKED
}
