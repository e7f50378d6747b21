package dev.mycelium.bridge.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** RFC 8259: text to maps, lists, strings, longs, doubles, truth values and null, and a string to its literal. */
public final class JsonText {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /** Returns a string as JSON writes it, quotes included. */
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || Character.isSurrogate((char) c) || c == 0x2028 || c == 0x2029) {
                // A surrogate on its own is no text; a pair is the same character in this form too.
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /**
     * Reads one value.
     *
     * @throws IllegalArgumentException if it is none; the message says at which character
     */
    public static @Nullable Object parse(String json) {
        JsonText reader = new JsonText(json);
        Object value = reader.value();
        reader.space();
        if (reader.at < json.length()) {
            throw reader.wrong("the end");
        }
        return value;
    }

    private @Nullable Object value() {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        enter();
        while (!closes('}', members.isEmpty())) {
            space();
            String key = string();
            space();
            expect(':');
            members.put(key, value());
        }
        return members;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> elements = new ArrayList<>();
        enter();
        while (!closes(']', elements.isEmpty())) {
            elements.add(value());
        }
        return elements;
    }

    private void enter() {
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw wrong("at most " + DEEPEST + " levels");
        }
    }

    private boolean closes(char end, boolean first) {
        space();
        if (peek() == end) {
            at++;
            depth--;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                at--;
                throw wrong("no control character in a string");
            }
            value.append(c == '\\' ? escaped() : c);
        }
        at++;
        return value.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        if (c != 'u' || !text.substring(at, Math.min(at + 4, text.length())).matches("[0-9a-fA-F]{4}")) {
            at--;
            throw wrong("an escape");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Number number() {
        int end = at;
        while (end < text.length() && "+-.eE0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String number = text.substring(at, end);
        if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw wrong("a value");
        }
        at = end;
        try {
            return number.matches("-?[0-9]{1,19}") ? (Number) Long.valueOf(number) : (Number) Double.valueOf(number);
        } catch (NumberFormatException tooLong) {
            return Double.valueOf(number);
        }
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong("a value");
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("more");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("'" + c + "'");
        }
        at++;
    }

    private IllegalArgumentException wrong(String wanted) {
        String found = at < text.length() ? quote(text.substring(at, at + 1)) : "the end";
        return new IllegalArgumentException("JSON, character " + (at + 1) + ": " + found + ", must be " + wanted);
    }
}
