package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.schema.Message;
import java.util.Iterator;
import java.util.Locale;

/** One message of the page: what it is, how many bytes it has, where they are. */
final class MessageSection {
    private final MessageLayout layout;
    private final Message message;
    private final Html html;

    private MessageSection(MessageLayout layout, Html html) {
        this.layout = layout;
        this.message = layout.message();
        this.html = html;
    }

    static void write(MessageLayout layout, Html html) {
        new MessageSection(layout, html).write();
    }

    private void write() {
        String heading = message.name() + ".heading";
        html.open("section", "id", message.name(), "aria-labelledby", heading).line();
        html.element("h2", message.name(), "id", heading).line();
        if (!message.description().isBlank()) {
            html.element("p", message.description().strip(), "class", "prose").line();
        }
        facts();
        if (layout.size() > 0) {
            Strip.write(layout, html);
            ByteMap.write(layout, html);
        } else {
            html.element("p", "No bytes: the frame is a header alone.").line();
        }
        if (!layout.slots().isEmpty()) {
            ByteTable.write(layout, html);
        }
        html.close("section").line();
    }

    private void facts() {
        Totals totals = Totals.of(layout);
        html.open("dl");
        fact("Type id", String.format(Locale.ROOT, "%d (0x%04x)", message.typeId(), message.typeId()));
        fact("Topic", message.topic());
        fact("Size", Totals.bytes(layout.size()));
        fact("Alignment", Totals.bytes(layout.alignment()));
        fact("Padding", Totals.bytes(totals.padding()));
        if (totals.packed() == layout.size()) {
            fact("Fields alone", Totals.bytes(totals.packed()));
        } else {
            html.open("div", "class", "unequal").element("dt", "Fields alone");
            html.element("dd", Totals.bytes(totals.packed()) + ": a codec that adds up its fields is wrong here");
            html.close("div");
        }
        if (message.redacted()) {
            fact("Payload", "must never be printed");
        }
        prior();
        html.close("dl").line();
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }

    private void prior() {
        if (message.requiredPriorMessages().isEmpty()) {
            return;
        }
        html.open("div").element("dt", "Comes after").open("dd");
        Iterator<String> names = message.requiredPriorMessages().iterator();
        while (names.hasNext()) {
            String name = names.next();
            html.element("a", name, "href", "#" + name).text(names.hasNext() ? ", " : "");
        }
        html.close("dd").close("div");
    }
}
