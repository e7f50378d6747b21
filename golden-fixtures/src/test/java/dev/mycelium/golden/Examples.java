package dev.mycelium.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small message and its two files, written by hand from the description of the format. */
public final class Examples {
    /** One case of a message with padding, a text and numbers. */
    public static final String INSTRUMENT = """
            mycelium-golden 1
            message InstrumentMeta type_id 1018 size 68 align 4 padding zero
            field token_address [u8; 20] offset 0 size 20
            field symbol String(32) offset 20 size 40
            field decimals u8 offset 60 size 1
            padding offset 61 size 3
            field chain_id u32 offset 64 size 4

            case example
            token_address = 0xabababababababababababababababababababab
              0000 ab*20
            symbol = "WETH"
              0014 0400000000000000 57455448 00*28
            decimals = 18
              003c 12
            padding
              003d 000000
            chain_id = 137
              0040 89000000
            """;

    /** The same case with poison in every byte that carries no value. */
    public static final String INSTRUMENT_POISONED = INSTRUMENT
            .replace("padding zero", "padding poisoned")
            .replace("0400000000000000 57455448 00*28", "0400a5a5a5a5a5a5 57455448 a5*28")
            .replace("003d 000000", "003d a5a5a5");

    private Examples() {}

    /** Writes both files into a folder. */
    public static void write(Path folder) throws IOException {
        write(folder, "InstrumentMeta.golden", INSTRUMENT);
        write(folder, "InstrumentMeta.poisoned.golden", INSTRUMENT_POISONED);
    }

    /** Writes one file. */
    public static void write(Path folder, String name, String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
