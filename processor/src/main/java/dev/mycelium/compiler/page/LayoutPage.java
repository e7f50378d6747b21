package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.schema.Contract;
import java.util.List;

/**
 * A contract's layout as one HTML page: every message as a map of its bytes and as a table. The page needs nothing beside
 * it, and its security policy forbids it to load or run anything else, whatever stands in the contract. It is ASCII, and
 * the same contract gives the same bytes.
 */
public final class LayoutPage {
    private static final Asset STYLE = Asset.named("page.css");
    private static final Asset SCRIPT = Asset.named("page.js");

    private LayoutPage() {}

    /**
     * Draws a contract.
     *
     * @param contract what is drawn
     * @param layouts of its messages, in order
     */
    public static String of(Contract contract, List<MessageLayout> layouts) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
        head(contract, html);
        html.open("body").line();
        banner(contract, layouts, html);
        index(layouts, html);
        html.open("main").line();
        layouts.forEach(layout -> MessageSection.write(layout, html));
        html.close("main").line();
        html.element("div", "", "id", "-hint", "role", "tooltip", "hidden", "").line();
        html.open("script").raw(SCRIPT.text()).close("script").line();
        return html.close("body").close("html").line().toString();
    }

    private static void head(Contract contract, Html html) {
        html.open("head").line();
        html.single("meta", "charset", "utf-8").line();
        String policy = "default-src 'none'; style-src " + STYLE.source() + "; script-src " + SCRIPT.source()
                + "; base-uri 'none'; form-action 'none'";
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.single("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", contract.fileName() + ": byte layout").line();
        html.open("style").raw(STYLE.text()).close("style").line();
        html.close("head").line();
    }

    private static void banner(Contract contract, List<MessageLayout> layouts, Html html) {
        html.open("header").line();
        html.element("h1", contract.fileName()).line();
        html.open("p").text(layouts.size() == 1 ? "1 message" : layouts.size() + " messages");
        contract.protocol()
                .ifPresent(protocol -> html.text(", version " + protocol.version() + " (understood from "
                        + protocol.minCompatible() + " on) of protocol 0x" + Long.toHexString(protocol.id())));
        html.text(". Little-endian; laid out as rustc lays out repr(C).")
                .close("p")
                .line();
        html.open("p").text("Digest ").element("code", contract.digest(), "class", "digest");
        html.close("p").line();
        legend(html);
        html.open("p", "class", "search", "hidden", "");
        html.element("label", "Search messages, fields and types", "for", "-search");
        html.single("input", "id", "-search", "type", "search", "autocomplete", "off", "spellcheck", "false");
        html.element("output", "", "id", "-found", "for", "-search").close("p").line();
        html.close("header").line();
    }

    private static void legend(Html html) {
        html.open("ul", "class", "legend", "aria-label", "What the map shows");
        for (Kind kind : Kind.values()) {
            html.element("li", kind.words(), "class", kind.style());
        }
        html.element("li", "count: how much is in use", "class", "text count");
        html.element("li", "zeros inside a field", "class", "text zero").close("ul");
        html.line();
        html.element(
                        "p",
                        "A row of a map is " + ByteMap.ROW
                                + " bytes, every byte as wide as every other; the thin line above"
                                + " it is the whole message in one. Padding is zero when written and ignored when read.")
                .line();
    }

    private static void index(List<MessageLayout> layouts, Html html) {
        html.open("nav", "aria-label", "Messages").open("ul").line();
        for (MessageLayout layout : layouts) {
            String name = layout.message().name();
            html.open("li").element("a", name, "href", "#" + name);
            html.text(" ").element("small", layout.message().typeId() + ", " + layout.size() + " B");
            html.close("li").line();
        }
        html.close("ul").close("nav").line();
    }
}
