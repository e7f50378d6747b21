package dev.mycelium.bridge.status;

/**
 * Where a bridge listens.
 *
 * @param endpoint {@code unix:/run/acme/bus.sock}, with the port that it got
 * @param accepting whether newcomers are accepted; false once the bridge begins to stop
 * @param connections how many that came there are open now
 */
public record EndpointStatus(String endpoint, boolean accepting, int connections) {}
