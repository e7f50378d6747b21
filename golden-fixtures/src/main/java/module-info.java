/** Compares codecs with golden files: payloads that Rust wrote, as reviewable text. */
module dev.mycelium.golden {
    requires transitive dev.mycelium.runtime;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports dev.mycelium.golden;
}
