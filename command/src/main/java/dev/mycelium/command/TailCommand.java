package dev.mycelium.command;

import dev.mycelium.command.frames.DecodedFrame;
import dev.mycelium.command.frames.FrameLine;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.interpret.InterpretedCodec;
import dev.mycelium.command.tail.TailPrinter;
import dev.mycelium.command.tail.TypeRates;
import dev.mycelium.command.values.Condition;
import dev.mycelium.command.values.JsonLine;
import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.bus.SubscriptionOptions;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mycelium tail}. */
@Command(
        name = "tail",
        description = {
            "Prints the messages on a bus as they come, a line each.",
            "Until --count lines, or Ctrl-C or SIGTERM. What was counted goes to standard error then. Of a",
            "message that must not be printed only the size is shown. A bus that is lost is waited for.",
            "Ends with 0, or with 1 where one of the frames was wrong.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium tail --endpoint unix:/run/acme/bus.sock   the contract is contracts.yaml",
            "  mycelium tail --type TextMessage --where sender=alice",
            "  mycelium tail --where 'value>=100' --where 'value<200' --count 10",
            "  mycelium tail --json | jq .values.sender",
            "  mycelium tail --rates                              how many of each type, once a second",
        })
final class TailCommand implements Callable<Integer> {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    /** Whoever does not read holds nothing up for longer, when it is to end. */
    private static final Duration READER = Duration.ofSeconds(2);

    /** Drops here are counted, those in the bus's queue nobody tells of. */
    private static final SubscriptionOptions OPTIONS =
            SubscriptionOptions.DEFAULT.withQueue(new QueueLimits(1 << 16, 64L << 20, Overflow.DROP_OLDEST));

    @Spec
    private CommandSpec spec;

    @Mixin
    private BusOptions bus;

    @Option(
            names = "--type",
            paramLabel = "MESSAGE",
            split = ",",
            description = "Only messages of these types, by their names in the contract.")
    private List<String> types = List.of();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Only messages with such a field: field=value, or != < <= > >=; of several all must hold.")
    private List<String> where = List.of();

    @Option(names = "--count", paramLabel = "N", description = "Ends after so many lines, 1 or more.")
    private @Nullable Long count;

    @Option(names = "--rates", description = "Prints how many came of each type, once a second, and no message.")
    private boolean rates;

    @Option(names = "--json", description = "Prints one JSON object a line, for programs; times are UTC there.")
    private boolean json;

    @Option(names = "--full", description = "Cuts no long value; in JSON there is the payload beside the values.")
    private boolean full;

    private volatile boolean running;

    @Override
    public Integer call() throws InterruptedException {
        if (count != null && count < 1) {
            throw CommandFailure.usage("--count " + count + " must be 1 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        Schema<FieldValues> schema = bus.schema(spec.commandLine().getErr());
        List<InterpretedCodec> codecs = codecs(schema);
        List<Condition> conditions = conditions(codecs);
        boolean colours = spec.commandLine().getColorScheme().ansi().enabled();
        TailPrinter printer = new TailPrinter(out, json, full, colours, ZoneId.systemDefault());
        try (Connection connection = bus.connect(
                        schema, builder -> builder.onState(this::note).connectVerified(CONNECT_LIMIT));
                Subscription<RawFrame> frames = connection.subscribeRaw(OPTIONS)) {
            running = true;
            try (Ending ending = Ending.within(READER, frames::close)) {
                follow(schema, codecs, conditions, frames, printer, ending);
            } finally {
                running = false;
                end(printer, frames);
            }
        }
        return printer.wrong() == 0 ? ExitStatus.OK : ExitStatus.FOUND;
    }

    private void follow(
            Schema<FieldValues> schema,
            List<InterpretedCodec> codecs,
            List<Condition> conditions,
            Subscription<RawFrame> frames,
            TailPrinter printer,
            Ending ending)
            throws InterruptedException {
        TypeRates counted = rates ? new TypeRates(Clock.system()) : null;
        while (!ending.isAsked() && !printer.isUnread() && (count == null || printer.shown() < count)) {
            RawFrame came = null;
            try {
                came = counted == null ? frames.take() : frames.poll(counted.untilDue());
            } catch (BusClosedException e) {
                if (!ending.isAsked()) {
                    throw BusOptions.lost(e);
                }
            }
            if (came != null && (types.isEmpty() || codecs.contains(schema.codecOrNull(came.typeId())))) {
                DecodedFrame frame = DecodedFrame.of(schema, came);
                printer.seen(frame);
                if (conditions.stream().allMatch(each -> meets(frame, each))) {
                    if (counted == null) {
                        printer.frame(frame, Instant.now());
                    } else {
                        counted.count(FrameLine.name(frame));
                    }
                }
            }
            if (counted != null && counted.untilDue().toNanos() <= 0) {
                printer.rates(counted, Instant.now());
            }
        }
    }

    private static boolean meets(DecodedFrame frame, Condition condition) {
        return frame.values() != null && condition.isMetBy(frame.typeId(), frame.values());
    }

    private List<InterpretedCodec> codecs(Schema<FieldValues> schema) {
        Stream<String> names = types.isEmpty() ? schema.codecs().stream().map(MessageCodec::name) : types.stream();
        try {
            return names.map(name -> JsonLine.named(schema, name)).toList();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private List<Condition> conditions(List<InterpretedCodec> codecs) {
        try {
            return where.stream().map(text -> Condition.parse(text, codecs)).toList();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private void note(ConnectionState state, @Nullable Throwable cause) {
        if (running && state == ConnectionState.DOWN) {
            say("the bus is lost and waited for: " + (cause == null ? "it has ended" : cause.getMessage()));
        } else if (running && state == ConnectionState.UP) {
            say("the bus is back");
        }
    }

    private void end(TailPrinter printer, Subscription<RawFrame> frames) {
        String summary = printer.end(frames.counters().droppedOldest());
        if (!summary.isEmpty()) {
            say(summary);
        }
    }

    private void say(String text) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(spec.qualifiedName() + ": " + text);
        err.flush();
    }
}
