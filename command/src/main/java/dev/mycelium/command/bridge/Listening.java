package dev.mycelium.command.bridge;

import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.transport.Endpoint;

/**
 * Where the bus is.
 *
 * @param endpoint a Unix socket, TCP, or TLS
 * @param handshake whether its clients must send the contract's digest first
 * @param insecure whether other machines may come by it without TLS
 */
public record Listening(Endpoint endpoint, HandshakePolicy handshake, boolean insecure) {}
