package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.MessageLayout;
import java.util.List;

/** The slots of a message, one in a row, with everything that is said of them. */
final class ByteTable {
    private static final List<String> COLUMNS =
            List.of("Offset", "Size", "Align", "Field", "Type", "Rules", "Description");

    private ByteTable() {}

    static void write(MessageLayout layout, Html html) {
        String name = layout.message().name();
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Byte table of " + name);
        html.open("table").element("caption", "The payload of " + name + ", byte by byte");
        html.open("thead").open("tr");
        COLUMNS.forEach(column -> html.element("th", column, "scope", "col"));
        html.close("tr").close("thead").line().open("tbody").line();
        SlotText.of(layout).forEach(slot -> row(name, slot, html));
        html.close("tbody").close("table").close("div").line();
    }

    private static void row(String message, SlotText slot, Html html) {
        int offset = slot.slot().offset();
        Kind kind = Kind.of(slot.slot());
        html.open("tr", "id", message + "." + slot.key(), "class", kind.style());
        html.open("td").text(offset + " ").element("small", "0x" + Integer.toHexString(offset));
        html.close("td").element("td", Integer.toString(slot.slot().size()));
        html.element("td", kind == Kind.PADDING ? "" : Integer.toString(slot.alignment()));
        html.element("th", slot.name(), "scope", "row");
        html.open("td").element("code", slot.type());
        if (!slot.detail().isEmpty()) {
            html.text(" ").element("small", slot.detail());
        }
        html.close("td").open("td");
        slot.rules().forEach(rule -> html.element("div", rule));
        slot.remarks().forEach(remark -> html.element("small", remark).text(" "));
        html.close("td").element("td", slot.description(), "class", "prose").close("tr");
        html.line();
    }
}
