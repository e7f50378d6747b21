package dev.mycelium.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.golden.defects.Defect;
import dev.mycelium.golden.defects.InterpretedSchema;
import dev.mycelium.golden.format.GoldenSyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** The texts that people read when a golden test fails, whole. */
class FailureTextTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Examples.write(folder);
    }

    @Test
    void aWrongByteIsShownBesideTheRightOne() throws Exception {
        assertThat(failure(Defect.NUMBERS_BIG_ENDIAN, "InstrumentMeta/example/value -> bytes"))
                .isEqualTo("""
                        InstrumentMeta, case example, value -> bytes: field chain_id (u32, offset 64, 4 bytes) differs at byte 64
                          golden      FOLDER/InstrumentMeta.golden:18
                          call        encode(message)
                          expected    137
                          actual      137
                          note        the codec reads its own bytes as the expected value

                          offset  expected                           actual
                          0040    89000000                           00000089
                                  ^^    ^^                           ^^    ^^
                        """);
    }

    @Test
    void aWrongValueIsShownWithTheBytesThatItWasReadFrom() throws Exception {
        assertThat(failure(Defect.NUMBERS_BIG_ENDIAN, "InstrumentMeta/example/bytes -> value"))
                .isEqualTo("""
                        InstrumentMeta, case example, bytes -> value: field chain_id (u32, offset 64, 4 bytes) has another value
                          golden      FOLDER/InstrumentMeta.golden:18
                          call        decode(byte[])
                          expected    137
                          actual      2298478592
                                      ^
                          bytes       0040 89000000
                        """);
    }

    @Test
    void oldContentInUnusedCapacityIsShownUnderItsField() throws Exception {
        assertThat(failure(Defect.UNUSED_CAPACITY_LEFT_AS_IT_WAS, "InstrumentMeta/example/value -> bytes"))
                .isEqualTo("""
                        InstrumentMeta, case example, value -> bytes: field symbol (String(32), offset 20, 40 bytes) differs at byte 32
                          golden      FOLDER/InstrumentMeta.golden:12
                          call        encode(message, byte[], int offset) into an array that held other bytes
                          expected    "WETH"
                          actual      "WETH"
                          note        the codec reads its own bytes as the expected value

                          offset  expected                           actual
                          0014    0400000000000000 5745544800000000  0400000000000000 57455448eeeeeeee
                                                           ^^^^^^^^                           ^^^^^^^^
                          0024    0000000000000000 0000000000000000  eeeeeeeeeeeeeeee eeeeeeeeeeeeeeee
                                  ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^
                          0034    0000000000000000                   eeeeeeeeeeeeeeee
                                  ^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^
                        """);
    }

    @Test
    void paddingSaysTheRuleThatItBreaks() throws Exception {
        assertThat(failure(Defect.PADDING_COPIED_THROUGH, "InstrumentMeta/example/poisoned bytes -> value -> bytes"))
                .isEqualTo("""
                        InstrumentMeta, case example, poisoned bytes -> value -> bytes: padding (offset 61, 3 bytes) differs at byte 61
                          golden      FOLDER/InstrumentMeta.golden:9
                          call        encode(message)
                          rule        padding is written as zero

                          offset  expected                           actual
                          003d    000000                             a5a5a5
                                  ^^^^^^                             ^^^^^^
                        """);
    }

    @Test
    void bytesOutsideThePayloadAreNoticed() throws Exception {
        assertThat(failure(Defect.ARRAY_OFFSET_FORGOTTEN, "InstrumentMeta/example/value -> bytes"))
                .isEqualTo("""
                        InstrumentMeta, case example, value -> bytes: encode(message, byte[], int offset) into an array that held other bytes failed on this value
                          golden      FOLDER/InstrumentMeta.golden:9
                          thrown      java.lang.IllegalStateException: bytes outside the payload were written
                        """.stripTrailing());
    }

    @Test
    void aLayoutIsShownBesideTheRightOne() throws Exception {
        assertThat(failure(Defect.TEXT_ALIGNED_TO_8, "InstrumentMeta/InstrumentMeta.golden: layout"))
                .isEqualTo("""
                        InstrumentMeta, layout: "padding offset 20 size 4", right would be "symbol String(32) offset 20 size 40"
                          golden      FOLDER/InstrumentMeta.golden:2

                          golden file                                  codec
                        > InstrumentMeta type_id 1018 size 68 align 4  InstrumentMeta type_id 1018 size 72 align 4
                          token_address [u8; 20] offset 0 size 20      token_address [u8; 20] offset 0 size 20
                        > symbol String(32) offset 20 size 40          padding offset 20 size 4
                        > decimals u8 offset 60 size 1                 symbol String(32) offset 24 size 40
                        > padding offset 61 size 3                     decimals u8 offset 64 size 1
                        > chain_id u32 offset 64 size 4                padding offset 65 size 3
                        >                                              chain_id u32 offset 68 size 4
                        """);
    }

    @Test
    void badBytesThatWereTakenAreShownWithWhatShouldHaveHappened() throws Exception {
        String path = "InstrumentMeta/bytes to refuse/symbol: a byte that UTF-8 never uses at the start";

        assertThat(failure(Defect.TEXT_BAD_CHARACTERS_REPLACED, path)).isEqualTo("""
                        InstrumentMeta, case example, bytes to refuse: field symbol (String(32), offset 20, 40 bytes): a byte that UTF-8 never uses at the start
                          made from   FOLDER/InstrumentMeta.golden:9
                          call        decode(byte[])
                          expected    refused: MALFORMED_UTF8, field symbol, offset 28
                          actual      accepted, as "\\u{fffd}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                          bytes       0014 2000000000000000 ff 61*31
                        """);
    }

    @Test
    void anErrorOfTheWrongKindIsShownWithTheRightOne() throws Exception {
        assertThat(failure(
                        Defect.COUNT_SIGNED, "InstrumentMeta/bytes to refuse/symbol: count 65535, the capacity is 32"))
                .isEqualTo("""
                        InstrumentMeta, case example, bytes to refuse: field symbol (String(32), offset 20, 40 bytes): count 65535, the capacity is 32
                          made from   FOLDER/InstrumentMeta.golden:9
                          call        decode(byte[])
                          expected    refused: COUNT_OVER_CAPACITY, field symbol, offset 20
                          actual      thrown: java.lang.IndexOutOfBoundsException
                          bytes       0014 ffff000000000000 57455448 00*28
                        """);
    }

    @Test
    void anErrorAtTheWrongPlaceIsShownWithTheRightOne() throws Exception {
        String path = "InstrumentMeta/bytes to refuse/symbol: the surrogate U+D800 that ends at the capacity";

        assertThat(failure(Defect.OFFSET_OF_FIELD_NAMED_FOR_BAD_TEXT, path)).isEqualTo("""
                        InstrumentMeta, case example, bytes to refuse: field symbol (String(32), offset 20, 40 bytes): the surrogate U+D800 that ends at the capacity
                          made from   FOLDER/InstrumentMeta.golden:9
                          call        decode(byte[])
                          expected    refused: MALFORMED_UTF8, field symbol, offset 57
                          actual      refused: MALFORMED_UTF8, field symbol, offset 49
                          text        InstrumentMeta.symbol at offset 49: no well-formed UTF-8 sequence starts here (byte 0xed)
                          bytes       0014 2000000000000000 61*29 eda080
                        """);
    }

    @Test
    void aValueThatARecordShouldNotTakeIsNamed() throws Exception {
        String path = "InstrumentMeta/values to refuse/decimals: 256, one above the greatest";

        assertThat(failure(Defect.NUMBER_RANGE_NOT_CHECKED_IN_RECORD, path)).isEqualTo("""
                        InstrumentMeta, values to refuse: field decimals (u8, offset 60, 1 byte): 256, one above the greatest
                          expected    IllegalArgumentException that names InstrumentMeta.decimals
                          actual      a record with this value
                        """);
    }

    @Test
    void anIdeIsGivenBothCasesToCompare() throws Exception {
        Throwable failure = Outcomes.of(
                        GoldenFixtures.in(folder).verify(InterpretedSchema.ofFiles(folder, Defect.NUMBERS_BIG_ENDIAN)))
                .failed()
                .get(0)
                .failure()
                .orElseThrow();

        assertThat(failure).isInstanceOfSatisfying(AssertionFailedError.class, error -> {
            assertThat(error.getExpected().getStringRepresentation()).contains("chain_id = 137\n  0040 89000000\n");
            assertThat(error.getActual().getStringRepresentation())
                    .contains("chain_id = 2298478592\n  0040 89000000\n");
        });
    }

    private String failure(Defect defect, String path) throws IOException, GoldenSyntaxException {
        return Outcomes.of(GoldenFixtures.in(folder).verify(InterpretedSchema.ofFiles(folder, defect)))
                .failureOf(path)
                .replace(folder.toString(), "FOLDER");
    }
}
