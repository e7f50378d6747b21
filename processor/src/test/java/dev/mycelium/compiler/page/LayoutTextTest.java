package dev.mycelium.compiler.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTextTest {

    @Test
    void a_message_is_a_table() {
        String text = Pages.family("defi").text().orElseThrow();
        assertThat(text).startsWith("contracts.yaml\ndigest 83e3d3ef").contains("""

                InstrumentMeta
                  type id 1018 (0x03fa), topic market-data
                  68 bytes, alignment 4, 3 bytes of padding; fields alone: 65, which no peer accepts
                  offset  size  field          type
                       0    20  token_address  [u8; 20]    not_zero: true
                      20    40  symbol         String(32)  count (u16) at 20, zeros, up to 32 bytes of UTF-8 from 28; not_empty: true; no_0x_prefix: true
                      60     1  decimals       u8          max: 77
                      61     3  padding                    puts chain_id at a multiple of 4
                      64     4  chain_id       u32         not_zero: true

                """);
    }

    @Test
    void a_message_without_fields_has_no_table() {
        assertThat(Pages.of("messages:\n  Ping: { tlv_type: 7, domain: Keep, fields: {} }\n")
                        .text())
                .hasValueSatisfying(text -> assertThat(text).endsWith("""

                                Ping
                                  type id 7 (0x0007), topic keep
                                  0 bytes, alignment 1, 0 bytes of padding
                                """));
    }

    @Test
    void nothing_moves_the_cursor_or_forges_a_line() {
        String contract = """
                messages:
                  M:
                    tlv_type: 7
                    domain: "a\\u202eb"
                    fields:
                      f: {type: u8, validation: [ known_venue: "x\\e[2J\\ny" ]}
                """;
        assertThat(Pages.of(contract).text())
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("topic aU+202Eb\n", "known_venue: xU+001B[2JU+000Ay (not checked)\n"));
    }
}
