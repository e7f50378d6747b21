/** A first program with Mycelium. */
module dev.mycelium.samples.quickstart {
    requires dev.mycelium.runtime;
    requires static dev.mycelium.annotations;
}
