package dev.mycelium.processor;

import java.util.Locale;

/** A text of a user in a message: control characters, which could forge lines, are written as their number. */
final class Shown {

    private Shown() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .forEach(c -> shown.append(
                        c >= ' ' && c < 0x7f ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return shown.toString();
    }
}
