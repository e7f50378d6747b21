package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What bash itself offers with the script that the command prints. */
class CompletionTest {
    private static final Pattern SHOWN = Pattern.compile("(?m)^ {2,}(?:(-\\w), )?(--[\\w-]+)");
    private static String script = "";

    @BeforeAll
    static void print() {
        Shell.Outcome printed = Shell.run("generate-completion");
        assertThat(printed.status()).isZero();
        script = printed.out();
    }

    static List<String> commands() {
        return List.of(
                "bridge",
                "status",
                "digest",
                "layout",
                "export",
                "generate",
                "decode",
                "tail",
                "send",
                "record",
                "replay",
                "check",
                "dissector",
                "generate-completion");
    }

    @Test
    void everyCommandIsOffered() throws Exception {
        assertThat(offered("mycelium", "")).containsExactlyInAnyOrderElementsOf(commands());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionThatTheHelpShowsIsOffered(String command) throws Exception {
        List<String> shown = new ArrayList<>();
        SHOWN.matcher(Shell.run(command, "--help").out()).results().forEach(option -> {
            shown.add(option.group(2));
            if (option.group(1) != null) {
                shown.add(option.group(1));
            }
        });
        assertThat(shown).contains("--help", "--version", "--verbose", "-h", "-V");
        assertThat(offered("mycelium", command, "-")).containsAll(shown);
    }

    private static List<String> offered(String... words) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "--norc", "--noprofile", "-s")
                .redirectErrorStream(true)
                .start();
        try (OutputStream lines = bash.getOutputStream()) {
            String asked = "\nCOMP_WORDS=('" + String.join("' '", words) + "'); COMP_CWORD=" + (words.length - 1)
                    + "\n_complete_mycelium\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n";
            lines.write((script + asked).getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
