package dev.mycelium.bridge.status;

import java.util.Optional;

/**
 * One connection of a bridge's bus.
 *
 * @param name the endpoint that it came to, and a number of its own there: {@code unix:/run/acme/bus.sock #7}
 * @param state {@code HANDSHAKE}, {@code JOINED} or {@code HALF_CLOSED}
 * @param digest the contract that its client was built from, 64 hexadecimal digits; absent before the handshake
 * @param ageSeconds since it was accepted
 * @param framesIn the frames that came from it and were handed on
 * @param framesOut the frames that the kernel took for it
 * @param framesInPerSecond over the last whole interval of the statistics line, 5 s unless told otherwise, or its age if less
 * @param framesOutPerSecond the same of the frames that the kernel took
 * @param queuedFrames those that wait for it
 * @param queuedBytes their payloads
 * @param dropped the frames that found no room in its queue
 * @param blocked whether the kernel takes no more for it at the moment
 */
public record ConnectionStatus(
        String name,
        String state,
        Optional<String> digest,
        double ageSeconds,
        long framesIn,
        long framesOut,
        double framesInPerSecond,
        double framesOutPerSecond,
        int queuedFrames,
        long queuedBytes,
        long dropped,
        boolean blocked) {}
