package dev.mycelium.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.layout.StructLayout;
import dev.mycelium.compiler.schema.ContractReader;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ByteTableTest {

    @Test
    void everyByteHasItsLine() {
        assertThat(tables(Project.CONTRACT)).isEqualTo("""
                        Said: type id 1001, topic market-data, 32 bytes, alignment 8
                            offset     size  field      type
                                 0        1  channel    u8
                                 1        1  (padding)
                                 2       20  who        String, up to 12 bytes
                                22        2  (padding)
                                24        8  when       u64""");
    }

    @Test
    void aMessageWithoutFieldsHasOneLine() {
        assertThat(tables("messages: { Ping: { tlv_type: 1001, domain: MarketData, description: d, fields: {} } }"))
                .isEqualTo("Ping: type id 1001, topic market-data, 0 bytes, alignment 1");
    }

    private static String tables(String contract) {
        Source source = new Source("contracts.yaml", contract.getBytes(UTF_8));
        return StructLayout.of(ContractReader.read(source, false).contract().orElseThrow(), new Diagnostics(source))
                .stream()
                .map(ByteTable::of)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }
}
