package dev.mycelium.bridge.status;

/**
 * What a bridge's bus has counted since it was started.
 *
 * @param connections the connections that were accepted
 * @param handshakeFailures those of them that failed at TLS or the handshake
 * @param framesForwarded the frames that were handed on, each once, to however many connections it went
 * @param framesOut the frames that the kernel took, each once for each connection
 * @param framesDropped the frames that found no room in a connection's queue, or were left in it at its end, each once for each
 * @param framesWithheld the frames that a connection did not get because its contract has another layout of their type, each
 *     once for each
 * @param framesRefused the frames that were not handed on: the contract has no such type, or another size
 */
public record Totals(
        long connections,
        long handshakeFailures,
        long framesForwarded,
        long framesOut,
        long framesDropped,
        long framesWithheld,
        long framesRefused) {}
