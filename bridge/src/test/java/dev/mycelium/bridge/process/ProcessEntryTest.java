package dev.mycelium.bridge.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessEntryTest {
    @Test
    void aProcessIsReadWhateverItsNameIs() {
        String stat = "42 (a ) S (b) c) Z 1 40 39 0 -1 4194304 101 0 0 0 0 0 0 0 20 0 1 0 3867850 3133440 397";

        assertThat(ProcessEntry.parse(42, stat)).isEqualTo(new ProcessEntry(42, 'Z', 40, 39, 3_867_850));
        assertThat(ProcessEntry.parse(42, stat).isAlive()).isFalse();
    }

    @Test
    void thisProcessIsThere() {
        ProcessEntry self = ProcessEntry.of(ProcessHandle.current().pid()).orElseThrow();

        assertThat(self.isAlive()).isTrue();
        assertThat(self.hasVariable("PATH", System.getenv("PATH"))).isTrue();
        assertThat(self.hasVariable("PATH", System.getenv("PATH") + "x")).isFalse();
        assertThat(ProcessEntry.of(0)).isEmpty();
    }
}
