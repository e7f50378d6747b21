/** Hosts a bus, starts the workers on it, in any language, and keeps them alive. */
module dev.mycelium.bridge {
    requires transitive dev.mycelium.runtime;
    requires jdk.net;
    requires jdk.unsupported;
    requires static org.jspecify;

    exports dev.mycelium.bridge;
    exports dev.mycelium.bridge.lifecycle;
    exports dev.mycelium.bridge.worker;
}
