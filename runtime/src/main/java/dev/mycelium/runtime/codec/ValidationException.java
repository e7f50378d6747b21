package dev.mycelium.runtime.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that breaks a rule of its contract. The text names field, rule and value; of a redacted message it names no
 * value.
 */
public final class ValidationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String messageName;
    private final String fieldName;
    private final String rule;
    // Transient because a value need not be serializable; the exception is one only because every exception is.
    private final transient @Nullable Object value;

    /**
     * Makes the exception; called by generated code.
     *
     * @param field the field that breaks the rule
     * @param rule the rule as the contract writes it: {@code min_length: 3}
     * @param value what the field holds; dropped if the message is redacted
     */
    public ValidationException(FieldLayout field, String rule, Object value) {
        super(field.qualifiedName() + ": breaks rule '" + rule + "'"
                + (field.redacted() ? "" : ": " + print(field.type(), value)));
        this.messageName = field.messageName();
        this.fieldName = field.name();
        this.rule = rule;
        this.value = field.redacted() ? null : value;
    }

    /** Returns the message's name in the contract. */
    public String messageName() {
        return messageName;
    }

    /** Returns the field's name in the contract. */
    public String fieldName() {
        return fieldName;
    }

    /** Returns the rule as the contract writes it. */
    public String rule() {
        return rule;
    }

    /** Returns what the field holds, or null if the message is redacted. */
    public @Nullable Object value() {
        return value;
    }

    private static String print(FieldType type, Object value) {
        if (value instanceof String text) {
            return quote(text);
        }
        if (type == FieldType.Scalar.U64 && value instanceof Long bits) {
            return Long.toUnsignedString(bits);
        }
        if (value instanceof List<?> list && element(type) == FieldType.Scalar.U64) {
            return Unsigned.toString(list.stream().map(Long.class::cast).toList());
        }
        return String.valueOf(value);
    }

    private static FieldType.@Nullable Element element(FieldType type) {
        if (type instanceof FieldType.Vec vec) {
            return vec.element();
        }
        return type instanceof FieldType.Array array ? array.element() : null;
    }

    /** A text from the wire may hold line breaks; in a log it must stay one line. */
    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                quoted.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
