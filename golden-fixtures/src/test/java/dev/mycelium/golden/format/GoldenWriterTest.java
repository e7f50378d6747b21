package dev.mycelium.golden.format;

import static dev.mycelium.golden.format.GoldenReaderTest.rewritten;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.golden.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenWriterTest {

    @Test
    void writesTheSameBytesThatWereRead() throws GoldenSyntaxException {
        assertThat(rewritten(Examples.INSTRUMENT)).isEqualTo(Examples.INSTRUMENT);
        assertThat(rewritten(Examples.INSTRUMENT_POISONED)).isEqualTo(Examples.INSTRUMENT_POISONED);
    }

    @Test
    void keepsEveryCommentAboveTheLineThatItStoodAbove() throws GoldenSyntaxException {
        StringBuilder commented = new StringBuilder();
        int number = 0;
        for (String line : Examples.INSTRUMENT.split("\n", -1)) {
            if (!line.isEmpty()) {
                commented.append("# comment ").append(number++).append("\n#\n");
            }
            commented.append(line).append('\n');
        }
        String text = commented.toString().stripTrailing() + "\n# the end\n";

        assertThat(rewritten(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "00*40, 0000000000000000 00*32",
        "0500000000000000 68656c6c6f 00*27, 0500000000000000 68656c6c6f 00*27",
        "0500 000000000000 68656c6c6f 00*20 00*7, 0500000000000000 68656c6c6f 00*27",
        "0300000000000000 616161 61*5 00*24, 0300000000000000 6161616161616161 00*24",
        "0300000000000000 616161 61*6 00*23, 0300000000000000 61*9 00*23",
        "a5*40, a5a5a5a5a5a5a5a5 a5*32",
    })
    void foldsRunsOfNineOnEachSideOfTheCut(String bytes, String canonical) throws GoldenSyntaxException {
        String head = """
                mycelium-golden 1
                message Runs type_id 1 size 40 align 2 padding zero
                field text String(32) offset 0 size 40

                case any
                text = ""
                  0000""";

        assertThat(rewritten(head + " " + bytes + "\n")).isEqualTo(head + " " + canonical + "\n");
    }

    @Test
    void writesSlotsWithoutBytesAndMessagesWithoutFields() throws GoldenSyntaxException {
        String noBytes = """
                mycelium-golden 1
                message Hollow type_id 1 size 0 align 1 padding zero
                field nothing [u8; 0] offset 0 size 0
                field none [u16; 0] offset 0 size 0

                case zero
                nothing = 0x
                  0000
                none = []
                  0000
                """;
        String noFields = """
                mycelium-golden 1
                message Empty type_id 1 size 0 align 1 padding zero

                case zero

                case random_0
                """;

        assertThat(rewritten(noBytes)).isEqualTo(noBytes);
        assertThat(rewritten(noFields)).isEqualTo(noFields);
    }
}
