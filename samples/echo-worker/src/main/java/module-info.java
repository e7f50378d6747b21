/** A worker. */
module dev.mycelium.samples.echoworker {
    requires dev.mycelium.runtime;
    requires static dev.mycelium.annotations;
}
