package dev.mycelium.command;

import dev.mycelium.command.frames.DecodedFrame;
import dev.mycelium.command.frames.FrameJson;
import dev.mycelium.command.frames.FrameTable;
import dev.mycelium.command.frames.Frames;
import dev.mycelium.command.frames.HexText;
import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mycelium decode}. */
@Command(
        name = "decode",
        description = {
            "Shows frames field by field, and what is wrong with them and where.",
            "Frames are read one behind the other, as they travel: six bytes of header (type id, length),",
            "then the payload. Ends with 1 where one of them is refused or breaks a rule of the contract.",
            "Of a message that must not be printed neither values nor bytes are shown.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mycelium decode contracts.yaml frames.bin",
            "  nc -U /run/acme/bus.sock | mycelium decode contracts.yaml   as they arrive",
            "  mycelium decode contracts.yaml --hex 'ea0310000000 0100000000000000 feffffff ffffff7f'",
            "  mycelium decode contracts.yaml --payload TextMessage payload.bin",
            "  mycelium decode --json contracts.yaml frames.bin | jq .values.sender",
        })
final class DecodeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "The contract.")
    private String contract;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The frames; without it, or with -, standard input.")
    private @Nullable String file;

    @Option(
            names = "--hex",
            paramLabel = "DIGITS",
            description = "The frames as hexadecimal digits; blanks and a 0x in front do not matter.")
    private @Nullable String hex;

    @Option(
            names = "--hex-input",
            description = "FILE or standard input holds hexadecimal digits, as --hex takes them.")
    private boolean hexInput;

    @Option(
            names = "--payload",
            paramLabel = "MESSAGE",
            description = "There is one payload of this message, without a header.")
    private @Nullable String message;

    @Option(names = "--json", description = "Prints one JSON object a line, for programs.")
    private boolean json;

    @Option(names = "--full", description = "Cuts no long value; in JSON there is the payload beside the values.")
    private boolean full;

    @Override
    public Integer call() {
        if (contract.equals(ContractFile.STDIN) && hex == null && (file == null || file.equals(ContractFile.STDIN))) {
            throw CommandFailure.usage("standard input cannot be both, the contract and the frames");
        }
        Schema<FieldValues> schema = ContractSchema.of(ContractFile.laidOut(
                ContractFile.source(contract), spec.commandLine().getErr()));
        MessageCodec<? extends FieldValues> codec = message == null ? null : named(schema, message);
        try (InputStream in = input()) {
            return codec == null
                    ? frames(schema, in)
                    : print(DecodedFrame.ofPayload(codec, in.readAllBytes())) ? ExitStatus.OK : ExitStatus.FOUND;
        } catch (IOException e) {
            throw CommandFailure.unavailable("cannot read the frames: " + e.getMessage(), e);
        }
    }

    private int frames(Schema<FieldValues> schema, InputStream in) throws IOException {
        Frames frames = new Frames(schema, in);
        long wrong = 0;
        try {
            while (frames.next()) {
                wrong += print(frames.frame()) ? 0 : 1;
            }
        } catch (FrameException e) {
            spec.commandLine().getOut().flush();
            throw CommandFailure.found(e.getMessage() + ", at byte " + frames.at() + ", behind " + frames.count()
                    + (frames.count() == 1 ? " frame" : " frames"));
        }
        if (frames.count() == 0) {
            throw CommandFailure.found("there is no frame: the input is empty");
        }
        if (!json) {
            spec.commandLine()
                    .getOut()
                    .println(frames.count() + (frames.count() == 1 ? " frame, " : " frames, ")
                            + (wrong == 0 ? "none" : wrong) + " wrong");
        }
        return wrong == 0 ? ExitStatus.OK : ExitStatus.FOUND;
    }

    /** Prints at once: what comes from a pipe may be all for a while. */
    private boolean print(DecodedFrame frame) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? FrameJson.of(frame, null, full) : FrameTable.of(frame, full));
        out.flush();
        return frame.isGood();
    }

    private InputStream input() throws IOException {
        if (hex != null) {
            return new ByteArrayInputStream(digits(hex));
        }
        InputStream raw = file == null || file.equals(ContractFile.STDIN) ? System.in : open(file);
        if (!hexInput) {
            return raw;
        }
        try (raw) {
            return new ByteArrayInputStream(digits(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1)));
        }
    }

    private static byte[] digits(String text) {
        try {
            return HexText.parse(text);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private static InputStream open(String file) {
        try {
            return Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException e) {
            throw CommandFailure.unavailable("there is no file " + file, e);
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.unavailable("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private MessageCodec<? extends FieldValues> named(Schema<FieldValues> schema, String name) {
        return schema.codecs().stream()
                .filter(codec -> codec.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(contract + " has no message " + name + "; it has "
                        + schema.codecs().stream().map(MessageCodec::name).collect(Collectors.joining(", "))));
    }
}
