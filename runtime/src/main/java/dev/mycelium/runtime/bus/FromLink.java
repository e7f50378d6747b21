package dev.mycelium.runtime.bus;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a connection's link brings, and who is to know of it.
 *
 * @param arrivals take the frames
 * @param meters are what the link counts on
 * @param echoes are forgotten with a bus that is lost
 * @param confirmations fail with it
 * @param states take every change
 * @param close ends the connection: the reason for whoever asks, and the cause that listeners are told
 */
record FromLink(
        Arrivals arrivals,
        ConnectionMeters meters,
        OwnEchoes echoes,
        Confirmations confirmations,
        States states,
        BiConsumer<BusClosedException, @Nullable Throwable> close)
        implements Link.Receiver {

    @Override
    public boolean accepts(int typeId, int length) {
        return arrivals.accepts(typeId, length);
    }

    @Override
    public void arrived(int typeId, byte[] array, int offset, int length) {
        arrivals.arrived(typeId, array, offset, length);
    }

    @Override
    public void ended(BusClosedException why) {
        close.accept(why, why.isOrderly() ? null : why);
    }

    @Override
    public void changed(ConnectionState state, @Nullable Throwable cause) {
        if (state == ConnectionState.DOWN) {
            echoes.clear();
            confirmations.lost(new BusUnavailableException("the bus was lost before it sent the frame back", cause));
        }
        states.change(state, cause);
    }
}
