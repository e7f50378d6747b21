package dev.mycelium.command;

import dev.mycelium.command.capture.CaptureFile;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.runtime.bus.BusClosedException;
import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ReconnectPolicy;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.testkit.record.FramePlayer;
import dev.mycelium.testkit.record.RecordedFrame;
import dev.mycelium.testkit.record.Recording;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium replay}. */
@Command(
        name = "replay",
        description = {
            "Publishes a recording on a bus, each frame at its time, or shows it.",
            "Frames that no bus of the contract takes, of types that it does not have or of a wrong size, are",
            "left out and counted. A recording that ends inside a record, as its writer died, is played up to",
            "there, and the command ends with 1. Ctrl-C or SIGTERM ends it, with 0.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium replay bus.rec                        on the bus of MYCELIUM_SOCKET, as it was",
            "  mycelium replay bus.rec --speed 10 --endpoint unix:/run/acme/bus.sock",
            "  mycelium replay bus.rec --as-fast-as-possible --repeat 100",
            "  mycelium replay bus.rec --dry-run              shows them, as mycelium decode does",
            "  mycelium replay bus.rec --dry-run --json | jq .values",
            "  mycelium replay bus.rec --capture bus.pcap     for Wireshark, see mycelium dissector --help",
        })
final class ReplayCommand implements Callable<Integer> {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(30);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What mycelium record has written.")
    private Path file;

    @Mixin
    private BusOptions bus;

    @Mixin
    private TypeOptions types;

    @Option(names = "--speed", paramLabel = "FACTOR", description = "2 is twice as fast as it was, 0.5 half.")
    private @Nullable Double speed;

    @Option(names = "--as-fast-as-possible", description = "Waits for nothing but the bus.")
    private boolean atOnce;

    @Option(names = "--repeat", paramLabel = "N", description = "Plays it N times; 0 is until Ctrl-C.")
    private long repeat = 1;

    @Option(names = "--dry-run", description = "Needs no bus: shows what would be published, and when.")
    private boolean dryRun;

    @Option(names = "--json", description = "With --dry-run, prints one JSON object a line, for programs.")
    private boolean json;

    @Option(names = "--full", description = "With --dry-run, cuts no long value.")
    private boolean full;

    @Option(
            names = "--capture",
            paramLabel = "PCAP",
            description = "Needs no bus: makes a capture file of them, which must not be there yet.")
    private @Nullable Path capture;

    @Option(names = "--any-contract", description = "Plays a recording of another contract too.")
    private boolean anyContract;

    @Override
    public Integer call() {
        requireUsable();
        Schema<FieldValues> schema = bus.schema(spec.commandLine().getErr());
        Playable playable = new Playable(schema, types.of(schema));
        RecordedFile recorded = new RecordedFile(file, schema.digest(), anyContract);
        try {
            if (dryRun) {
                show(schema, playable, recorded);
            } else if (capture != null) {
                write(playable, recorded, capture);
            } else {
                play(schema, playable, recorded);
            }
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot read " + file + ": " + e.getMessage(), e);
        }
        return ExitStatus.OK;
    }

    private void requireUsable() {
        if (speed != null && !(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
            throw CommandFailure.usage("--speed " + speed + " must be more than 0");
        }
        if (speed != null && atOnce) {
            throw CommandFailure.usage("--speed and --as-fast-as-possible cannot both be");
        }
        if (repeat < 0) {
            throw CommandFailure.usage("--repeat " + repeat + " must be 0 or more");
        }
        if (dryRun && capture != null) {
            throw CommandFailure.usage("--dry-run and --capture cannot both be");
        }
        if ((json || full) && !dryRun) {
            throw CommandFailure.usage((json ? "--json" : "--full") + " is for --dry-run");
        }
    }

    private void show(Schema<FieldValues> schema, Playable playable, RecordedFile recorded) throws IOException {
        try (Recording recording = recorded.open()) {
            new DryRun(schema, playable, json, full)
                    .show(recording, spec.commandLine().getOut());
            RecordedFile.flaw(recording, file).ifPresent(e -> {
                throw e;
            });
        }
    }

    private void write(Playable playable, RecordedFile recorded, Path pcap) throws IOException {
        try (Recording recording = recorded.open()) {
            long written = 0;
            try (CaptureFile packets = new CaptureFile(pcap)) {
                for (Optional<RecordedFrame> next = recording.next(); next.isPresent(); next = recording.next()) {
                    if (playable.isWanted(next.get().frame())) {
                        packets.write(next.get().nanos(), next.get().frame());
                        written++;
                    }
                }
            } catch (FileAlreadyExistsException e) {
                throw CommandFailure.unavailable(pcap + " is there already: name another file", e);
            }
            spec.commandLine().getOut().println(written + (written == 1 ? " packet" : " packets") + " in " + pcap);
            RecordedFile.flaw(recording, file).ifPresent(e -> {
                throw e;
            });
        }
    }

    private void play(Schema<FieldValues> schema, Playable playable, RecordedFile recorded) throws IOException {
        recorded.open().close(); // What is wrong with it is said before there is a bus.
        FramePlayer player =
                new FramePlayer(Clock.system(), atOnce ? Double.POSITIVE_INFINITY : speed == null ? 1 : speed);
        Traffic traffic = new Traffic(spec.commandLine().getErr(), Clock.system());
        Connection connection = bus.connect(
                schema,
                builder -> builder.reconnect(ReconnectPolicy.NEVER)
                        .drainLimit(DRAIN_LIMIT)
                        .connectVerified(CONNECT_LIMIT));
        Optional<CommandFailure> flaw = Optional.empty();
        Thread playing = Thread.currentThread();
        try (Ending ending = Ending.by(playing::interrupt)) {
            for (long times = 0; (repeat == 0 || times < repeat) && !ending.isAsked(); times++) {
                flaw = playOnce(recorded, player, playable, traffic, connection);
            }
        } catch (InterruptedException | ClosedByInterruptException e) {
            traffic.hide();
        } catch (BusUnavailableException | BusClosedException e) {
            traffic.hide();
            throw CommandFailure.unavailable(e.getMessage() + "; behind " + traffic, e);
        } finally {
            // A signal is heard by now; closing waits until what was published is written.
            Thread.interrupted();
            connection.close();
        }
        traffic.hide();
        spec.commandLine().getOut().println("played " + traffic + playable.leftOut());
        flaw.ifPresent(e -> {
            throw e;
        });
        long lost = connection.linkCounters().lost();
        if (lost > 0) {
            throw CommandFailure.unavailable("the bus was lost before it took the last " + lost + " of them");
        }
    }

    private Optional<CommandFailure> playOnce(
            RecordedFile recorded, FramePlayer player, Playable playable, Traffic traffic, Connection connection)
            throws IOException, InterruptedException {
        try (Recording recording = recorded.open()) {
            player.play(recording, frame -> {
                if (playable.test(frame)) {
                    connection.publishRaw(frame);
                    traffic.add(frame);
                    traffic.show();
                }
            });
            return RecordedFile.flaw(recording, file);
        }
    }
}
