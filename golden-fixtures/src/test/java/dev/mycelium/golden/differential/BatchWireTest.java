package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchWireTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void requestsAreLittleEndianBehindTheirLength() {
        byte[] bytes = BatchWire.ofRequests(List.of(
                new Request(Op.DECODE, 2, 0x1234, HEX.parseHex("aabb")), new Request(Op.GENERATE, 0, 1, new byte[0])));

        assertThat(HEX.formatHex(bytes))
                .isEqualTo("16000000" + "0200" + "03" + "0200" + "3412" + "02000000" + "aabb" + "04" + "0000" + "0100"
                        + "00000000");
        List<Request> back = BatchWire.requests(Arrays.copyOfRange(bytes, 4, bytes.length));
        assertThat(back).hasSize(2);
        assertThat(back.get(0).op()).isEqualTo(Op.DECODE);
        assertThat(back.get(0).message()).isEqualTo(0x1234);
        assertThat(back.get(0).bytes()).isEqualTo(HEX.parseHex("aabb"));
    }

    @Test
    void answersAreLittleEndianBehindTheirLength() {
        byte[] bytes =
                BatchWire.ofAnswers(List.of(Answer.refused(Answer.MALFORMED_UTF8, 258), Answer.ok(HEX.parseHex("01"))));

        assertThat(HEX.formatHex(bytes))
                .isEqualTo("11000000" + "0200" + "03" + "0201" + "00000000" + "00" + "ffff" + "01000000" + "01");
        List<Answer> back = BatchWire.answers(Arrays.copyOfRange(bytes, 4, bytes.length));
        assertThat(back.get(0).saysTheSameAs(Answer.refused(Answer.MALFORMED_UTF8, 258)))
                .isTrue();
        assertThat(back.get(0).saysTheSameAs(Answer.refused(Answer.MALFORMED_UTF8, 257)))
                .isFalse();
        assertThat(back.get(1).saysTheSameAs(Answer.ok(new byte[] {1}))).isTrue();
    }

    @Test
    void bytesBehindTheLastCaseAreAMistake() {
        byte[] answers = BatchWire.ofAnswers(List.of(Answer.ok(new byte[3])));

        assertThatThrownBy(() -> BatchWire.answers(Arrays.copyOfRange(answers, 4, answers.length + 1)))
                .hasMessageContaining("1 bytes behind the last case");
    }
}
