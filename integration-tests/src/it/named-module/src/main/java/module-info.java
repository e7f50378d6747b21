module com.acme.chat {
    requires dev.mycelium.runtime;
    requires static dev.mycelium.annotations;
}
