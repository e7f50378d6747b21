package dev.mycelium.golden.differential;

import java.util.List;

/**
 * The other side of a differential run: a Rust process, or a scripted one in the same JVM.
 *
 * <p>A batch is read whole before it is answered, so that sending and receiving in turn cannot lock up. A peer belongs to
 * one thread.
 */
interface Peer extends AutoCloseable {
    /** The most requests of one batch. */
    int MAX_BATCH = 256;

    void send(List<Request> batch);

    /** The answers to the batch that was sent last, in its order. */
    List<Answer> receive();

    @Override
    void close();

    default Answer ask(Request request) {
        send(List.of(request));
        return receive().get(0);
    }
}
