package dev.mycelium.command;

import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.values.TimeText;
import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.testkit.record.FrameRecorder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium record}. */
@Command(
        name = "record",
        description = {
            "Writes the frames of a bus into a file, each with its time.",
            "Ctrl-C or SIGTERM ends it, with 0. mycelium replay plays the file again, or makes a capture for",
            "Wireshark of it. It holds the bytes of all messages, those too that must not be printed: it is as",
            "secret as they are. On a full disk it ends with 4; what is in the file by then is kept. While the",
            "bus is away it is waited for.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium record bus.rec                              the bus of MYCELIUM_SOCKET, contracts.yaml",
            "  mycelium record bus.rec --endpoint unix:/run/acme/bus.sock --contract chat.yaml",
            "  mycelium record bus.rec --type TextMessage --for 1h   of one type, for an hour",
            "  mycelium record bus.rec --count 1000 --append         goes on with the file",
        })
final class RecordCommand implements Callable<Integer> {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Logger LIBRARY = Logger.getLogger("dev.mycelium.testkit");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Is made; with --append it may be there.")
    private Path file;

    @Mixin
    private BusOptions bus;

    @Mixin
    private TypeOptions types;

    @Option(names = "--append", description = "Goes on with a recording of the same contract, if FILE is there.")
    private boolean append;

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = TimeText.class,
            description = "Ends after this time: 500ms, 30s, 5m, 1h.")
    private @Nullable Duration time;

    @Option(names = "--count", paramLabel = "N", description = "Ends after N frames.")
    private long count = Long.MAX_VALUE;

    private boolean joined;
    private boolean lost;

    @Override
    public Integer call() throws InterruptedException {
        if (count < 1) {
            throw CommandFailure.usage("--count " + count + " must be 1 or more");
        }
        if (!append && Files.exists(file)) {
            throw alreadyThere();
        }
        Schema<FieldValues> schema = bus.schema(spec.commandLine().getErr());
        IntPredicate wanted = types.of(schema);
        LIBRARY.setLevel(Level.OFF); // What it would log is told here.
        try (Connection connection = bus.connect(
                        schema, builder -> builder.onState(this::tell).connectVerified(CONNECT_LIMIT));
                Subscription<RawFrame> frames = connection.subscribeRaw();
                FrameRecorder recorder = recorder(schema.digest());
                Ending ending = Ending.by(connection::close)) {
            tell("recording in " + file + ", Ctrl-C ends it");
            Traffic traffic = new Traffic(spec.commandLine().getErr(), Clock.system());
            record(frames, wanted, recorder, traffic, ending);
            traffic.hide();
            spec.commandLine().getOut().println("recorded " + traffic);
            recorder.failure().ifPresent(e -> {
                throw CommandFailure.incomplete(
                        "cannot go on writing " + file + ": " + e.getMessage() + "; what it has by now is kept", e);
            });
        }
        return ExitStatus.OK;
    }

    private void record(
            Subscription<RawFrame> frames, IntPredicate wanted, FrameRecorder recorder, Traffic traffic, Ending ending)
            throws InterruptedException {
        Deadline end = Deadline.after(Clock.system(), time == null ? Deadline.LONGEST : time);
        try {
            while (!end.passed()
                    && recorder.recorded() < count
                    && recorder.failure().isEmpty()) {
                traffic.show();
                Duration left = end.remaining();
                RawFrame frame = frames.poll(left.compareTo(Traffic.INTERVAL) < 0 ? left : Traffic.INTERVAL);
                if (frame != null && wanted.test(frame.typeId())) {
                    recorder.record(frame);
                    if (recorder.failure().isEmpty()) {
                        traffic.add(frame);
                    }
                }
            }
        } catch (BusClosedException e) {
            // After a signal all that had arrived has been recorded by now.
            if (!ending.isAsked()) {
                throw BusOptions.lost(e);
            }
        }
    }

    private FrameRecorder recorder(SchemaDigest digest) {
        try {
            return append && Files.exists(file)
                    ? FrameRecorder.append(file, Clock.system(), digest)
                    : FrameRecorder.open(file, Clock.system(), digest);
        } catch (FileAlreadyExistsException e) {
            throw alreadyThere();
        } catch (NoSuchFileException e) {
            throw CommandFailure.unavailable("there is no folder for " + file, e);
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot record: " + e.getMessage(), e);
        }
    }

    private CommandFailure alreadyThere() {
        return CommandFailure.unavailable(file + " is there already: --append goes on with it, or name another file");
    }

    private void tell(ConnectionState state, @Nullable Throwable cause) {
        if (state == ConnectionState.DOWN && joined && !lost) {
            tell("the bus is lost" + (cause == null ? "" : ", " + cause.getMessage()) + "; waiting for it");
            lost = true;
        } else if (state == ConnectionState.UP && lost) {
            tell("the bus is back");
            lost = false;
        }
        joined |= state == ConnectionState.UP;
    }

    private void tell(String what) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("mycelium record: " + what);
        err.flush();
    }
}
