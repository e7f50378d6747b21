package dev.mycelium.command.bridge;

import dev.mycelium.bridge.Bridge;
import dev.mycelium.bridge.BridgeBuilder;
import dev.mycelium.runtime.codec.Schema;
import java.util.Optional;

/** The bridge that a file describes. */
public final class BridgeOfFile {
    private BridgeOfFile() {}

    /**
     * Describes it.
     *
     * @param file without a mistake
     * @param schema of its contract
     * @param other of the contract of its window, if it has one
     */
    public static BridgeBuilder describe(BridgeFile file, Schema<?> schema, Optional<? extends Schema<?>> other) {
        BridgeBuilder builder = Bridge.builder(schema);
        builder.bus(bus -> {
            for (Listening each : file.endpoints()) {
                bus.listen(each.endpoint(), each.handshake());
            }
            if (file.endpoints().stream().anyMatch(Listening::insecure)) {
                bus.insecure();
            }
            file.tls().ifPresent(bus::tls);
            file.bus().tell(bus);
            file.window().ifPresent(window -> bus.alsoAccept(other.orElseThrow(), window.time()));
            return bus;
        });
        file.workers().forEach(builder::worker);
        file.links().forEach(builder::link);
        file.folder().ifPresent(builder::folder);
        file.seen().control().ifPresent(builder::control);
        file.seen().monitor().ifPresent(builder::monitor);
        file.seen().statistics().ifPresent(builder::statisticsEvery);
        return builder;
    }
}
