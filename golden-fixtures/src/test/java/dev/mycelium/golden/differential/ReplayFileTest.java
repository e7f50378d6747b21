package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReplayFileTest {

    @Test
    void whatIsWrittenIsRead() {
        byte[] payload = new byte[100];
        payload[0] = 1;
        payload[99] = (byte) 0xff;
        Difference difference = new Difference(
                new Request(Op.DECODE, 7, 9, payload),
                "other verdicts",
                Answer.refused(Answer.INVALID_BOOL, 3),
                Answer.ok(new byte[] {5}));
        ReplayFile written = new ReplayFile("game", "messages:\n\n  # | odd\n", "PlayerLogin", -4, 4711, difference);

        ReplayFile read = ReplayFile.parse(written.text());

        assertThat(read.text()).isEqualTo(written.text());
        assertThat(read.contractText()).isEqualTo("messages:\n\n  # | odd\n");
        assertThat(read.seed()).isEqualTo(-4);
        assertThat(Arrays.equals(read.request(0, 0).bytes(), payload)).isTrue();
        assertThat(read.difference().peer().saysTheSameAs(difference.peer())).isTrue();
        assertThat(read.difference().java().saysTheSameAs(difference.java())).isTrue();
    }

    @Test
    void zerosAreNotWrittenOut() {
        assertThat(HexLines.of(new byte[64])).isEmpty();
        byte[] bytes = new byte[40];
        bytes[39] = 1;
        assertThat(HexLines.of(bytes)).containsExactly("  0020 0000000000000001");
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> ReplayFile.parse("mycelium-golden 1\n")).hasMessageContaining("not a replay file");
    }
}
