package dev.mycelium.command;

import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.values.GivenMessage;
import dev.mycelium.command.values.JsonLine;
import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium send}. */
@Command(
        name = "send",
        description = {
            "Publishes a message, or a file of them, on a bus.",
            "A message is FIELD=VALUE for each of its fields, or JSON. Numbers may be text, bytes are",
            "hexadecimal digits, a list is [1,2]. What the contract forbids is not sent: ends with 1 then.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium send --endpoint unix:/run/acme/bus.sock CounterUpdate counter_id=1 value=7 delta=-1",
            "  mycelium send TextMessage sender=me 'content=Hello, you' timestamp=1   where MYCELIUM_SOCKET says",
            "  mycelium send CounterUpdate --json '{\"counter_id\":\"1\",\"value\":7,\"delta\":-1}'",
            "  mycelium send --json '{\"message\":\"CounterUpdate\",\"values\":{\"counter_id\":1,\"value\":7,\"delta\":1}}'",
            "  mycelium send --file messages.jsonl --rate 100   an object a line, as decode --json prints them",
            "  mycelium decode --json contracts.yaml frames.bin | mycelium send --file -",
            "",
            "A bus acknowledges nothing. With --confirmed the command waits until the bus has sent the",
            "frame back, which it does with each that it takes; without, a bus of another contract is",
            "noticed, but not what is lost on the way.",
        })
final class SendCommand implements Callable<Integer> {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final double FASTEST = 1e6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BusOptions bus;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "MESSAGE",
            description = "Its name in the contract; not needed where the JSON says it.")
    private @Nullable String message;

    @Parameters(index = "1..*", paramLabel = "FIELD=VALUE", description = "A field; text stands as it is.")
    private List<String> pairs = List.of();

    @Option(
            names = "--json",
            paramLabel = "OBJECT",
            description = "The fields; without a MESSAGE: {\"message\":...,\"values\":{...}}.")
    private @Nullable String json;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Sends each line of it, one of which is as OBJECT is; - is standard input.")
    private @Nullable String file;

    @Option(names = "--rate", paramLabel = "N", description = "Sends N lines of the file a second, 0.001 to 1000000.")
    private @Nullable Double rate;

    @Option(names = "--confirmed", description = "Waits for each message until the bus has sent it back.")
    private boolean confirmed;

    @Option(
            names = "--confirm-limit",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "How long that may take; ${DEFAULT-VALUE} unless told otherwise.")
    private long confirmLimit;

    @Override
    public Integer call() throws InterruptedException {
        requireOneSource();
        Schema<FieldValues> schema = bus.schema(spec.commandLine().getErr());
        if (file != null) {
            try (BufferedReader lines = open(file);
                    Connection connection = connect(schema)) {
                return sendAll(schema, lines, connection);
            } catch (CharacterCodingException e) {
                throw CommandFailure.found(file + " is not UTF-8");
            } catch (IOException e) {
                throw CommandFailure.unavailable("cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        // What is wrong with the message is said whether there is a bus or not.
        GivenMessage given = given(schema);
        try (Connection connection = connect(schema)) {
            send(connection, given);
        }
        return ExitStatus.OK;
    }

    private void requireOneSource() {
        if ((json != null && file != null) || (!pairs.isEmpty() && (json != null || file != null))) {
            throw CommandFailure.usage("FIELD=VALUE, --json and --file are three ways to say it: choose one");
        }
        if (message == null && json == null && file == null) {
            throw CommandFailure.usage("what is to be sent? Name a MESSAGE with its fields, or use --json or --file");
        }
        if (rate != null && (file == null || !(rate >= 1e-3 && rate <= FASTEST))) {
            throw CommandFailure.usage(
                    file == null ? "--rate is for a --file" : "--rate " + rate + " is outside 0.001..1000000");
        }
        if (bus.takesStdin() && ContractFile.STDIN.equals(file)) {
            throw CommandFailure.usage("standard input cannot be both, the contract and the messages");
        }
        if (confirmLimit < 1 || confirmLimit > 86_400) {
            throw CommandFailure.usage("--confirm-limit " + confirmLimit + " is outside 1..86400");
        }
    }

    private GivenMessage given(Schema<FieldValues> schema) {
        try {
            return json == null && message != null
                    ? GivenMessage.ofPairs(JsonLine.named(schema, message), pairs)
                    : ofJson(schema, String.valueOf(json));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.found(String.valueOf(e.getMessage()));
        }
    }

    private GivenMessage ofJson(Schema<FieldValues> schema, String object) {
        return message == null
                ? JsonLine.read(schema, object)
                : GivenMessage.ofJson(JsonLine.named(schema, message), object);
    }

    private int sendAll(Schema<FieldValues> schema, BufferedReader lines, Connection connection)
            throws IOException, InterruptedException {
        Pace pace = rate == null ? null : new Pace(Clock.system(), rate);
        Traffic traffic = new Traffic(spec.commandLine().getErr(), Clock.system());
        try {
            sendAll(schema, lines, connection, pace, traffic);
        } finally {
            traffic.hide();
        }
        long sent = traffic.frames();
        spec.commandLine().getOut().println(sent + (sent == 1 ? " message" : " messages") + " sent");
        return ExitStatus.OK;
    }

    private void sendAll(
            Schema<FieldValues> schema,
            BufferedReader lines,
            Connection connection,
            @Nullable Pace pace,
            Traffic traffic)
            throws IOException, InterruptedException {
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                GivenMessage given = ofJson(schema, line);
                if (pace != null) {
                    pace.await();
                }
                send(connection, given);
                traffic.add(given.codec().size());
                traffic.show();
            } catch (IllegalArgumentException e) {
                throw CommandFailure.found(file + ":" + number + ": " + e.getMessage() + behind(traffic.frames()));
            }
        }
    }

    private static String behind(long sent) {
        return sent == 0 ? "; nothing was sent" : "; " + sent + " before it " + (sent == 1 ? "was" : "were") + " sent";
    }

    /** Whoever waits for the frame to come back need not wait first whether the bus stays. */
    private Connection connect(Schema<FieldValues> schema) {
        return bus.connect(schema, builder -> {
            builder.reconnect(ReconnectPolicy.NEVER);
            return confirmed ? builder.connect() : builder.connectVerified(CONNECT_LIMIT);
        });
    }

    private void send(Connection connection, GivenMessage given) throws InterruptedException {
        try {
            if (confirmed) {
                connection
                        .publisher(given.codec())
                        .publishConfirmed(given.values(), Duration.ofSeconds(confirmLimit))
                        .get();
            } else {
                connection.publisher(given.codec()).publish(given.values());
            }
        } catch (BusUnavailableException | BusClosedException e) {
            throw BusOptions.lost(e);
        } catch (ExecutionException e) {
            String name = given.codec().name();
            Throwable why = e.getCause();
            throw CommandFailure.unavailable(
                    why instanceof TimeoutException
                            ? "the bus has not sent " + name + " back within " + confirmLimit + " s"
                            : name + " was not confirmed: " + (why == null ? e : why).getMessage(),
                    e);
        }
    }

    private static BufferedReader open(String file) {
        try {
            return file.equals(ContractFile.STDIN)
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    : Files.newBufferedReader(Path.of(file));
        } catch (NoSuchFileException e) {
            throw CommandFailure.unavailable("there is no file " + file, e);
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.unavailable("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
