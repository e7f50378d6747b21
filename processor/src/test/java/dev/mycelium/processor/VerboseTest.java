package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -Amycelium.verbose=true} tells. */
class VerboseTest {
    private static final String CONTRACT = """
            messages:
              Tick: {tlv_type: 1000, domain: D, description: d, fields: {}}
              Tock: {tlv_type: 1001, domain: D, description: d, fields: {price: {type: u64, description: d}}}
            """;

    @TempDir
    Path root;

    @Test
    void what_is_looked_for_read_and_written_is_told_in_notes() throws NoSuchAlgorithmException {
        Path folder = root.resolve("contracts");
        JavacRun project = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("contracts/contracts.yaml", CONTRACT)
                .option("-Amycelium.contracts.dir=" + folder, "-Amycelium.verbose=true")
                .option("-Amycelium.lock=write", "-Amycelium.layout.page=true");
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(CONTRACT.getBytes(StandardCharsets.UTF_8));
        String lock = folder.resolve("contracts.lock").toString();

        assertThat(said(project.compile()))
                .containsExactly(
                        note("looked for \"contracts.yaml\":\n  -Amycelium.contracts.dir: "
                                + folder.resolve("app/contracts.yaml") + ": not there\n  -Amycelium.contracts.dir: "
                                + folder.resolve("contracts.yaml") + ": found"),
                        note("found no lock " + lock),
                        note("read " + folder.resolve("contracts.yaml") + ": " + CONTRACT.length() + " bytes, SHA-256 "
                                + HexFormat.of().formatHex(sha256) + ", 2 messages\n  1000 Tick\n  1001 Tock"),
                        note(
                                "generated\n  app.Contracts\n  app.Tick\n  app.TickCodec\n  app.TickFlyweight\n  app.Tock\n  app.TockCodec\n  app.TockFlyweight"),
                        note("wrote the page " + root.resolve("classes/app/contracts.html")),
                        "NOTE wrote the contract's lock " + lock + "; commit it");
        assertThat(said(project.compile()))
                .contains(note("compared with the lock " + lock))
                .noneMatch(text -> text.contains("wrote the lock"));
        project.file("contracts/contracts.yaml", CONTRACT + "# Of one mind.\n");
        assertThat(said(project.compile())).contains(note("wrote the lock " + lock));
    }

    @Test
    void a_mistake_is_told_of_in_its_place() {
        JavacRun.Outcome outcome = verbose();
        assertThat(said(outcome))
                .anySatisfy(text -> assertThat(text)
                        .startsWith(
                                "NOTE mycelium, package app: read " + root.resolve("resources/contracts.yaml") + ": ")
                        .endsWith(", 2 messages\n  1000 Tick\n  Tock, with a mistake"));
    }

    @Test
    void a_file_that_is_not_there_is_told_of_place_by_place() {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .option("-Amycelium.verbose=true")
                .compile();
        assertThat(said(outcome).get(0))
                .startsWith(note("looked for \"contracts.yaml\":\n  CLASS_OUTPUT: app/contracts.yaml: not there\n"))
                .doesNotContain("found");
    }

    @Test
    void nothing_is_told_unless_asked_for() {
        assertThat(plain("-Amycelium.verbose=false").said()).isEmpty();
        assertThat(plain("-Amycelium.verbose=yes").said())
                .containsExactly("ERROR -Amycelium.verbose=yes is not known: write 'true' or 'false'");
    }

    /** javac indents every line behind the first by two blanks of its own. */
    private static List<String> said(JavacRun.Outcome outcome) {
        return outcome.said().stream().map(text -> text.replace("\n  ", "\n")).toList();
    }

    private JavacRun.Outcome verbose() {
        return new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/contracts.yaml", CONTRACT.replace("u64", "u65"))
                .option("-Amycelium.verbose=true")
                .compile();
    }

    private JavacRun.Outcome plain(String option) {
        return new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/contracts.yaml", CONTRACT)
                .option(option)
                .compile();
    }

    private static String note(String text) {
        return "NOTE mycelium, package app: " + text;
    }
}
