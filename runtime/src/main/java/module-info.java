/** What generated code calls, and what a program needs to talk bytes with a Mycelium bus. */
@SuppressWarnings(
        "requires-automatic") // Micrometer and tomlj have no module of their own; who does not use them never needs
// them
module dev.mycelium.runtime {
    requires static micrometer.core;
    requires static org.jspecify;
    requires static org.tomlj;

    exports dev.mycelium.runtime.bus;
    exports dev.mycelium.runtime.clock;
    exports dev.mycelium.runtime.codec;
    exports dev.mycelium.runtime.frame;
    exports dev.mycelium.runtime.handshake;
    exports dev.mycelium.runtime.metrics;
    exports dev.mycelium.runtime.server;
    exports dev.mycelium.runtime.tls;
    exports dev.mycelium.runtime.topology;
    exports dev.mycelium.runtime.transport;
    exports dev.mycelium.runtime.worker;
}
