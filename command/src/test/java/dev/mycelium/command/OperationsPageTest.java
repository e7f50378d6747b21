package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.command.bridge.BridgeFile;
import dev.mycelium.command.bridge.Window;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.server.CloseReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page about running it says, beside the units, the library and the reader of {@code bridge.toml}. */
class OperationsPageTest {
    private static final Path PAGE = Path.of("../docs/operations.md");
    private static final Path UNIT = Path.of("../deploy/systemd/mycelium-bridge.service");

    /** A block of TOML, also one that belongs to an item of a list. */
    private static final Pattern TOML = Pattern.compile("(?ms)^( *)```toml\\R(.*?)^ *```$");

    @Test
    void figuresAreThoseOfTheUnit() throws IOException {
        String page = Files.readString(PAGE);
        long memory = Long.parseLong(setting("MemoryMax").replace("G", ""));
        long descriptors = Long.parseLong(setting("LimitNOFILE"));
        assertThat(page)
                .contains(memory + " GiB and " + thousands(descriptors) + "; a connection needs one descriptor")
                .contains("| `LimitNOFILE` | " + thousands(descriptors) + " |")
                .contains("ends with " + setting("SuccessExitStatus") + " at SIGTERM");
    }

    @Test
    void queuesAreThoseOfTheLibrary() throws IOException {
        QueueLimits queue = QueueLimits.OF_CONNECTION;
        assertThat(Files.readString(PAGE))
                .contains(queue.frames() + " frames and " + (queue.bytes() >> 20) + " MiB for each connection");
        assertThat(Files.readString(Path.of("../docs/command.md")))
                .contains("what may wait for one connection; " + queue.frames() + ", and " + queue.bytes()
                        + " bytes of payload");
    }

    @Test
    void everyReasonThatSomebodyIsToldOfIsExplained() throws IOException {
        String troubles = Files.readString(PAGE).split("## When something is wrong", 2)[1];
        for (CloseReason each : EnumSet.complementOf(EnumSet.of(CloseReason.CLIENT_CLOSED, CloseReason.BUS_CLOSED))) {
            assertThat(troubles).containsPattern("(?m)^\\|[^|]*`" + each + "`[^|]*\\| [^|]{20,}\\|$");
        }
    }

    @Test
    void whatItShowsOfAFileIsRight() throws IOException {
        List<MatchResult> blocks =
                TOML.matcher(Files.readString(PAGE)).results().toList();
        assertThat(blocks).hasSize(2);
        assertThat(read(blocks.get(0).group(2)).mistakes()).isEmpty();
        BridgeFile upgrade = read("listen = [\"unix:///run/mycelium/bus.sock\"]\n"
                + blocks.get(1).group(2).indent(-blocks.get(1).group(1).length()));
        assertThat(upgrade.mistakes()).isEmpty();
        assertThat(upgrade.window().map(Window::contract)).contains(Path.of("/etc/mycelium/old.yaml"));
    }

    private static BridgeFile read(String toml) {
        return BridgeFile.read(toml, Path.of("/etc/mycelium"));
    }

    private static String setting(String name) throws IOException {
        return Files.readString(UNIT)
                .lines()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(UNIT + " has no " + name));
    }

    private static String thousands(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
