/** Starts the workers of a bus, in any language, and keeps them alive. */
module dev.mycelium.bridge {
    requires transitive dev.mycelium.runtime;
    requires static org.jspecify;

    exports dev.mycelium.bridge.lifecycle;
    exports dev.mycelium.bridge.worker;
}
