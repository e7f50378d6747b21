package dev.mycelium.testkit.fault;

/**
 * What went through a proxy for one connection, at one moment.
 *
 * @param toServer bytes that were handed on to the server
 * @param toClient bytes that were handed on to the client
 * @param ended whether both streams have ended
 */
public record Traffic(long toServer, long toClient, boolean ended) {}
