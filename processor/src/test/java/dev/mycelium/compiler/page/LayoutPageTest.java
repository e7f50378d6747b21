package dev.mycelium.compiler.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page as it is written: every byte is drawn once, at its place, as wide as every other. */
class LayoutPageTest {
    private static final Pattern WIDTH = Pattern.compile("\\bw(\\d+)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void the_map_shows_every_byte_of_every_slot_in_order(String family) {
        LaidOut laidOut = Pages.family(family);
        Document tree = Pages.tree(laidOut);
        for (MessageLayout layout : laidOut.layouts()) {
            assertThat(bytesInMap(section(tree, layout)))
                    .as(layout.message().name())
                    .isEqualTo(bytesOfSlots(layout));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "defi", "game", "telemetry", "wide"})
    void the_strip_shows_every_byte_in_its_place(String family) {
        LaidOut laidOut = Pages.family(family);
        Document tree = Pages.tree(laidOut);
        for (MessageLayout layout : laidOut.layouts()) {
            int at = 0;
            for (Element rect : Pages.elements(section(tree, layout), "rect").toList()) {
                assertThat(rect.getAttribute("x")).isEqualTo(Integer.toString(at));
                at += Integer.parseInt(rect.getAttribute("width"));
            }
            assertThat(at).as(layout.message().name()).isEqualTo(layout.size());
            assertThat(Pages.elements(section(tree, layout), "svg"))
                    .allMatch(strip -> strip.getAttribute("viewBox").equals("0 0 " + layout.size() + " 1"));
        }
    }

    @Test
    void the_table_has_a_row_for_every_slot_even_one_without_bytes() {
        LaidOut laidOut = Pages.message("a: {type: u8}", "none: '[u64; 0]'", "b: u16");
        List<String> rows = Pages.elements(Pages.tree(laidOut), "tr")
                .skip(1)
                .map(LayoutPageTest::cells)
                .toList();
        assertThat(rows)
                .containsExactly(
                        "M.a|0 0x0|1|1|a|u8||",
                        "M.1|1 0x1|7||padding| puts none at a multiple of 8||",
                        "M.none|8 0x8|0|8|none|[u64; 0] 0 elements of 8 bytes||",
                        "M.b|8 0x8|2|2|b|u16||",
                        "M.10|10 0xa|6||padding| rounds the message up to a multiple of 8||");
    }

    @Test
    void text_is_drawn_as_count_zeros_and_capacity() {
        LaidOut laidOut =
                Pages.message("before: u8", "text: {type: String, validation: [ max_length: 5 ]}", "after: u8");
        assertThat(pieces(Pages.tree(laidOut)))
                .containsExactly(
                        "w1 number value: before",
                        "w1 padding value other: pad",
                        "w2 text count: count",
                        "w6 text zero: 0",
                        "w5 text capacity: text \u2264 5 B",
                        "w1 text zero: 0",
                        "w1 number value other: after",
                        "w1 padding value: pad");
    }

    @Test
    void long_fields_are_folded_and_say_how_much_is_not_drawn() {
        LaidOut laidOut = Pages.message("text: {type: String, validation: [ max_length: 1000 ]}");
        assertThat(pieces(Pages.tree(laidOut)))
                .containsExactly(
                        "w2 text count: count",
                        "w6 text zero: 0",
                        "w8 text capacity off: text \u2264 1000 B",
                        "w16 text capacity on off: ",
                        "w16 fold text: 60 more rows like this: 960 bytes",
                        "w16 text capacity on: ");
    }

    @Test
    void a_slot_tells_all_about_itself_and_is_reached_by_keyboard_once() {
        LaidOut laidOut = Pages.message("list: {type: 'Vec<[u8; 20]>', optional: true, description: Said of it,"
                + " validation: [ max_length: 2, min_length: 1, known_chain: true ]}");
        List<Element> pieces = Pages.elements(Pages.tree(laidOut), "a")
                .filter(a -> a.getAttribute("href").equals("#M.list"))
                .toList();
        assertThat(pieces)
                .hasSizeGreaterThan(3)
                .allSatisfy(piece -> assertThat(piece.getAttribute("title")).isEqualTo("""
                        list: Vec<[u8; 20]>(2)
                        offset 0 (0x0), 48 bytes, alignment 2
                        count (u16) at 0, zeros, up to 2 elements of 20 bytes from 8
                        max_length: 2
                        min_length: 1
                        known_chain: true (not checked)
                        optional in the contract, always on the wire
                        Said of it"""));
        assertThat(pieces.get(0).getAttribute("aria-label")).isEqualTo("list, Vec<[u8; 20]>(2), offset 0, 48 bytes");
        assertThat(pieces.get(0).hasAttribute("tabindex")).isFalse();
        assertThat(pieces.subList(1, pieces.size()))
                .allMatch(piece -> piece.getAttribute("tabindex").equals("-1")
                        && piece.getAttribute("aria-hidden").equals("true"));
    }

