/** The annotation that names a contract: everything that a user's source refers to at compile time. */
module dev.mycelium.annotations {
    requires static org.jspecify;

    exports dev.mycelium.annotations;
}
