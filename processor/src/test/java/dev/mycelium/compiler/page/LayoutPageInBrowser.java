package dev.mycelium.compiler.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.LaidOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page as a reader has it: in Chromium, which must be installed. Run by {@code mvn -Pbrowser -pl processor -am test}, not
 * by the ordinary build.
 */
class LayoutPageInBrowser {
    private static final String TAB = "\ue004";
    private static final String ENTER = "\ue007";
    private static final String ESCAPE = "\ue00c";

    private static final String SYMBOL = ".map a[href='#InstrumentMeta.symbol']";

    @TempDir
    static Path temp;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser(Files.createDirectory(temp.resolve("profile")));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void asUsual() {
        browser.size(1280, 900);
        browser.pretend("screen", "light");
        browser.log("browser");
        browser.log("performance");
    }

    @Test
    void the_console_stays_empty_and_the_network_unasked() throws IOException {
        Path page = open(Pages.family("wide"));
        browser.hover(".map a");
        search("u8");
        assertThat(browser.log("browser")).isEmpty();
        assertThat(requests()).containsExactly(page.toUri().toString());
    }

    @Test
    void a_hostile_contract_runs_nothing() throws IOException {
        String script =
                "<script>document.title = 'broken'</script><img src=x onerror=\\\"document.title = 'broken'\\\">";
        Path page = open(Pages.of("messages:\n  M:\n    tlv_type: 1\n    domain: \"" + script
                + "\"\n    description: \"" + script + "\"\n    fields:\n      f: {type: u8, description: \"" + script
                + "\"}\n"));
        browser.hover(".map a");
        assertThat(hint()).endsWith("<img src=x onerror=\"document.title = 'broken'\">");
        assertThat(browser.run("return document.title")).isEqualTo("contracts.yaml: byte layout");
        assertThat(browser.log("browser")).isEmpty();
        assertThat(requests()).containsExactly(page.toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1600, 1000, 400})
    void every_byte_is_as_wide_as_every_other(int window) throws IOException {
        browser.size(window, 900);
        open(Pages.family("wide"));
        String worst = browser.run("""
                let worst = 0, pieces = 0;
                for (const map of document.querySelectorAll(".map")) {
                  const labels = parseFloat(getComputedStyle(map).gridTemplateColumns);
                  const byte = (map.clientWidth - labels) / 16;
                  const left = map.getBoundingClientRect().left + labels;
                  let at = 0;
                  for (const piece of map.querySelectorAll("a")) {
                    const box = piece.getBoundingClientRect();
                    const bytes = parseInt(/\\bw(\\d+)/.exec(piece.className)[1]);
                    worst = Math.max(worst, Math.abs(box.width - bytes * byte), Math.abs(box.left - left - at % 16 * byte));
                    at += bytes;
                    pieces++;
                  }
                }
                return pieces > 300 ? worst.toFixed(3) : "only " + pieces + " pieces";
                """);
        assertThat(Double.parseDouble(worst)).as("pixels off").isLessThan(0.1);
        String hanging = browser.run("""
                const parts = [document.documentElement, ...document.querySelectorAll("section")];
                // What is not on the screen is not laid out, and nothing that is not laid out hangs over.
                parts.forEach(part => { part.style.contentVisibility = "visible"; });
                return Math.max(...parts.map(part => part.scrollWidth - part.clientWidth));
                """);
        assertThat(hanging).as("pixels that hang over the edge").isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arbitrage   | ArbitrageSignal                                            | 1 of 4",
                "U256        | PoolStateUpdate ArbitrageSignal                            | 2 of 4",
                "'[u8; 20]'  | PoolStateUpdate InstrumentMeta ArbitrageSignal SwapRoute   | 4 of 4",
                "SYMBOL      | InstrumentMeta                                             | 1 of 4",
                "pool tick   | PoolStateUpdate                                            | 1 of 4",
                "pool u33    | ''                                                         | nothing found",
                "padding     | ''                                                         | nothing found",
            })
    void what_is_searched_is_shown(String words, String messages, String found) throws IOException {
        open(Pages.family("defi"));
        search(words);
        String shown = "return Array.from(document.querySelectorAll(%s), e => %s).join(' ')";
        assertThat(browser.run(String.format(shown, "'main > section:not([hidden])'", "e.id")))
                .isEqualTo(messages);
        assertThat(browser.run(String.format(shown, "'nav li:not([hidden]) a'", "e.textContent")))
                .isEqualTo(messages);
        assertThat(browser.run("return document.getElementById('-found').textContent"))
                .isEqualTo(found);
        browser.run("document.getElementById('-search').value = ''");
        search(" ");
        assertThat(browser.run("return document.querySelectorAll('section[hidden], .hit').length"))
                .isEqualTo("0");
    }

    @Test
    void a_search_marks_the_fields_that_it_found() throws IOException {
        open(Pages.family("defi"));
        search("symbol");
        assertThat(browser.run("return Array.from(document.querySelectorAll('.hit'), e => e.id).join()"))
                .isEqualTo("InstrumentMeta.symbol");
    }

    @Test
    void the_mouse_over_any_piece_of_a_field_tells_all_about_it() throws IOException {
        open(Pages.family("defi"));
        for (String piece : List.of(".count", ".zero", ".capacity.on")) {
            browser.hover(SYMBOL + piece);
            assertThat(hint()).as(piece).isEqualTo("""
                    symbol: String(32)
                    offset 20 (0x14), 40 bytes, alignment 2
                    count (u16) at 20, zeros, up to 32 bytes of UTF-8 from 28
                    not_empty: true
                    no_0x_prefix: true
                    Ticker of the token, such as WETH; text, not an address.""");
        }
        assertThat(browser.run("return document.querySelectorAll('.lit').length"))
                .as("all pieces of the field are lit")
                .isEqualTo(browser.run("return document.querySelectorAll(\"" + SYMBOL + "\").length"));
        browser.hover("h1");
        assertThat(hint()).isEmpty();
    }

    @Test
    void the_keyboard_goes_from_slot_to_slot_and_into_the_table() throws IOException {
        open(Pages.family("defi"));
        browser.run("document.querySelector(\"" + SYMBOL + "\").focus()");
        assertThat(hint()).startsWith("symbol: String(32)\n");
        assertThat(browser.run("return document.activeElement.getAttribute('aria-describedby')"))
                .isEqualTo("-hint");
        browser.press(ESCAPE);
        assertThat(hint()).isEmpty();
        browser.press(TAB + TAB);
        assertThat(browser.run("return document.activeElement.getAttribute('href')"))
                .isEqualTo("#InstrumentMeta.61");
        assertThat(hint()).startsWith("padding\noffset 61 (0x3d), 3 bytes\nputs chain_id at a multiple of 4");
        browser.press(ENTER);
        assertThat(browser.run("return document.querySelector('tr:target').id")).isEqualTo("InstrumentMeta.61");
    }

    @ParameterizedTest
    @CsvSource({"light, 0.9, 1", "dark, 0, 0.1"})
    void text_can_be_read_in_both_colour_schemes(String scheme, double darkest, double lightest) throws IOException {
        browser.pretend("screen", scheme);
        open(Pages.family("wide"));
        List<String> measured = List.of(browser.run(CONTRAST).split(" ", 3));
        assertThat(Double.parseDouble(measured.get(0))).as("background").isBetween(darkest, lightest);
        assertThat(Double.parseDouble(measured.get(1)))
                .as("worst contrast, at " + measured.get(2))
                .isGreaterThan(4.5);
    }

    @Test
    void paper_is_white_and_shows_no_controls() throws IOException {
        browser.pretend("print", "dark");
        open(Pages.family("defi"));
        List<String> measured = List.of(browser.run(CONTRAST).split(" ", 3));
        assertThat(Double.parseDouble(measured.get(0))).isEqualTo(1);
        assertThat(Double.parseDouble(measured.get(1))).isGreaterThan(4.5);
        assertThat(browser.run("return document.querySelector('nav').offsetHeight"
                        + " + document.querySelector('.search').offsetHeight"))
                .isEqualTo("0");
    }

    @Test
    void without_scripts_the_page_still_tells_everything() throws IOException {
        try (Browser other = new Browser(Files.createDirectory(temp.resolve("no-scripts")))) {
            other.withoutScripts();
            other.open(write(Pages.family("defi")));
            assertThat(other.run("return document.querySelector('.search').offsetHeight"))
                    .as("no search that would do nothing")
                    .isEqualTo("0");
            assertThat(other.run("return document.querySelector(\"" + SYMBOL + "\").title"))
                    .startsWith("symbol: String(32)\n");
            assertThat(other.run("return document.querySelectorAll('section').length"))
                    .isEqualTo("4");
        }
    }

    @Test
    void a_huge_contract_can_be_searched() throws IOException {
        StringBuilder contract = new StringBuilder("messages:\n");
        for (int message = 0; message < 500; message++) {
            contract.append(" M" + message + ":\n  tlv_type: " + message + "\n  domain: D\n  fields:\n");
            for (int field = 0; field < 64; field++) {
                contract.append("   f" + field + ": " + (field % 2 == 0 ? "u8" : "u64") + "\n");
            }
        }
        open(Pages.of(contract.toString()));
        search("m499 f63");
        assertThat(browser.run("return document.getElementById('-found').textContent"))
                .isEqualTo("1 of 500");
        browser.hover(".map a[href='#M499.f63']");
        assertThat(hint()).startsWith("f63: u64\noffset 504 (0x1f8), 8 bytes");
    }

    /** The luminance of the background, the worst contrast of a text with what is behind it, and which text that is. */
    private static final String CONTRAST = """
            const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
            const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
            const colour = text => text.match(/[\\d.]+/g).map(Number);
            const over = ([r, g, b, a = 1], below) => [r, g, b].map((c, i) => c * a + below[i] * (1 - a));
            const behind = element => {
              const below = element.parentElement ? behind(element.parentElement) : [255, 255, 255];
              const style = getComputedStyle(element);
              const veil = /rgba?\\([^)]*\\)/.exec(style.backgroundImage);
              const plain = over(colour(style.backgroundColor), below);
              return veil && element.matches(".other, .count") ? over(colour(veil[0]), plain) : plain;
            };
            let worst = 99, where = "";
            for (const element of document.querySelectorAll("body *")) {
              const text = Array.from(element.childNodes).some(node => node.nodeType === 3 && node.data.trim());
              if (text && element.offsetHeight > 0) {
                const [a, b] = [luminance(behind(element)), luminance(colour(getComputedStyle(element).color))];
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (contrast < worst) {
                  [worst, where] = [contrast, element.tagName + "." + element.className.replaceAll(" ", ".")];
                }
              }
            }
            return luminance(behind(document.body)).toFixed(3) + " " + worst.toFixed(3) + " " + where;
            """;

    private static Path open(LaidOut laidOut) throws IOException {
        Path page = write(laidOut);
        browser.open(page);
        return page;
    }

    private static Path write(LaidOut laidOut) throws IOException {
        return Files.writeString(
                Files.createTempFile(temp, "layout", ".html"), laidOut.page().orElseThrow());
    }

    private static void search(String words) {
        browser.run("document.getElementById('-search').focus()");
        browser.press(words);
    }

    /** What the page's own hint says; empty where it is not shown. */
    private static String hint() {
        return browser.run("const hint = document.getElementById('-hint'); return hint.hidden ? '' : hint.textContent");
    }

    private static List<String> requests() {
        return browser.log("performance").stream()
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"documentURL\":\".*?\".*?\"url\":\"(.*?)\".*", "$1"))
                .toList();
    }
}