    @Test
    void totals_say_what_a_codec_without_padding_would_come_to() {
        Document tree = Pages.tree(Pages.family("defi"));
        assertThat(facts(Pages.byId(tree, "section", "PoolStateUpdate")))
                .containsEntry("Type id", "1011 (0x03f3)")
                .containsEntry("Topic", "market-data")
                .containsEntry("Size", "168 bytes")
                .containsEntry("Alignment", "8 bytes")
                .containsEntry("Padding", "6 bytes")
                .containsEntry("Fields alone", "162 bytes: a codec that adds up its fields is wrong here")
                .containsEntry("Comes after", "InstrumentMeta");
        assertThat(facts(Pages.byId(tree, "section", "ArbitrageSignal")))
                .containsEntry("Fields alone", "144 bytes")
                .containsEntry("Payload", "must never be printed");
    }

    @Test
    void the_head_names_contract_digest_and_protocol() {
        LaidOut laidOut = Pages.family("defi");
        String banner = Pages.elements(Pages.tree(laidOut), "header")
                .map(Element::getTextContent)
                .collect(Collectors.joining());
        assertThat(banner)
                .contains("contracts.yaml", laidOut.contract().orElseThrow().digest())
                .contains("version 3 (understood from 2 on) of protocol 0x4d594345");
    }

    @Test
    void every_link_leads_somewhere_and_no_id_stands_twice() {
        Document tree = Pages.tree(Pages.family("wide"));
        List<String> ids = Pages.elements(tree, "*")
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> targets = Set.copyOf(ids);
        assertThat(Pages.elements(tree, "a"))
                .isNotEmpty()
                .allMatch(a -> targets.contains(a.getAttribute("href").substring(1)));
        assertThat(Pages.elements(tree, "section"))
                .allMatch(section -> targets.contains(section.getAttribute("aria-labelledby")));
    }

    private static Element section(Document tree, MessageLayout layout) {
        return Pages.byId(tree, "section", layout.message().name());
    }

    /** The slot of every byte, as the map has it; what is folded counts with the bytes that it stands for. */
    private static List<String> bytesInMap(Element section) {
        List<String> bytes = new ArrayList<>();
        for (Element map : Pages.elements(section, "div")
                .filter(div -> Pages.hasClass(div, "map"))
                .toList()) {
            Pages.elements(map, "*").forEach(cell -> {
                if (cell.getTagName().equals("b")) {
                    assertThat(cell.getTextContent()).isEqualTo(Integer.toString(bytes.size()));
                    assertThat(bytes.size() % 16).isZero();
                } else {
                    String slot = cell.getAttribute("href").replaceFirst("#.*\\.", "");
                    int size = size(cell);
                    assertThat(size)
                            .isLessThanOrEqualTo(cell.hasAttribute("data-bytes") ? size : 16 - bytes.size() % 16);
                    for (int i = 0; i < size; i++) {
                        bytes.add(slot);
                    }
                }
            });
        }
        return bytes;
    }

    private static int size(Element piece) {
        Matcher width = WIDTH.matcher(piece.getAttribute("class"));
        assertThat(width.find()).isTrue();
        return Integer.parseInt(piece.hasAttribute("data-bytes") ? piece.getAttribute("data-bytes") : width.group(1));
    }

    private static List<String> bytesOfSlots(MessageLayout layout) {
        List<String> bytes = new ArrayList<>();
        for (Slot slot : layout.slots()) {
            String name = slot instanceof Slot.FieldSlot field ? field.field().name() : Integer.toString(slot.offset());
            assertThat(slot.offset()).isEqualTo(bytes.size());
            for (int i = 0; i < slot.size(); i++) {
                bytes.add(name);
            }
        }
        assertThat(bytes).hasSize(layout.size());
        return bytes;
    }

    private static List<String> pieces(Document tree) {
        return Pages.elements(tree, "a")
                .filter(a -> a.getAttribute("href").startsWith("#M."))
                .map(a -> a.getAttribute("class") + ": " + a.getTextContent())
                .toList();
    }

    private static String cells(Element row) {
        StringBuilder line = new StringBuilder(row.getAttribute("id"));
        Pages.elements(row, "*")
                .filter(cell ->
                        cell.getTagName().equals("td") || cell.getTagName().equals("th"))
                .forEach(cell -> line.append('|').append(cell.getTextContent()));
        return line.toString();
    }

    private static Map<String, String> facts(Element section) {
        List<String> names =
                Pages.elements(section, "dt").map(Element::getTextContent).toList();
        List<String> values =
                Pages.elements(section, "dd").map(Element::getTextContent).toList();
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            facts.put(names.get(i), values.get(i));
        }
        return facts;
    }
}
