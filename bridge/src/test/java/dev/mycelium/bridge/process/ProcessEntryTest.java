package dev.mycelium.bridge.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessEntryTest {
    @Test
    void aProcessIsReadWhateverItsNameIs() {
        String stat = "42 (a ) S (b) c) Z 1 40 39 0 -1 4194304 101 0 0 0 0 0 0 0 20 0 1 0 3867850 3133440 397";

        assertThat(ProcessEntry.parse(42, stat)).isEqualTo(new ProcessEntry(42, 'Z', 1, 40, 39, 3_867_850));
        assertThat(ProcessEntry.parse(42, stat).isAlive()).isFalse();
    }

    @Test
    void thisProcessIsThere() {
        ProcessEntry self = ProcessEntry.of(ProcessHandle.current().pid()).orElseThrow();

        assertThat(self.isAlive()).isTrue();
        assertThat(self.hasVariable("PATH", System.getenv("PATH"))).isTrue();
        assertThat(self.hasVariable("PATH", System.getenv("PATH") + "x")).isFalse();
        assertThat(self.isBetweenPrograms()).isFalse();
        assertThat(ProcessEntry.of(0)).isEmpty();
    }

    /** It looks as each process does for the moment in which it becomes another program. */
    @Test
    void oneWithoutAnEnvironmentMightBeAnybodys() throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sleep", "1000");
        builder.environment().clear();
        Process process = builder.start();
        try {
            ProcessEntry entry = ProcessEntry.of(process.pid()).orElseThrow();

            assertThat(entry.isBetweenPrograms()).isTrue();
            assertThat(entry.hasVariable("PATH", "")).isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
