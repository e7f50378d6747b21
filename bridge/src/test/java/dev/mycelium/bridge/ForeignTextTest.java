package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Arguments and variables of a worker that are not ASCII arrive as they are, or not at all. */
@Timeout(120) // who hangs waits for ever
class ForeignTextTest {
    @TempDir
    Path folder;

    @Test
    void arrivesWhereTheLocaleHasIt() throws Exception {
        assertThat(run("C.UTF-8")).isZero();
        List<String> expected = new ArrayList<>();
        expected.add(ForeignText.VARIABLE);
        expected.addAll(ForeignText.ARGUMENTS);
        String got = Files.readString(folder.resolve("got"));
        assertThat(got).endsWith("\0");
        assertThat(got.substring(0, got.length() - 1).split("\0", -1)).containsExactlyElementsOf(expected);
    }

    @Test
    void isRefusedWhereTheLocaleHasItNot() throws Exception {
        assertThat(run("C")).isZero();
        assertThat(folder.resolve("got")).doesNotExist();
        assertThat(Files.readString(folder.resolve("refused")))
                .isEqualTo("worker \"foreign\" cannot be started: argument 4 has a character that US-ASCII has not, the"
                        + " encoding in which this JVM passes text on; run it with LC_ALL=C.UTF-8");
    }

    private int run(String locale) throws Exception {
        Process process = Programs.java(List.of("env", "LC_ALL=" + locale), ForeignText.class, folder.toString());
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }
}
