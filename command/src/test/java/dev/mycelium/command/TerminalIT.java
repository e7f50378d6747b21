package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people see who have a terminal, which script(1) gives a command that has none; and what a pipe behind it gets. */
@Timeout(300)
class TerminalIT {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    @Test
    void coloursAreThereUnlessAPipeTakesThemOrNobodyWantsThem() throws Exception {
        assertThat(onTerminal("mycelium --help", Map.of())).contains("digest").contains(ESCAPE);
        assertThat(onTerminal("mycelium --help | cat", Map.of()))
                .contains("digest")
                .doesNotContain(ESCAPE);
        assertThat(onTerminal("mycelium --help", Map.of("NO_COLOR", "1")))
                .contains("digest")
                .doesNotContain(ESCAPE);
    }

    @Test
    void errorsThatGoToAFileHaveNoColours() throws Exception {
        assertThat(onTerminal("mycelium nothing; true", Map.of())).contains("mycelium: Unmatched", ESCAPE);
        assertThat(onTerminal("mycelium nothing 2> err; true", Map.of())).doesNotContain("mycelium");
        assertThat(folder.resolve("err"))
                .content()
                .startsWith("mycelium: Unmatched")
                .doesNotContain(ESCAPE);
    }

    @Test
    void whatTakesLongShowsHowFarItIs() throws Exception {
        try (TestBus bus = new TestBus(folder, "chat")) {
            // As long as a busy machine may need to come to its first half second of it.
            String record = "mycelium record --for 10s --endpoint " + bus.endpoint + " --contract "
                    + Path.of(Shell.contract("chat")).toAbsolutePath().normalize() + " ";
            assertThat(onTerminal(record + "shown.rec", Map.of()))
                    .contains("\r" + ESCAPE + "K0 frames, 0 payload bytes, 0 frames/s")
                    .contains("\r" + ESCAPE + "Krecorded 0 frames, 0 payload bytes, in ");
            assertThat(onTerminal(record + "piped.rec 2>&1 | cat", Map.of()))
                    .contains("recorded 0 frames, 0 payload bytes, in ")
                    .doesNotContain(ESCAPE);
        }
    }

    private String onTerminal(String line, Map<String, String> environment) throws Exception {
        Shell.Outcome outcome = Installed.sh(folder, "TERM=xterm script -qec '" + line + "' /dev/null", environment);
        assertThat(outcome.status()).as(outcome.out()).isZero();
        return outcome.out();
    }
}
