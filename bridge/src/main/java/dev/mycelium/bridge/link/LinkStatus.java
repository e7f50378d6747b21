package dev.mycelium.bridge.link;

import java.util.Optional;

/**
 * How a link is.
 *
 * @param name its name
 * @param endpoint where the other bus is
 * @param up whether the other bus is there
 * @param cause why it is not, if that is known
 * @param sent the frames that were passed to the other bus
 * @param received the frames that were passed from it
 * @param dropped the frames that were to pass, and did not: the other bus was not there, or too slow
 */
public record LinkStatus(
        String name, String endpoint, boolean up, Optional<String> cause, long sent, long received, long dropped) {}
