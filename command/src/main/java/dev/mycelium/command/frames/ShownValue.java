package dev.mycelium.command.frames;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A value on one line: unsigned numbers unsigned, bytes as {@code 0xab}, text in quotes with nothing that hides. */
public final class ShownValue {

    private ShownValue() {}

    /** Returns the value of a field of that type. */
    public static String of(FieldType type, Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof ByteString bytes) {
            return "0x" + bytes.toHex();
        }
        if (value instanceof List<?> list) {
            FieldType.Element element =
                    type instanceof FieldType.Vec vec ? vec.element() : ((FieldType.Array) type).element();
            return list.stream().map(each -> of((FieldType) element, each)).collect(Collectors.joining(", ", "[", "]"));
        }
        return type == Scalar.U64 ? Long.toUnsignedString((Long) value) : value.toString();
    }

    /** Returns text in quotes: nothing in it moves a cursor. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (isHidden(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u{%x}", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** What moves the cursor, turns the line around, or cannot be seen: nobody's terminal is to obey a peer. */
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
