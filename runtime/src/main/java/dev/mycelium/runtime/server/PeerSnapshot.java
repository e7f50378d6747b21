package dev.mycelium.runtime.server;

import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.time.Duration;
import java.util.Optional;

/**
 * One connection of a bus, at one moment; it does not change any more.
 *
 * @param name the endpoint that it came to, and a number of its own there: {@code unix:/run/acme/bus.sock #7}
 * @param state how far it has come
 * @param age since it was accepted
 * @param digest the contract that its client was built from: empty before the handshake, the bus's own where none is wanted
 * @param framesIn the frames that came from it and were handed on
 * @param bytesIn all bytes that came from it: handshake, headers, what was skipped
 * @param bytesOut the bytes that the kernel took for it, headers included
 * @param queue what waits for it, in frames and payload bytes, and what was dropped; {@code refused} is always 0
 * @param blocked whether the kernel takes no more for it at the moment
 */
public record PeerSnapshot(
        String name,
        PeerState state,
        Duration age,
        Optional<SchemaDigest> digest,
        long framesIn,
        long bytesIn,
        long bytesOut,
        QueueCounters queue,
        boolean blocked) {}
