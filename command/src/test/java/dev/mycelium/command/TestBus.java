package dev.mycelium.command;

import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A bus in the test's process for commands that go on one, with a client of its own. */
final class TestBus implements AutoCloseable {
    static final Duration LONG = Duration.ofSeconds(60);

    final Endpoint endpoint;
    final Schema<FieldValues> schema;
    private final BusServer server;

    TestBus(Path folder, String family) throws IOException {
        Path contract = Path.of(Shell.contract(family));
        schema = ContractSchema.of(LaidOut.of(new Source("contracts.yaml", Files.readAllBytes(contract)), false));
        endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        server = BusServer.builder(schema).listen(endpoint).start();
    }

    Connection client() {
        return Mycelium.builder(schema).endpoint(endpoint).connectVerified(LONG);
    }

    @Override
    public void close() {
        server.close();
    }
}
