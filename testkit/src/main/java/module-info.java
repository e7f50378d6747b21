/** What tests of programs on a Mycelium bus need. */
module dev.mycelium.testkit {
    requires transitive dev.mycelium.runtime;
    requires static org.jspecify;

    exports dev.mycelium.testkit;
    exports dev.mycelium.testkit.fault;
    exports dev.mycelium.testkit.peer;
    exports dev.mycelium.testkit.record;
}
