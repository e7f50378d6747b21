/** Hosts a bus, starts the workers on it, in any language, and keeps them alive. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Micrometer has no modules of its own
module dev.mycelium.bridge {
    requires transitive dev.mycelium.runtime;
    requires transitive micrometer.core;
    requires transitive java.logging;
    requires java.management;
    requires jdk.httpserver;
    requires jdk.net;
    requires jdk.unsupported;
    requires micrometer.registry.prometheus;
    requires static org.jspecify;

    exports dev.mycelium.bridge;
    exports dev.mycelium.bridge.lifecycle;
    exports dev.mycelium.bridge.link;
    exports dev.mycelium.bridge.log;
    exports dev.mycelium.bridge.monitor;
    exports dev.mycelium.bridge.status;
    exports dev.mycelium.bridge.worker;
}
