package dev.mycelium.golden.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.golden.Examples;
import dev.mycelium.runtime.codec.ByteString;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenReaderTest {

    @Test
    void readsLayoutValuesAndBytes() throws GoldenSyntaxException {
        GoldenFile file = read(Examples.INSTRUMENT);

        assertThat(file.layout().name()).isEqualTo("InstrumentMeta");
        assertThat(file.layout().typeId()).isEqualTo(1018);
        assertThat(file.layout().size()).isEqualTo(68);
        assertThat(file.layout().alignment()).isEqualTo(4);
        assertThat(file.layout().slots()).hasSize(5);
        assertThat(file.fill()).isEqualTo(Fill.ZERO);
        assertThat(file.cases()).hasSize(1);
        GoldenCase example = file.cases().get(0);
        assertThat(example.line()).isEqualTo(9);
        assertThat(example.values()).containsExactly(ByteString.ofHex("ab".repeat(20)), "WETH", 18, 137L);
        assertThat(example.entries()).extracting(GoldenEntry::line).containsExactly(10, 12, 14, 18);
        assertThat(example.payload().toHex())
                .isEqualTo("ab".repeat(20) + "0400000000000000" + "57455448" + "00".repeat(28) + "12" + "000000"
                        + "89000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mycelium-golden 1|mycelium-golden 2|1:1: found \"mycelium-golden 2\", a golden file starts with \"mycelium-golden 1\"",
                "type_id 1018|type_id 70000|2:32: \"70000\" is out of place, here stands a number from 0 to 65535",
                "padding zero|padding none|2:61: unknown padding \"none\", there is zero and poisoned",
                "size 68|size 72|2:1: the slots below make no payload: InstrumentMeta: the slots fill 68 of 72 bytes",
                "field decimals u8|field decimals u9|5:16: unknown type \"u9\", types are written as u32, String(32), Vec<[u8; 20]>(10)",
                "field decimals u8|field symbol u8|5:7: a second field symbol, each field stands once",
                "case example|example|9:1: found \"example\", here stands \"case NAME\"",
                "decimals = 18|decimal = 18|14:1: found \"decimal = 18\", here stands \"decimals = \" and its value",
                "decimals = 18|decimals = 256|14:12: decimals: 256 is out of range, u8 is a decimal number from 0 to 255",
                "  003c 12|  003d 12|15:1: found \"  003d 12\", here stand two blanks, 003c and the bytes of decimals in hexadecimal",
                "  003c 12|  003c 1|15:8: \"1\" are no bytes, bytes are pairs of lower-case hexadecimal digits or ab*12",
                "  003c 12|  003c 1213|15:8: more bytes than the slot has, it has 1",
                "  003c 12|  003c|15:7: 0 bytes, the slot has 1",
                "ab*20|ab*2000000000|11:11: \"2000000000\" is out of place, here stands a number from 0 to 20",
                "003d 000000|003d 0000|17:12: 2 bytes, the slot has 3",
            })
    void saysWhatIsWrongAndWhatWouldBeRight(String right, String wrong, String error) {
        String text = Examples.INSTRUMENT.replace(right, wrong);

        assertThat(text).isNotEqualTo(Examples.INSTRUMENT);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(GoldenSyntaxException.class)
                .hasMessage("x.golden:" + error);
    }

    @Test
    void saysWhereAFileEndsTooEarly() {
        String cut = Examples.INSTRUMENT.substring(0, Examples.INSTRUMENT.indexOf("chain_id = 137"));

        assertThatThrownBy(() -> read(cut))
                .hasMessage("x.golden:17:1: the file ends here, here stands \"chain_id = \" and its value");
        assertThatThrownBy(() -> read(""))
                .hasMessage("x.golden:1:1: the file ends here, a golden file starts with \"mycelium-golden 1\"");
    }

    @Test
    void refusesACaseThatStandsTwice() {
        String again = Examples.INSTRUMENT.substring(Examples.INSTRUMENT.indexOf("\ncase example"));

        assertThatThrownBy(() -> read(Examples.INSTRUMENT + again))
                .hasMessage("x.golden:21:6: a second case example, each case has a name of its own");
    }

    @Test
    void saysHowToKeepGitFromChangingLineEnds() {
        assertThatThrownBy(() -> read(Examples.INSTRUMENT.replace("\n", "\r\n")))
                .hasMessage("x.golden:1:18: a carriage return, lines end with LF alone;"
                        + " \"*.golden -text\" in .gitattributes keeps git from changing them");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> GoldenReader.read("x.golden", new byte[] {(byte) 0xff, 0, 1}))
                .hasMessage("x.golden:1:1: the file is not text, golden files are ASCII");
    }

    @Test
    void readsAFieldThatIsNamedLikeAKeyword() throws GoldenSyntaxException {
        String text = """
                mycelium-golden 1
                message Odd type_id 1 size 4 align 2 padding zero
                field case u8 offset 0 size 1
                padding offset 1 size 1
                field padding u16 offset 2 size 2

                case zero
                case = 7
                  0000 07
                padding
                  0001 00
                padding = 8
                  0002 0800
                """;

        assertThat(read(text).cases().get(0).values()).containsExactly(7, 8);
        assertThat(rewritten(text)).isEqualTo(text);
    }

    @Test
    void throwsNothingElseWhateverAFileHolds() throws GoldenSyntaxException {
        byte[] good = Examples.INSTRUMENT.getBytes(StandardCharsets.UTF_8);
        byte[] signs = "0123456789abcdefxu \n\"\\*=[](){};,-#<>\0\377".getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(20_000);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = good.clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bad[random.nextInt(bad.length)] = signs[random.nextInt(signs.length)];
            }
            try {
                GoldenWriter.write(GoldenReader.read("x.golden", bad));
            } catch (GoldenSyntaxException e) {
                assertThat(e).hasMessageMatching("x\\.golden:\\d+:\\d+: (?s:.+)");
                refused++;
            }
        }
        assertThat(refused).isBetween(10_000, 19_999);
    }

    private static GoldenFile read(String text) throws GoldenSyntaxException {
        return GoldenReader.read("x.golden", text.getBytes(StandardCharsets.UTF_8));
    }

    static String rewritten(String text) throws GoldenSyntaxException {
        return new String(GoldenWriter.write(read(text)), StandardCharsets.UTF_8);
    }
}
