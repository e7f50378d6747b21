/** A worker that shares its bus with others in Python, Rust and shell. */
module dev.mycelium.samples.polyglot {
    requires dev.mycelium.runtime;
    requires static dev.mycelium.annotations;
}
