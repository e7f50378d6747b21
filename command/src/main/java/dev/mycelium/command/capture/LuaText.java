package dev.mycelium.command.capture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text as a Lua string: whatever a contract says, it stays text. */
final class LuaText {

    private LuaText() {}

    /** Returns it in quotes, in ASCII: all other bytes of its UTF-8 as {@code \195}. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            int code = each & 0xFF;
            if (code < ' ' || code > '~' || code == '"' || code == '\\') {
                quoted.append(String.format(Locale.ROOT, "\\%03d", code));
            } else {
                quoted.append((char) code);
            }
        }
        return quoted.append('"').toString();
    }
}
