package dev.mycelium.runtime.bus;

/** A subscriber as the connection's thread sees it; only that calls {@link #receive}. */
interface Intake {

    /** Whether frames of every type go to it, known or not, of whatever size. */
    boolean isRaw();

    /** The type that goes to it, if it is not raw. */
    int typeId();

    Subscriber subscriber();

    /**
     * Takes a frame: the bytes are there during the call only, and are not to be changed.
     *
     * @return false if the connection is to be closed, as the subscriber does not read
     * @throws RuntimeException what was wrong with the payload
     */
    boolean receive(int typeId, byte[] array, int offset, int length);

    /** Nothing comes any more. */
    void end();

    SubscriptionSnapshot snapshot();
}
