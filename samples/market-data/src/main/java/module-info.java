/** Two programs on one bus. */
module dev.mycelium.samples.marketdata {
    requires dev.mycelium.runtime;
    requires static dev.mycelium.annotations;
}
