/** What generated code calls, and what a program needs to talk bytes with a Mycelium bus. */
@SuppressWarnings("requires-automatic") // Micrometer has no module of its own; who does not use it never needs it
module dev.mycelium.runtime {
    requires static micrometer.core;
    requires static org.jspecify;

    exports dev.mycelium.runtime.bus;
    exports dev.mycelium.runtime.clock;
    exports dev.mycelium.runtime.codec;
    exports dev.mycelium.runtime.frame;
    exports dev.mycelium.runtime.handshake;
    exports dev.mycelium.runtime.metrics;
    exports dev.mycelium.runtime.server;
    exports dev.mycelium.runtime.tls;
    exports dev.mycelium.runtime.transport;
}
