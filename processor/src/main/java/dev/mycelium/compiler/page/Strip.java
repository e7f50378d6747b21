package dev.mycelium.compiler.page;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;

/** A whole message in one line, every byte as wide as every other: what is large and what is small, at a glance. */
final class Strip {

    private Strip() {}

    static void write(MessageLayout layout, Html html) {
        html.open(
                "svg",
                "class",
                "strip",
                "viewBox",
                "0 0 " + layout.size() + " 1",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        for (Slot slot : layout.slots()) {
            for (Segment segment : Segment.of(slot)) {
                html.single(
                        "rect",
                        "class",
                        (Kind.of(slot).style() + " " + segment.part().style()).strip(),
                        "x",
                        Integer.toString(segment.offset()),
                        "width",
                        Integer.toString(segment.size()),
                        "height",
                        "1");
            }
        }
        html.close("svg").line();
    }
}
