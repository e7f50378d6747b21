package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "layot contracts.yaml", "digest", "digest --nix contracts.yaml", "check one.yaml"})
    void whatCannotBeUnderstoodIsSaidInOneLineThatNamesTheHelp(String line) {
        Shell.Outcome outcome = Shell.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("mycelium").contains("--help)").hasLineCount(1);
    }

    @Test
    void aSlipOfTheFingersIsNamed() {
        assertThat(Shell.run("layot").err()).contains("did you mean 'layout'?");
    }

    @Test
    void aFileThatIsNotThereIsNoMistakeOfTheContract() {
        Shell.Outcome outcome = Shell.run("digest", "nowhere/contracts.yaml");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("mycelium digest: there is no file nowhere/contracts.yaml\n");
    }

    @Test
    void theStackTraceIsThereForWhoAsks() {
        Shell.Outcome outcome = Shell.run("digest", "--verbose", "nowhere/contracts.yaml");
        assertThat(outcome.err()).contains("\tat dev.mycelium.command.");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Shell.run("--version").out()).matches("mycelium \\d+\\.\\d+\\.\\d+\\S* \\(Java .*\\)\\R");
    }

    @Test
    void everyCommandIsListedWithASentence() {
        String help = Shell.run("--help").out();
        commands().forEach(command -> assertThat(help).containsPattern("  " + command + " +[A-Z].*\\."));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpTeachesWithExamplesThatCanBeTyped(String command) {
        Shell.Outcome outcome = Shell.run(command, "--help");
        assertThat(outcome.status()).isZero();
        List<String> examples = new ArrayList<>();
        outcome.out()
                .lines()
                .filter(line -> line.startsWith("  ") && line.contains("mycelium " + command))
                .forEach(examples::add);
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            String typed = example.substring(example.indexOf("mycelium " + command))
                    .replaceFirst("^mycelium ", "")
                    .replaceFirst(" [|>)].*|   .*|\\).*", "");
            List<String> words = new ArrayList<>();
            Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(typed);
            while (word.find()) {
                words.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            new CommandLine(new MyceliumCommand()).parseArgs(words.toArray(String[]::new));
        }
    }

    static Stream<String> commands() {
        return new CommandLine(new MyceliumCommand()).getSubcommands().keySet().stream();
    }
}
