package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types every {@code $} line of the page into a shell, in one folder from the top to the bottom, and compares what is printed.
 * A bus is there, where {@code MYCELIUM_SOCKET} says, on which two messages pass again and again.
 * {@code -Dmycelium.golden.update=true} writes what was printed into the page, and fails.
 */
class DocumentIT {
    private static final Path PAGE = Path.of("../docs/command.md");

    private static final List<RawFrame> PASSING = List.of(
            new RawFrame(1002, ByteString.ofHex("0100000000000000feffffffffffff7f")),
            new RawFrame(
                    1001,
                    ByteString.ofHex("0500000000000000616c696365" + "00".repeat(27) + "0200000000000000" + "6869"
                            + "00".repeat(254) + "0100000000000000")));
    private static final ScheduledExecutorService RUNNING = Executors.newSingleThreadScheduledExecutor();

    @AfterAll
    static void rest() {
        RUNNING.shutdownNow();
    }

    @Test
    void everyLineOfThePagePrintsWhatStandsBelowIt(@TempDir Path folder) throws Exception {
        Files.copy(Path.of(Shell.contract("chat")), folder.resolve("contracts.yaml"));
        List<String> page = Files.readAllLines(PAGE);
        List<String> typed;
        try (TestBus bus = new TestBus(folder, "chat");
                Connection busy = bus.client()) {
            Future<?> passing = RUNNING.scheduleWithFixedDelay(
                    () -> PASSING.forEach(busy::publishRaw), 0, 50, TimeUnit.MILLISECONDS);
            typed = typed(page, folder, Map.of("MYCELIUM_SOCKET", bus.endpoint.toString()));
            assertThat(passing.isDone()).as("the bus was busy to the end").isFalse();
        }
        if (Boolean.getBoolean("mycelium.golden.update") && !typed.equals(page)) {
            Files.write(PAGE, typed);
            fail("wrote " + PAGE + "; look at it, then run without -Dmycelium.golden.update");
        }
        assertThat(page).isEqualTo(typed);
    }

    private static List<String> typed(List<String> page, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> typed = new ArrayList<>();
        int lines = 0;
        boolean console = false;
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            if (line.startsWith("```")) {
                console = line.equals("```console");
            }
            if (console && line.startsWith("$ ")) {
                lines++;
                typed.add(line);
                Installed.sh(folder, line.substring(2), environment)
                        .out()
                        .lines()
                        .map(String::stripTrailing)
                        .forEach(typed::add);
            } else if (!console || line.startsWith("```")) {
                typed.add(line);
            }
        }
        assertThat(lines).isGreaterThan(5);
        return typed;
    }

    @Test
    void everyCommandHasItsHeading() throws Exception {
        List<String> page = Files.readAllLines(PAGE);
        LauncherTest.commands().forEach(command -> assertThat(page).contains("## " + command));
    }
}
