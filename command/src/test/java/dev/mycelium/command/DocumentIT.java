package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types every {@code $} line of the page into a shell, in one folder from the top to the bottom, and compares what is printed.
 * {@code -Dmycelium.golden.update=true} writes what was printed into the page, and fails.
 */
class DocumentIT {
    private static final Path PAGE = Path.of("../docs/command.md");

    @Test
    void everyLineOfThePagePrintsWhatStandsBelowIt(@TempDir Path folder) throws Exception {
        Files.copy(Path.of(Shell.contract("chat")), folder.resolve("contracts.yaml"));
        List<String> page = Files.readAllLines(PAGE);
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
                Installed.sh(folder, line.substring(2))
                        .out()
                        .lines()
                        .map(String::stripTrailing)
                        .forEach(typed::add);
            } else if (!console || line.startsWith("```")) {
                typed.add(line);
            }
        }
        assertThat(lines).isGreaterThan(5);
        if (Boolean.getBoolean("mycelium.golden.update") && !typed.equals(page)) {
            Files.write(PAGE, typed);
            fail("wrote " + PAGE + "; look at it, then run without -Dmycelium.golden.update");
        }
        assertThat(page).isEqualTo(typed);
    }

    @Test
    void everyCommandHasItsHeading() throws Exception {
        List<String> page = Files.readAllLines(PAGE);
        LauncherTest.commands().forEach(command -> assertThat(page).contains("## " + command));
    }
}
