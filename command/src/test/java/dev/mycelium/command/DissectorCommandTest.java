package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that the dissector reads frames by; that it reads them is seen by tshark, in CI. */
class DissectorCommandTest {

    @TempDir
    Path folder;

    private static String dissector(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "dissector";
        System.arraycopy(options, 0, words, 1, options.length);
        Shell.Outcome outcome = Shell.run(words);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome.out();
    }

    /** Offsets, sizes and kinds as rustc lays them out; the prefix of a vector is 8 bytes, the last 4 bytes are padding. */
    @Test
    void everySlotIsInTheTable() {
        assertThat(dissector(Shell.contract("chat"))).contains("""
                    [1003] = { name = "BatchOperation", topic = "examples", size = 224, redacted = false, slots = {
                      { offset = 0, size = 8, field = "operation_id", type = "u64", kind = "u64",
                        description = "Identifies the batch; the same id twice means the same batch." },
                      { offset = 8, size = 208, field = "items", type = "Vec<[u8; 20]>", kind = "bytes", capacity = 10,\
                 data = 8, element = 20, list = true,
                        description = "Keys of the items in the order in which they are handled, 20 bytes each." },
                      { offset = 216, size = 4, field = "total_count", type = "u32", kind = "u32",
                        description = "Items in the whole operation, which may span several batches." },
                      { offset = 220, size = 4 },
                    } },
                """);
        assertThat(dissector(Shell.contract("defi"))).contains("name = \"ArbitrageSignal\"", "redacted = true, slots");
        assertThat(dissector(Shell.contract("wide"))).contains("data = 16, element = 16, list = true");
    }

    @Test
    void itGoesToAFileWithItsPorts() throws Exception {
        Path file = folder.resolve("mycelium.lua");
        assertThat(dissector(Shell.contract("chat"), "--output", file.toString(), "--port", "9091", "--port", "9092"))
                .isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(dissector(Shell.contract("chat")).replace("ports = {  }", "ports = { 9091, 9092 }"));
        assertThat(Shell.run("dissector", "--port", "65536", Shell.contract("chat"))
                        .err())
                .contains("--port 65536 is outside 1..65535");
    }

    /** Whatever a contract says is a string of Lua, and all of it is ASCII. */
    @Test
    void aHostileDescriptionStaysText() throws IOException {
        Path hostile = folder.resolve("contracts.yaml");
        Files.writeString(hostile, """
                messages:
                  A:
                    tlv_type: 1
                    domain: D
                    description: d
                    fields:
                      x: { type: u8, description: "end\\" } os.execute('x') --\\\\\\n]] \\u00e9" }
                """);
        assertThat(dissector(hostile.toString()))
                .contains("description = \"end\\034 } os.execute('x') --\\092\\010]] \\195\\169\" },\n")
                .isASCII();
    }
}
